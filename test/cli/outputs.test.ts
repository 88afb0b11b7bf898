import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { valueAt } from '../../src/figures';
import { openXlsx } from '../../src/hosts/file';
import { faultless, withFirst } from '../assess/national-form';
import { bookBytes } from '../support/xlsx/book';
import { score, scoreJson, Workplace } from './files';

const wrong = withFirst(['治理河道长度', '≥20公里', '20公里', 20, 21]);
/** Points that do not add up: whose form it is tells by which clause. */
const uneven = withFirst(['治理河道长度', '≥20公里', '20公里', 21, 20]);

let place: Workplace;
beforeEach(() => { place = new Workplace(); });
afterEach(() => { place.remove(); });

describe('outputs of several inputs', () => {
  it('of one name do not overwrite each other', async () => {
    const files = [place.workbook('甲/自评.xlsx', faultless), place.workbook('乙/自评.xlsx', wrong), place.workbook('丙/自评 (2).xlsx', faultless)];
    const { error } = await score('--out', place.path('结果'), '--report', place.path('报告'), ...files);
    expect(readdirSync(place.path('结果')).sort()).toEqual(['自评 (2).xlsx', '自评 (3).xlsx', '自评.xlsx'].sort());
    expect(readdirSync(place.path('报告')).sort()).toEqual(['自评 (2).docx', '自评 (3).docx', '自评.docx'].sort());
    for (const name of ['自评.xlsx', '自评 (2).xlsx', '自评 (3).xlsx']) expect(error).toContain(join('结果', name));
  });

  it('say the same wherever the file lies: only its own name may tell its place, as in the JSON', async () => {
    const bytes: Buffer[] = [];
    for (const folder of ['重庆市', '某地']) {
      await score('--out', place.path(`${folder}结果`), place.workbook(`${folder}/自评.xlsx`, uneven));
      bytes.push(readFileSync(place.path(`${folder}结果/自评.xlsx`)));
    }
    expect(bytes[0]!.equals(bytes[1]!)).toBe(true);
  });

  it('keep the ending a workbook with macros needs', async () => {
    const file = place.workbook('宏.xlsm', faultless);
    await score('--out', place.path('结果'), file);
    expect(readdirSync(place.path('结果'))).toEqual(['宏.xlsm']);
    const renamed = await score('--out', place.path('宏.xlsx'), file);
    expect([renamed.code, existsSync(place.path('宏.xlsx'))]).toEqual([2, false]);
    expect(renamed.error).toContain('.xlsm 结尾');
    expect((await score('--out', place.path('副本.xlsm'), file)).code).toBe(0);
    expect(statSync(place.path('副本.xlsm')).isFile()).toBe(true);
  });

  it('that cannot be written are told in words, the scores all the same', async () => {
    const file = place.workbook('自评.xlsx', wrong);
    const blocked = place.write('文件', 'x');
    const { code, json, error } = await scoreJson('--out', join(blocked, '结果'), '--report', join(blocked, '报告'), file);
    expect([code, json.files[0]!.error, json.files[0]!.verdict]).toEqual([2, null, '需更正 1 处']);
    expect(error).toMatch(/自评\.xlsx：无法写出（路径中有一段是文件，不是文件夹）/);
    expect(error).toMatch(/自评\.docx：无法写出/);
    expect(error).not.toMatch(/ENOTDIR|directory/);
  });
});

it('calls a workbook without a form no pass, here and in the annotated copy', async () => {
  const sheets = [{ name: '台账', rows: [['序号', '金额'], [1, 100]] }, { name: '备查', rows: [['说明']] }];
  const file = place.write('台账.xlsx', bookBytes({ sheets }));
  const { code, json } = await scoreJson('--out', place.path('结果.xlsx'), file);
  expect([code, json.files[0]!.verdict, json.files[0]!.findings]).toEqual([0, '未核对 2 处', []]);
  const { out } = await score(file);
  expect(out).toContain('没有可核对的自评表或决算表');
  // Every sheet with what it lacks: a form whose header was changed can be set right from that.
  expect(out).toMatch(/ {2}▪ 台账：未识别为自评表，缺少标签：.*\n {2}▪ 备查：/);
  expect(out).not.toContain('另有');
  const copy = await openXlsx(new Uint8Array(readFileSync(place.path('结果.xlsx'))), '结果');
  const listed = (await copy.read()).sheets.find(({ name }) => name === '自评问题清单')!;
  expect(valueAt(listed, 1, 0)).toMatch(/^没有可核对的表。/);
  expect(valueAt(listed, 3, 0)).toBe('工作簿中没有可核对的自评表或决算表。');
});
