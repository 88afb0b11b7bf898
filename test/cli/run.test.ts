import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { UsageError } from '../../src/cli/args';
import { openXlsx, readDocx } from '../../src/hosts/file';
import { assess } from '../../src/assess';
import { valueAt } from '../../src/figures';
import { faultless, nationalSketch, withFirst } from '../assess/national-form';
import { severityWords } from '../../src/writeback/texts';
import { bookBytes } from '../support/xlsx/book';
import { bridge } from '../taskpane/support/workbooks';
import { score, scoreJson, Workplace } from './files';
import type { Output } from './files';

const wrong = withFirst(['治理河道长度', '≥20公里', '20公里', 20, 21]);
const blank = { ...withFirst(['治理河道长度', '≥43.62公里', '17.6公里', 20, '', '跨年实施']), total: [100, ''] as const };

let place: Workplace;
beforeEach(() => { place = new Workplace(); });
afterEach(() => { place.remove(); });

describe('the exit code', () => {
  it('is 0 without an error-level finding, 1 with one, 2 where an input could not be used', async () => {
    const good = place.workbook('好.xlsx', faultless);
    const bad = place.workbook('错.xlsx', wrong);
    expect((await score(good)).code).toBe(0);
    expect((await score(good, bad)).code).toBe(1);
    const { code, error, out } = await score(place.path('没有.xlsx'), bad, good);
    expect(code).toBe(2);
    expect(error).toContain('文件不存在');
    expect(out).toContain('错.xlsx：需更正 1 处');
    expect(out).toContain('好.xlsx：可以上报');
    expect(out).toContain(`[${severityWords.error}] 自评表1 `);
  });

  it('is 2 for what is no workbook, and the others are still done', async () => {
    const files = [
      place.write('旧.xls', 'x'), place.write('表.et', 'x'), place.write('文.txt', 'x'), place.write('坏.xlsx', 'not a zip'),
      place.workbook('好.xlsx', faultless),
    ];
    const { code, json, error } = await scoreJson(...files);
    expect(code).toBe(2);
    expect(json.files.map((file) => [file.file, file.error === null, file.verdict])).toEqual([
      ['旧.xls', false, null], ['表.et', false, null], ['文.txt', false, null], ['坏.xlsx', false, null], ['好.xlsx', true, '可以上报'],
    ]);
    for (const name of ['旧.xls', '表.et', '文.txt', '坏.xlsx']) expect(error).toContain(name);
    expect(error).toContain('另存为 .xlsx');
  });
});

it('says of a year without rules how the command line is given some', async () => {
  const file = place.workbook('早年.xlsx', { ...faultless, year: '（2018年度）' });
  expect((await score(file)).out).toMatch(/\[未核对\].*没有可用的规则.*national\/2020.*命令行：--rules 后写/);
  const { out } = await score('--rules', 'national/2020', file);
  expect(out).toContain('可以上报');
});

it('tells what it left as it was: a blank score held by a formula', async () => {
  const file = place.write('式.xlsx', bookBytes({ sheets: [{ ...bridge, formulas: { H12: '=IF(1=1,"","")' } }] }));
  const { out, error } = await score('--out', place.path('出.xlsx'), file);
  expect(out + error).toContain('  附件2 H12：单元格里是公式，未改写。请检查该公式及其引用的单元格。\n');
});

describe('a folder', () => {
  it('stands for its .xlsx and .docx files; .xls and .et are named, others passed over', async () => {
    place.workbook('项目/一.xlsx', faultless);
    place.workbook('项目/二.xlsx', wrong);
    place.document('项目/报告.docx', '项目绩效自评报告');
    place.write('项目/旧.xls', 'x');
    place.write('项目/说明.txt', 'x');
    place.write('项目/~$一.xlsx', 'x');
    place.workbook('项目/下级.xlsx/三.xlsx', faultless);
    const { code, json, error } = await scoreJson(place.path('项目'));
    expect(code).toBe(2);
    expect(json.files.map((file) => file.file).sort()).toEqual(['一.xlsx', '二.xlsx', '报告.docx', '旧.xls'].sort());
    expect(error).toContain('旧.xls');
    expect(error).not.toContain('说明.txt');
  });

  it('without any says so', async () => {
    place.write('空/说明.txt', 'x');
    const { code, error } = await score(place.path('空'));
    expect([code, error.includes('没有 .xlsx')]).toEqual([2, true]);
  });
});

describe('the JSON', () => {
  it('is the contract\'s to the letter', async () => {
    const { json } = await scoreJson(place.workbook('自评.xlsx', withFirst(['治理河道长度', '≥20公里', '20公里', 20, 21])));
    expect(json).toMatchObject({ schema: 'ziping.assessment/1', engine: '0.0.0' });
    const file = json.files[0]!;
    expect(Object.keys(file)).toEqual(['file', 'error', 'verdict', 'sheets', 'findings']);
    expect(file).toMatchObject({ file: '自评.xlsx', error: null, verdict: '需更正 1 处' });
    const sheet = file.sheets[0]!;
    expect(Object.keys(sheet)).toEqual(['sheet', 'form', 'rules', 'subject', 'unit', 'year', 'budget', 'indicators', 'total']);
    expect(sheet).toMatchObject({
      sheet: '自评表1', form: 'national/project-self-evaluation', rules: 'national/2020', subject: '山洪沟治理项目', unit: '云岭县河道管理站', year: 2024,
      budget: { initial: '100', adjusted: '100', spent: '100', rate: '1', score: '10' },
      total: { points: '100', reported: '101', computed: '100', grade: '优', cell: 'H19' },
    });
    expect((sheet.indicators as unknown[])[0]).toEqual({
      path: ['产出指标', '产出类指标', '治理河道长度'], row: 13, target: '≥20公里', actual: '20公里', points: '20', reported: '21', computed: '20',
      cells: { points: 'G13', score: 'H13', actual: 'F13' }, why: '20 ≥ 20，完成，得满分',
    });
    expect(file.findings).toEqual([{
      id: expect.stringMatching(/^[0-9a-f]{14}$/) as string, rule: 'score-exceeds-points', severity: 'error',
      verdict: 'inconsistent', sheet: '自评表1', cell: 'H13',
      related: ['G13'], reported: '21', expected: '≤20', message: expect.stringContaining('21') as string,
      source: { document: '财预〔2020〕10号', article: expect.any(String) as string },
    }]);
  });

  it('has nulls for blanks, rates as ratios and no trailing zeros', async () => {
    const { json } = await scoreJson(place.workbook('自评.xlsx', { ...blank, budget: ['', 10.43, 8.3, 10, '', ''] }));
    const sheet = json.files[0]!.sheets[0]!;
    expect(sheet.budget).toEqual({ initial: null, adjusted: '10.43', spent: '8.3', rate: '0.795781', score: '7.96' });
    expect((sheet.indicators as Record<string, unknown>[])[0]).toMatchObject({ reported: null, computed: '8.07' });
    expect(sheet.total).toMatchObject({ reported: null });
  });

  it('goes to a file beside the summary', async () => {
    const target = place.path('结果.json');
    const { out } = await score('--json', target, place.workbook('自评.xlsx', faultless));
    expect(out).toContain('可以上报');
    expect(JSON.parse(readFileSync(target, 'utf8'))).toMatchObject({ schema: 'ziping.assessment/1' });
  });

  it('goes to a folder that is made, and never over a workbook', async () => {
    const file = place.workbook('自评.xlsx', faultless);
    const before = readFileSync(file);
    await score('--json', place.path('新/结果.json'), file);
    expect((JSON.parse(readFileSync(place.path('新/结果.json'), 'utf8')) as Output).schema).toBe('ziping.assessment/1');
    await expect(score('--json', file, file)).rejects.toThrow(/--json 结果\.json/);
    await expect(score('--json', place.path('另一个.xlsx'), file)).rejects.toThrow(UsageError);
    expect(readFileSync(file)).toEqual(before);
  });

  it('tells a sheet that is no form with form null', async () => {
    const bytes = bookBytes({ sheets: [{ name: '通讯录', rows: [['联系人一览'], ['科室', '电话'], ['办公室', '12345']] }] });
    const { json } = await scoreJson(place.write('自评.xlsx', bytes));
    expect(json.files[0]!.sheets[0]).toMatchObject({ form: null, rules: null, budget: null, indicators: [], total: null });
  });
});

describe('--out', () => {
  it('writes the annotated copy: blanks filled, the rest untouched, and scoring it again finds nothing new to fill', async () => {
    const input = place.workbook('自评.xlsx', blank);
    const before = readFileSync(input);
    const { code } = await score('--out', place.path('结果/'), input);
    expect(code).toBe(0);
    expect(readFileSync(input)).toEqual(before);
    const copy = await openXlsx(new Uint8Array(readFileSync(place.path('结果/自评.xlsx'))), '自评.xlsx');
    const snapshot = await copy.read();
    const form = snapshot.sheets.find((sheet) => sheet.name === '自评表1')!;
    expect(valueAt(form, 12, 7)).toBe(8.07);
    expect(valueAt(form, 18, 7)).toBe(88.07);
    expect(snapshot.sheets.map((sheet) => sheet.name)).toContain('自评问题清单');
    expect(assess(snapshot).fills).toEqual([]);
  });

  it('takes a file name for one input, a folder for several, and never an input', async () => {
    const one = place.workbook('一.xlsx', faultless);
    const two = place.workbook('二.xlsx', faultless);
    await score('--out', place.path('副本.xlsx'), one);
    expect(existsSync(place.path('副本.xlsx'))).toBe(true);
    await expect(score('--out', place.path('副本.xlsx'), one, two)).rejects.toThrow(/文件夹/);
    const same = await score('--out', place.folder, one);
    expect(same.code).toBe(2);
    expect(same.error).toContain('会覆盖输入文件');
  });
});

describe('--report', () => {
  it('writes a Word document whose figures hold against its own workbook', async () => {
    const form = place.workbook('自评.xlsx', faultless);
    const { error } = await score('--report', place.path('报告/'), form);
    expect(error).toContain('已生成报告');
    const { code, json } = await scoreJson(form, place.path('报告/自评.docx'));
    expect(code).toBe(0);
    expect(json.files[1]).toMatchObject({ file: '自评.docx', error: null, verdict: '可以上报', findings: [] });
  });
});

describe('--skeleton', () => {
  const outline = { id: 'yunling/report', name: '云岭县报告', for: ['general'], title: ['{单位}自评报告'], moneyDecimals: null,
    parts: [{ heading: '资金', paragraphs: [{ key: '资金', say: ['本年预算{预算总额}。'] }] }] };

  it('writes the report by a county\'s own outline', async () => {
    const form = place.workbook('自评.xlsx', faultless);
    await score('--report', place.path('报告/'), '--skeleton', place.write('提纲.json', JSON.stringify(outline)), form);
    expect((await readDocx(readFileSync(place.path('报告/自评.docx')))).join('\n')).toMatch(/资金\n本年预算\d+万元。/);
  });

  it('refuses one that uses a name there is not, saying file, key and what was meant', async () => {
    const wrong = place.write('提纲.json', JSON.stringify(outline).replace('预算总额', '预算总量'));
    await expect(score('--report', place.path('报告/'), '--skeleton', wrong, place.workbook('自评.xlsx', faultless)))
      .rejects.toThrow(/提纲\.json.*预算总量.*预算总额/s);
  });
});

describe('a narrative', () => {
  it('may be a sheet of the workbook', async () => {
    const sketch = { ...faultless, budget: [200, 200, 150, 10, 0.75, 7.5] as const, total: [100, 97.5] as const };
    const text = '项目全年预算200万元，实际支出150万元，预算执行率95%，其余资金结转下年使用。';
    const others = new Array<string>(3).fill('施工单位按合同约定组织力量，质量检测由具备资质的机构完成，没有发生事故。');
    const lines = ['项目由云岭县河道管理站组织实施，年内分两个标段推进，群众反映良好。', text, ...others];
    const report = { name: '文字材料', rows: lines.map((line) => [line]) };
    const { json } = await scoreJson(place.write('自评.xlsx', bookBytes({ sheets: [nationalSketch({ name: '自评表', ...sketch }), report] })));
    expect(json.files[0]!.findings.filter(({ rule }) => rule === 'narrative-arithmetic'))
      .toMatchObject([{ sheet: '文字材料', cell: 'A2', reported: '0.95', expected: '0.75' }]);
  });

  it('is checked in itself and against the workbook of the same command', async () => {
    const form = place.workbook('自评.xlsx', { ...faultless, budget: [200, 200, 150, 10, 0.75, 7.5], total: [100, 97.5] });
    const report = place.document('报告.docx', '云岭县河道管理站山洪沟治理项目绩效自评报告', '项目预算200万元，实际支出150万元，预算执行率95%。');
    const { code, json } = await scoreJson(form, report);
    const findings = json.files[1]!.findings;
    expect(code).toBe(1);
    expect(findings.map((found) => [found.rule, found.sheet, found.cell])).toEqual([['narrative-arithmetic', null, 'P2']]);
  });
});

describe('the script', () => {
  it('runs as npm runs it', async () => {
    const file = place.workbook('自评.xlsx', wrong);
    const root = resolve(__dirname, '../..');
    const { scripts } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
    const [program, ...given] = scripts.score!.split(' ');
    // A temporary folder of its own: what is compiled for a run is gone after it.
    const env = { ...process.env, TMPDIR: place.folder, TEMP: place.folder, TMP: place.folder };
    const result = await promisify(execFile)(program!, [...given, '--json', '-', file], { cwd: root, env })
      .catch((error: unknown) => error as { code: number; stdout: string });
    expect(result).toMatchObject({ code: 1 });
    expect(JSON.parse(result.stdout)).toMatchObject({
      schema: 'ziping.assessment/1', engine: expect.stringMatching(/^\d+\.\d+\.\d+$/) as string,
    });
    expect(readdirSync(place.folder)).toEqual(['自评.xlsx']);
  });
});
