import fc from 'fast-check';
import { assess } from '../../src/assess';
import type { Assessment } from '../../src/assess';
import type { RawValue, SheetSnapshot, WorkbookSnapshot } from '../../src/figures';
import { sheetOf, workbookOf } from '../support/workbook';
import { nationalSketch } from './national-form';

const form = (name: string, subject: string, unit: string): SheetSnapshot => sheetOf(nationalSketch({
  name, subject, unit, budget: [100, 120, 96, 10, 0.8, 8], parts: { '其中：当年财政拨款': [100, 120, 96], 其他资金: [0, 0, 0] },
  groups: {
    产出指标: [['修复桥梁数量', '≥12座', '10座', 20, 16.67, ''], ['验收合格率', '≥95%', '96%', 20, ''], ['完成及时率', '100%', '100%', 10, 10]],
    效益指标: [['受益人口', '≥3000人', '3100人', 30, 30], ['群众满意度', '≥90%', '92%', 10, 10]],
  },
  total: [100, ''],
}));

const ledger = sheetOf({ name: '台账', rows: [['项目台账'], ['序号', '项目名称', '合同金额', '备注'], [1, '村道养护', 1200, '已验收']] });
const book = workbookOf([form('桥梁', '桥梁维修项目', '云岭县公路养护中心'), form('灌渠', '灌渠清淤项目', '云岭县水利站'), ledger, form('培训', '农技培训项目', '云岭县农技站')]);

/** The same workbook as read again: nothing of it is known by identity. */
const anew = (workbook: WorkbookSnapshot): WorkbookSnapshot => ({
  ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, values: sheet.values.map((row) => [...row]) })),
});

/** Everything an assessment says, with what its rows explain only when asked. */
const told = (assessment: Assessment): string =>
  JSON.stringify({
    ...assessment,
    sheets: assessment.sheets.map((sheet) => ({
      ...sheet,
      indicators: sheet.indicators.map(({ path, computed, met, why, detail, cells, source }) => ({
        path,
        computed,
        met,
        why,
        detail,
        cells,
        source,
      })),
    })),
    fills: assessment.fills.map(({ cell, value, kind, proposal, why }) => ({ cell, value, kind, proposal, why })),
  });

interface Edit { readonly sheet: number; readonly row: number; readonly column: number; readonly value: RawValue }

const figure: fc.Arbitrary<Edit> = fc.record({
  sheet: fc.nat({ max: 3 }),
  row: fc.nat({ max: 18 }),
  column: fc.nat({ max: 9 }),
  value: fc.oneof(
    fc.constantFrom<RawValue>(null, 0, 10, 20, 0.8, '≥12座', '12座', '95%', '/', '#DIV/0!', '得分', '总分'),
    fc.integer({ min: -5, max: 200 }),
  ),
});
/** Unit and year of one form tell the place and year of the others, which say none. */
const head: fc.Arbitrary<Edit> = fc.record({ sheet: fc.nat({ max: 3 }) }).chain(({ sheet }) =>
  fc.constantFrom<Edit>(
    { sheet, row: 3, column: 7, value: '重庆市云岭区水务局' },
    { sheet, row: 3, column: 7, value: '四川省云岭县水利站' },
    { sheet, row: 3, column: 7, value: null },
    { sheet, row: 1, column: 0, value: '（2025年度）' },
    { sheet, row: 1, column: 0, value: null },
  )
);
const edits = fc.array(fc.oneof({ weight: 3, arbitrary: figure }, { weight: 1, arbitrary: head }), {
  minLength: 1,
  maxLength: 6,
});

function edited(workbook: WorkbookSnapshot, { sheet: at, row, column, value }: Edit): WorkbookSnapshot {
  return {
    ...workbook, sheets: workbook.sheets.map((sheet, index) => {
      if (index !== at) return sheet;
      const values = sheet.values.map((cells) => [...cells]);
      const cells = values[row - sheet.top];
      if (cells && column - sheet.left < cells.length) cells[column - sheet.left] = value;
      return { ...sheet, values };
    }),
  };
}

describe('an assessment after an edit', () => {
  it('takes unchanged sheets from memory and says what a full one says', () => {
    fc.assert(fc.property(edits, (all) => {
      let now = book;
      assess(now);
      for (const edit of all) {
        now = edited(now, edit);
        expect(told(assess(now))).toBe(told(assess(anew(now))));
      }
    }), { numRuns: 60 });
  });

  it('reads and assesses again only the edited sheet', () => {
    const before = assess(book);
    const after = assess(edited(book, { sheet: 0, row: 12, column: 6, value: 15 }));
    expect(after.sheets[1]!.indicators).toBe(before.sheets[1]!.indicators);
    expect(after.sheets[3]!.indicators).toBe(before.sheets[3]!.indicators);
    expect(after.sheets[0]!.indicators).not.toBe(before.sheets[0]!.indicators);
  });

  it('says nothing that another workbook taught it', () => {
    const other = edited(edited(book, { sheet: 0, row: 3, column: 7, value: '重庆市云岭区水务局' }), {
      sheet: 1,
      row: 1,
      column: 0,
      value: '（2025年度）',
    });
    const alone = isolated(book);
    assess(other);
    expect(told(assess(anew(book)))).toBe(alone);
  });
});

/** What a copy of the module that has seen no other workbook says. */
function isolated(workbook: WorkbookSnapshot): string {
  let said = '';
  jest.isolateModules(() => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- a fresh copy of the module is the point
    said = told((require('../../src/assess') as { assess: typeof assess }).assess(anew(workbook)));
  });
  return said;
}
