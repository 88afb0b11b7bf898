import { assess } from '../../../src/assess';
import { columnName, Decimal } from '../../../src/figures';
import type { RawValue, SheetSnapshot, WorkbookSnapshot } from '../../../src/figures';
import { checkReportSheets, formerParagraphs, gapsIn, reportSheetOf, writeNarrative } from '../../../src/report';
import { neededHeight } from '../../../src/hosts/file/write/generated/row-height';
import { planReport } from '../../../src/writeback/report';
import { emptyState, serialiseState, type GeneratedSheet } from '../../../src/writeback';
import { drawn } from '../../support/drawn';
import { sheetOf, workbookOf } from '../../support/workbook';
import { paragraphsOf } from '../../report/write/paragraphs';

/** A project of an invented county in the national grid. */
function project(name: string, budget: number, spent: number, actual: string): SheetSnapshot {
  return sheetOf({ name, rows: [
    ['项目支出绩效自评表'], ['（2024年度）'], ['项目名称', '', name], ['主管部门', '', '云岭县交通运输局', '', '', '实施单位', '', '云岭县公路养护中心'],
    ['项目资金（万元）', '', '', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    ['', '', '年度资金总额', '', budget, budget, spent, 10],
    ['', '', '其中：当年财政拨款', '', budget, budget, spent, '—'],
    ['年度总体目标', '预期目标', '', '', '', '实际完成情况'], ['', '完成路面修复任务，保障通行安全。', '', '', '', '路面修复按期完工，通行条件改善。'],
    ['绩效指标', '一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
    ['', '产出指标', '数量指标', '修复路面里程', '≥50公里', actual, 50], ['', '效益指标', '社会效益指标', '通行条件', '改善', '改善', 30],
    ['', '满意度指标', '服务对象满意度指标', '群众满意度', '≥90%', '92%', 10], ['总分', '', '', '', '', '', 100],
  ] });
}

const forms = (spent = 200): readonly SheetSnapshot[] => [project('东岭线修复工程', 250, spent, '62公里'), project('西河线修复工程', 80, 80, '40公里')];

/** A generated sheet as the workbook holds it afterwards. */
function held(sheet: GeneratedSheet): { name: string; rows: RawValue[][] } {
  return { name: sheet.name, rows: sheet.rows.map((row) => {
    const values: RawValue[] = [];
    for (const cell of row.cells) {
      while (values.length <= cell.column) values.push(null);
      values[cell.column] = cell.value instanceof Decimal ? Number(cell.value.toFixed()) : cell.value;
    }
    return values;
  }) };
}

const generated = (workbook: WorkbookSnapshot, name: string): GeneratedSheet =>
  planReport(workbook, assess(workbook)).sheets.find((sheet) => sheet.name === name)!;
const report = (workbook: WorkbookSnapshot): GeneratedSheet => generated(workbook, '自评报告');
const texts = (sheet: GeneratedSheet): string[] =>
  sheet.rows.flatMap((row) =>
    row.cells.filter((cell) => cell.column === 0 && typeof cell.value === 'string').map((cell) => cell.value as string)
  );

/** The workbook with the report as the user left it: `edit` changes its rows. */
function edited(edit: (rows: RawValue[][]) => void, spent = 200): WorkbookSnapshot {
  const sheet = held(report(workbookOf(forms())));
  edit(sheet.rows);
  return workbookOf([...forms(spent), sheetOf(sheet)]);
}
const rowWith = (rows: RawValue[][], words: string): number => rows.findIndex((row) => String(row[0] ?? '').includes(words));

describe('the sheet 自评报告', () => {
  const sheet = report(workbookOf(forms()));

  it('prints its text column on A4 and keeps names of paragraphs hidden', () => {
    expect(sheet.printArea).toMatchObject({ left: 0, right: 0 });
    expect(sheet.columns[1]).toMatchObject({ hidden: true });
    expect(sheet.columns[2]).toMatchObject({ hidden: true });
    expect(sheet.columns[3]).toMatchObject({ hidden: true });
    expect(sheet.rows[0]!.cells[0]).toMatchObject({ style: 'title' });
  });

  it('gives a title the room of a unit\'s full name', () => {
    const [title] = sheet.rows;
    const long = { ...title!, cells: [{ ...title!.cells[0]!, value: '云岭县公路机械化养护和应急抢险保障中心' }] };
    const [one, two] = [title!, long].map((row) => row.height ?? neededHeight(sheet, row, 0)!) as [number, number];
    expect(two).toBeGreaterThan(1.7 * one);
  });

  it('links figures to their cells beside the text', () => {
    const links = sheet.rows.flatMap((row) => row.cells).filter((cell) => cell.link);
    expect(links.map((cell) => cell.value)).toContain(`250万元 ← 东岭线修复工程!${columnName(5)}6`);
    expect(sheet.columns).toHaveLength(1 + Math.max(...links.map(({ column }) => column)));
  });

  it('no row holds more lines than Excel can show, and no text is lost by that', () => {
    const many = report(workbookOf(Array.from({ length: 30 }, (_, index) => project(`第${String(index + 1)}号线修复工程`, 250, 200, '62公里'))));
    expect(texts(many).some((text) => text.length > 300)).toBe(true);
    expect(texts(many).every((text) => text.length <= 450)).toBe(true);
    const workbook = workbookOf(forms());
    const narrative = writeNarrative(assess(workbook), workbook);
    expect(texts(sheet).join('').replace(/　　/g, '')).toBe(paragraphsOf(narrative).join(''));
  });

  it('marks what is left to fill in', () => {
    const [highlight, ...more] = sheet.highlights!;
    expect(more).toEqual([]);
    expect(highlight).toEqual({ area: { top: 0, left: 0, bottom: sheet.rows.length - 1, right: 0 }, words: '【待补充：', style: 'missing' });
    const cells = sheet.rows.flatMap((row) => row.cells).filter((cell) => gapsIn(String(cell.value)) > 0 && cell.column === 0);
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.every((cell) => String(cell.value).includes(highlight!.words) && cell.style === 'body')).toBe(true);
  });
});

describe('generated again', () => {
  it('an untouched report becomes the new one', () => {
    expect(texts(report(edited(() => undefined, 225)))).toEqual(texts(report(workbookOf(forms(225)))));
  });

  it('words put into gaps go into the new text, with the new figures', () => {
    const workbook = edited((rows) => { const row = rows[rowWith(rows, '【待补充：改进措施')]!; row[0] = '　　加强项目前期工作。'; }, 225);
    const again = texts(report(workbook));
    expect(again).toContain('　　加强项目前期工作。');
    expect(again.join('')).toContain('实际支出305万元');
  });

  it('a changed paragraph is kept, with the new text beside it', () => {
    const workbook = edited((rows) => { const row = rows[rowWith(rows, '实际支出280万元')]!; row[0] = '　　资金使用情况总体良好。'; }, 225);
    const row = report(workbook).rows.find((one) => one.cells[0]?.value === '　　资金使用情况总体良好。')!;
    expect(report(workbook).columns[3]!.hidden).toBeUndefined();
    expect(row.cells.find((cell) => cell.column === 3)?.value).toContain('实际支出305万元');
    const twice = workbookOf([...forms(210), sheetOf(held(report(workbook)))]);
    expect(texts(report(twice))).toContain('　　资金使用情况总体良好。');
  });

  it('an added paragraph stays where it stood, and one without a place stands at the end', () => {
    const workbook = edited((rows) => {
      rows.splice(rowWith(rows, '实际支出280万元') + 1, 0, ['补充说明：资金按季度拨付。']);
      rows.push(['另附说明。', '已不存在的段落', '旧文']);
    });
    const again = texts(report(workbook));
    expect(again.findIndex((text) => text.includes('补充说明'))).toBe(again.findIndex((text) => text.includes('实际支出280万元')) + 1);
    expect(again.some((text) => text.includes('另附说明'))).toBe(true);
  });

  it('generating twice changes nothing', () => {
    const once = report(workbookOf(forms()));
    expect(report(workbookOf([...forms(), sheetOf(held(once))]))).toEqual(once);
  });
});

describe('a report that is a sheet is checked', () => {
  it('at its cell', () => {
    const workbook = edited((rows) => { const row = rows[rowWith(rows, '预算执行率')]!; row[0] = String(row[0]).replace('84.85%', '94.85%'); });
    const found = checkReportSheets(workbook, assess(workbook));
    expect(found[0]).toMatchObject({ sheet: '自评报告', reported: '94.85%', expected: '84.85%' });
    expect(found[0]!.cell).toBe(
      `A${String(formerParagraphs(reportSheetOf(workbook)!).find((one) => one.text.includes('94.85%'))!.row + 1)}`,
    );
  });
});

describe('the sheet 自评汇总 of a department', () => {
  const whole = drawn('整体', `
部门整体支出绩效自评表（2024年度） | < | < | < | < | < | <
部门名称 | 云岭县公路局 | < | < | < | < | <
部门资金（万元） |  | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率
^ | 年度资金总额 | 900 | 900 | 890 | 10 | 98.89%
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标 | 数量指标 | 养护里程 | ≥40公里 | 42公里 | 60 | 55
^ | ^ | 修补坑槽 | ≥90处 | 92处 | ^ | ^
效益指标 | 社会效益 | 群众满意度 | ≥90% | 95% | 30 | 30
总分 | < | < | < | < | 100 | 94.89`);
  const coded = { ...project('东岭线修复工程', 250, 200, '62公里') };
  const sheet = generated(workbookOf([sheetOf(whole), { ...coded, values: coded.values.map((row) =>
    row.map((value) => (value === '东岭线修复工程' ? '51170324T000010513304-东岭线修复工程' : value))) }]), '自评汇总');
  const cell = (row: number, column: number) => sheet.rows[row]?.cells.find((one) => one.column === column)?.value;
  const level = sheet.rows.find((row) => row.cells.some(({ value }) => value === '产出指标'))!;

  it('adds up its projects without the department', () => {
    expect([String(cell(5, 1)), String(cell(5, 4)), String(cell(5, 5))]).toEqual(['合计', '250', '200']);
  });

  it('names a project without its code', () => { expect(cell(4, 2)).toBe('东岭线修复工程'); });

  it('counts once what two rows share', () => {
    expect(level.cells.map(({ value }) => String(value))).toEqual(['产出指标', '110', '105']);
  });

  it('adds up only rows that have points and a score', () => {
    const made = generated(workbookOf([sheetOf(drawn('项目', `
项目支出绩效自评表（2024年度） | < | < | < | < | < | <
项目名称 | 边沟清理 | < | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标 | 数量指标 | 清理边沟 | ≥40公里 | 42公里 | 60 | 55
产出指标 | 数量指标 | 新修边沟 | ≥1公里 | 2公里 |  | 
效益指标 | 社会效益 | 群众满意度 | ≥90% | 95% | 40 | 40`))]), '自评汇总');
    const levels = made.rows.slice(-2).map((row) => row.cells.map(({ value }) => String(value)));
    expect(levels).toEqual([['产出指标', '60', '55'], ['效益指标', '40', '40']]);
  });

  it('charts the rates of those that have one', () => {
    const rows = generated(workbookOf([...forms(), sheetOf(drawn('无资金', `
项目支出绩效自评表（2024年度） | < | < | < | < | < | <
项目名称 | 边沟清理 | < | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标 | 数量指标 | 清理边沟 | ≥40公里 | 42公里 | 100 | 100`))]), '自评汇总');
    expect(rows.charts[0]).toMatchObject({ categories: { top: 3, bottom: 4 } });
  });
});

describe('the sheet 自评汇总', () => {
  const sheet = generated(workbookOf(forms()), '自评汇总');
  const value = (row: number, column: number): string => String(sheet.rows[row]?.cells.find((cell) => cell.column === column)?.value ?? '');

  it('has a row a form with money and rate, and their sum', () => {
    expect([value(3, 2), value(3, 4), value(3, 5), value(3, 6)]).toEqual(['东岭线修复工程', '250', '200', '0.8']);
    expect([value(5, 1), value(5, 4), value(5, 5)]).toEqual(['合计', '330', '280']);
  });

  it('says what the open findings of each form come to, those set aside left out', () => {
    const workbook = workbookOf(forms());
    const assessment = assess(workbook);
    const verdicts = (book: WorkbookSnapshot): readonly unknown[] => planReport(book, assessment)
      .sheets.find(({ name }) => name === '自评汇总')!.rows.slice(3, 5).map((row) => row.cells.at(-1)!.value);
    expect(verdicts(workbook)).toEqual(['需核实 4 处', expect.stringMatching(/^需/)]);
    const setAside = assessment.findings.map(({ id }) => ({ finding: id, reason: '另有规定' }));
    expect(verdicts({ ...workbook, state: serialiseState({ ...emptyState, ignored: setAside }) })).toEqual(['可以上报', '可以上报']);
  });

  it('shows counts of what is to be corrected and looked at in its colours, and none where there is nothing', () => {
    const rows = generated(workbookOf(forms(300)), '自评汇总').rows.slice(3, 5);
    const counts = rows.map(({ cells }) => cells.filter(({ column }) => column === 10 || column === 11)
      .map(({ value: count, style }) => `${String(count)} ${style}`));
    expect(counts).toEqual([[expect.stringMatching(/^[1-9]\d* error$/), expect.stringMatching(/^[1-9]\d* warning$/)],
      ['0 integer', expect.stringMatching(/^[1-9]\d* warning$/)]]);
  });

  it('draws its charts below the rows, or on the next page where the page would end within them', () => {
    const gap = (count: number): number => {
      const made = generated(workbookOf(Array.from({ length: count }, (_, index) =>
        project(`第${String(index + 1)}号线工程`, 250, 200, '62公里'))), '自评汇总');
      return made.charts[0]!.anchor.top - made.rows.length;
    };
    expect([gap(2), gap(4)]).toEqual([2, 2]);
    expect(gap(20)).toBeGreaterThan(8);
    expect(gap(60)).toBe(2);
  });

  it('charts the rates and the first-level scores where they stand', () => {
    const [rates, levels] = sheet.charts;
    expect(rates).toMatchObject({ percent: true, categories: { top: 3, bottom: 4, left: 2 }, series: [{ values: { left: 6 } }] });
    expect([value(levels!.categories.top, 2), value(levels!.categories.top, 4)]).toEqual(['产出指标', '100']);
    const columns = [rates, levels].flatMap((chart) => [chart!.categories, ...chart!.series.map(({ values }) => values)]);
    expect(columns.map(({ left, right }) => [left, right])).toEqual([[2, 2], [6, 6], [2, 2], [4, 4], [5, 5]]);
    expect([rates!.anchor.left, rates!.anchor.top]).toEqual([0, levels!.anchor.top]);
    expect(rates!.anchor.right).toBeLessThan(levels!.anchor.left);
  });
});
