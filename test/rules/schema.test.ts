import { toJsonSchema } from '@valibot/to-json-schema';
import { packSchema } from '../../src/rules';
import schema from '../../src/rules/pack.schema.json';

describe('the JSON schema beside the packs', () => {
  it('is the one of the format: an editor completes and checks what the loader takes', () => {
    expect(schema).toEqual(JSON.parse(JSON.stringify({ title: '绩效自评规则包', ...toJsonSchema(packSchema) })));
  });
});
