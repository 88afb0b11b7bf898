import { readFileSync } from 'node:fs';
import { listOf, listLines } from '../../src/cli/list';
import { overviewOf, overviewRow } from '../../src/cli/overview';
import { faultless, withFirst } from '../assess/national-form';
import { findingOf } from '../taskpane/support/findings';
import { bookBytes } from '../support/xlsx/book';
import { score, Workplace } from './files';

const wrong = withFirst(['治理河道长度', '≥20公里', '20公里', 20, 21]);
const late = withFirst(['治理河道长度', '≥20公里', '12公里', 20, 12]);

let place: Workplace;
beforeEach(() => { place = new Workplace(); });
afterEach(() => { place.remove(); });

/** The table's rows: its words, whatever the blanks between them. */
const rows = (out: string): readonly string[] => {
  const lines = out.trimEnd().split('\n');
  return lines.slice(lines.findIndex((line) => line.startsWith('共 '))).map((line) => line.trim().split(/\s{2,}/).join('|'));
};

describe('the table that closes a run over several files', () => {
  it('counts the files, and lists them most in need first, each with its totals', async () => {
    const ledger = place.write('台账.xlsx', bookBytes({ sheets: [{ name: '台账', rows: [['序号', '金额'], [1, 100]] }] }));
    const { out } = await score(
      place.workbook('好.xlsx', faultless), place.workbook('缓.xlsx', late), place.workbook('错.xlsx', wrong),
      place.write('旧.xls', 'x'), ledger,
      place.workbook('两张.xlsx', faultless, faultless),
    );
    expect(rows(out)).toEqual([
      '共 6 个文件：不能使用 1 个、需更正 1 个、需核实 1 个、未核对 1 个、可以上报 2 个。问题多的在前：',
      '结论|需更正|需核实|提示|填报|核算|文件',
      '不能使用|0|0|0|旧.xls',
      '需更正 1 处|1|0|0|101|100|错.xlsx',
      '需核实 1 处|0|1|0|92|92|缓.xlsx',
      '未核对 1 处|0|0|0|台账.xlsx',
      '可以上报|0|0|0|100|100|好.xlsx',
      '可以上报|0|0|0|两张.xlsx',
    ]);
  });

  it('stands under nothing for a single file', async () => {
    expect((await score(place.workbook('好.xlsx', faultless))).out).not.toContain('个文件');
  });

  it('keeps its columns under one another where names and words are Chinese', () => {
    const file = (name: string, cell: string) => overviewRow({
      name, error: null, assessment: { verdict: '需更正 1 处', sheets: [], findings: [findingOf({ rule: 'score-differs', cell })] },
    });
    const [, head, ...lines] = overviewOf([file('甲.xlsx', 'A1'), { ...file('乙.xlsx', 'A1'), errors: 12, verdict: '需更正 12 处' }]).split('\n');
    const shown = (line: string): number => [...line].reduce((sum, sign) => sum + (sign > '\u2e80' ? 2 : 1), 0);
    const before = (line: string, word: string): number => shown(line.slice(0, line.indexOf(word)));
    expect(lines.map((line) => before(line, line.includes('甲') ? '甲' : '乙'))).toEqual([before(head!, '文件'), before(head!, '文件')]);
  });
});

describe('--list', () => {
  it('writes every finding of every file as one line, with the indicator and figures as the forms show them', async () => {
    const target = place.path('结果/问题.csv');
    const { error, out } = await score('--list', target, place.workbook('好.xlsx', faultless),
      place.workbook('错.xlsx', wrong), place.write('旧.xls', 'x'));
    expect(error).toContain(`已写出 ${target}`);
    expect(out).toContain('自评表1 H13“治理河道长度”：得分 21');
    const text = readFileSync(target, 'utf8');
    expect(text.startsWith('\ufeff文件,结论,工作表,单元格,指标,性质,问题,填报值,应为,问题说明,依据\r\n')).toBe(true);
    const lines = text.trimEnd().split('\r\n').slice(1);
    expect(lines[0]).toBe('好.xlsx,可以上报,,,,,,,,,');
    expect(lines[1]).toMatch(/^错\.xlsx,需更正 1 处,自评表1,H13,治理河道长度,需更正,得分超过分值,21,≤20,得分 21.*,财预〔2020〕10号 /);
    expect(lines[2]).toMatch(/^旧\.xls,不能使用,,,,,,,,.*另存为 \.xlsx。,$/);
  });

  it('quotes what needs it, and leaves nothing a spreadsheet would work out', () => {
    const tell = (reported: string, message: string) => listLines({
      name: '甲,乙.xlsx', error: null,
      assessment: { verdict: '可以上报', sheets: [], findings: [findingOf({ rule: 'operator-in-actual', cell: 'F9', reported, message })] },
    })[0];
    expect(tell('=100%', '写作"=100%"')).toBe('"甲,乙.xlsx",可以上报,表,F9,,需更正,完成值带有比较符号, =100%,,"写作""=100%""",');
    expect(tell('-5', '负数')).toContain(',-5,,负数,');
    expect(listOf([])).toMatch(/依据\r\n$/);
  });

  it('never takes the place of a workbook', async () => {
    const file = place.workbook('自评.xlsx', faultless);
    await expect(score('--list', file, file)).rejects.toThrow(/--list 问题\.csv/);
    const both = place.path('结果.txt');
    await expect(score('--json', both, '--list', both, file)).rejects.toThrow(/同一个文件/);
  });
});
