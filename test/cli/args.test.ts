import { readArguments, UsageError } from '../../src/cli/args';
import { usage } from '../../src/cli/usage';
import { openXlsx } from '../../src/hosts/file';
import { faultless, nationalSketch, withFirst } from '../assess/national-form';
import { defaultSettings, planSettings } from '../../src/writeback';
import { bookBytes } from '../support/xlsx/book';
import { score, scoreJson, Workplace } from './files';

let place: Workplace;
beforeEach(() => { place = new Workplace(); });
afterEach(() => { place.remove(); });

describe('the arguments', () => {
  it('are refused with what is wrong', () => {
    expect(() => readArguments([])).toThrow(UsageError);
    expect(() => readArguments(['--jsn', 'x', 'a.xlsx'])).toThrow('没有 --jsn 这个选项。');
    expect(() => readArguments(['a.xlsx', '--json'])).toThrow('选项 --json 后面缺少内容。');
    expect(() => readArguments(['--out', '--json', '-', 'a.xlsx'])).toThrow('选项 --out 后面缺少内容。');
    expect(() => readArguments(['--help=是'])).toThrow(/--help 后面不带内容/);
    expect(readArguments(['--help']).help).toBe(true);
    expect(readArguments(['--json', '-', 'a.xlsx'])).toMatchObject({ json: '-', inputs: ['a.xlsx'] });
  });

  it('are told with the rule packs there are, each under its column', () => {
    const lines = usage().split('\n');
    expect(lines.at(-1)).toContain('sichuan/2024（四川省2024年度）');
    const widths = (text: string) => [...text].reduce((sum, sign) => sum + (sign > '\u2e80' ? 2 : 1), 0);
    const options = lines.filter((line) => line.startsWith('  --'));
    expect(new Set(options.map((line) => widths(/^ {2}\S+(?: \S+)? +/.exec(line)![0]))).size).toBe(1);
  });

  it('name a pack that exists, or say which do', async () => {
    const file = place.workbook('好.xlsx', faultless);
    const { json } = await scoreJson('--rules', 'sichuan/2025', file);
    expect(json.files[0]!.sheets[0]!.rules).toBe('sichuan/2025');
    await expect(score('--rules', 'sichuan/2019', file)).rejects.toThrow(/sichuan\/2024/);
  });

  it('are the workbook\'s own choice where none are given', async () => {
    const file = place.path('好.xlsx');
    const book = await openXlsx(bookBytes({ sheets: [nationalSketch({ name: '自评表', ...faultless })] }), '好.xlsx');
    await book.saveState(planSettings(await book.read(), { ...defaultSettings, rules: 'sichuan/2025' }).state);
    place.write('好.xlsx', await book.save());
    expect((await scoreJson(file)).json.files[0]!.sheets[0]!.rules).toBe('sichuan/2025');
    expect((await scoreJson('--rules', 'national/2020', file)).json.files[0]!.sheets[0]!.rules).toBe('national/2020');
  });

  it('may bring a county\'s own pack, loaded strictly', async () => {
    const missed = place.workbook('差.xlsx', withFirst(['参训人数', '=50人', '40人', 20, 0, '人手不足']));
    const rules = {
      schema: 'ziping.rules/1', id: 'yunling/2024', name: '云岭县', years: { from: 2024, to: null }, extends: 'national/2020',
      settings: { equals: 'all-or-nothing' },
    };
    const { json } = await scoreJson('--rules', place.write('云岭.json', JSON.stringify(rules)), missed);
    const nothing = expect.arrayContaining([expect.objectContaining({ row: 13, computed: '0' })]) as unknown[];
    expect(json.files[0]!.sheets[0]).toMatchObject({ rules: 'yunling/2024', indicators: nothing });
    const wrong = place.write('坏.json', JSON.stringify({ ...rules, grads: [] }));
    await expect(score('--rules', wrong, missed)).rejects.toThrow(/坏\.json.*grads.*grades/);
    await expect(score('--rules', place.path('没有.json'), missed)).rejects.toThrow(/没有\.json：无法读取（路径不存在）/);
  });
});
