import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadPack } from '../../src/rules';

const readme = readFileSync(resolve(__dirname, '../../README.md'), 'utf8');
const blocks = [...readme.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text]) => text!);

describe('the rule pack of the README', () => {
  const whole = blocks.find((text) => text.includes('"ziping.rules/1"'))!;
  const indicators = blocks.find((text) => text.startsWith('"indicators"'))!;

  it('is taken as it stands there', () => {
    expect(loadPack(whole, 'README').grades.map(({ name }) => name)).toEqual(['优', '良', '中', '差']);
  });

  it('is taken with the indicator of the README in it', () => {
    const pack = loadPack(`${whole.trimEnd().slice(0, -1)}, ${indicators} }`, 'README');
    expect(pack.indicators[0]).toMatchObject({ name: '车辆使用率' });
  });
});
