import fc from 'fast-check';
import { columnName } from '../../src/figures';
import type { RawValue } from '../../src/figures';
import { recognise } from '../../src/forms';
import type { IndicatorForm } from '../../src/forms';
import { digest } from '../support/digest';
import { sheetOf, workbookOf } from '../support/workbook';
import type { SheetSketch } from '../support/workbook';

interface Column { readonly label: string; readonly cells: readonly RawValue[]; readonly merged?: boolean }

/** A table of an invented county, column by column; the outer levels are merged down. */
const columns: readonly Column[] = [
  { label: '一级指标', cells: ['产出指标（60分）', null, null, '效益指标（30分）', '满意度指标（10分）'], merged: true },
  { label: '二级指标', cells: ['数量指标', null, '质量指标', '社会效益指标', '服务对象满意度指标'], merged: true },
  { label: '三级指标', cells: ['指标1：养护里程', '指标2：维修道班房', '指标1：验收合格率', '指标1：通行条件', '指标1：群众满意度'] },
  { label: '指标性质', cells: ['≥', '=', '≥', '定性', '≥'] },
  { label: '年度指标值', cells: [120, 6, 95, '改善', 90] },
  { label: '度量单位', cells: ['公里', '处', '%', '/', '%'] },
  { label: '实际完成值', cells: [125, 5, 96.5, '改善', 93] },
  { label: '分值', cells: [30, 20, 10, 30, 10] },
  { label: '得分', cells: [30, 16.67, 10, 28, 10] },
  { label: '偏差原因分析及改进措施', cells: [null, '一处移交', null, null, null] },
];

/** The table below its title, with `gap` blank rows in between and the columns of `order`. */
function sketch(order: readonly number[], spread: (label: string) => string = (label) => label, gap = 0): SheetSketch {
  const chosen = order.map((index) => columns[index] ?? null);
  const head: (RawValue | null)[][] = [['项目支出绩效自评表（2024年度）'], ['项目名称', '云岭县农村道路养护'], ...Array.from({ length: gap }, () => [])];
  const table = [0, 1, 2, 3, 4].map((row) => chosen.map((column) => column?.cells[row] ?? null));
  const first = head.length + 2;
  const merges = chosen.flatMap((column, at) => {
    if (!column?.merged) return [];
    const starts = column.cells.flatMap((cell, row) => (cell === null ? [] : [row]));
    return starts.map((row, index) => {
      const last = (starts[index + 1] ?? 5) - 1;
      return `${columnName(at)}${String(first + row)}:${columnName(at)}${String(first + last)}`;
    }).filter((area) => new Set(area.split(':')).size > 1);
  });
  return { name: '表', rows: [...head, chosen.map((column) => (column ? spread(column.label) : null)), ...table], merges };
}

const read = (one: SheetSketch): string[] => recognise(workbookOf([sheetOf(one)]))[0]!.forms
  .filter((form): form is IndicatorForm => form.kind === 'indicators').flatMap(digest);

const natural = columns.map((_, index) => index);
const expected = [
  'generic/self-evaluation 2024 云岭县农村道路养护 万元',
  '产出指标/数量指标/养护里程 | ≥ | ≥120公里 | 125公里 | 30 | 30 | _',
  '产出指标/数量指标/维修道班房 | = | =6处 | 5处 | 20 | 16.67 | 一处移交',
  '产出指标/质量指标/验收合格率 | ≥ | ≥95% | 96.5% | 10 | 10 | _',
  '效益指标/社会效益指标/通行条件 |  | 改善 | 改善 | 30 | 28 | _ | 定性',
  '满意度指标/服务对象满意度指标/群众满意度 | ≥ | ≥90% | 93% | 10 | 10 | _',
  '组 产出指标 60 3行', '组 效益指标 30 1行', '组 满意度指标 10 1行',
];

const orders = fc.shuffledSubarray(natural, { minLength: natural.length, maxLength: natural.length });
const spaces = fc.array(fc.constantFrom('', ' ', '  ', '\n', '\r\n', '\u3000', '\u00a0'), { minLength: 12, maxLength: 12 });

describe('reading an indicator table', () => {
  it('reads the table as it stands', () => {
    expect(read(sketch(natural))).toEqual(expected);
  });

  it('does not depend on the order of its columns', () => {
    fc.assert(fc.property(orders, (order) => {
      expect(read(sketch(order))).toEqual(expected);
    }), { numRuns: 300 });
  });

  it('does not depend on spaces and line breaks in its labels', () => {
    fc.assert(fc.property(spaces, (between) => {
      const spread = (label: string): string => [...label].map((letter, index) => letter + between[index % between.length]!).join('');
      expect(read(sketch(natural, spread))).toEqual(expected);
    }));
  });

  it('does not depend on blank rows above it or where it stands', () => {
    fc.assert(fc.property(fc.nat(5), fc.nat(20), fc.nat(20), (gap, down, right) => {
      const one = sketch(natural, undefined, gap);
      const at = `${columnName(right)}${String(down + 1)}`;
      const merges = one.merges!.map((area) => area.replace(/([A-Z]+)(\d+)/g, (_, letters: string, row: string) =>
        `${columnName(letters.charCodeAt(0) - 65 + right)}${String(Number(row) + down)}`));
      expect(read({ ...one, at, merges })).toEqual(expected);
    }));
  });

  it('does not depend on a blank column inside it', () => {
    fc.assert(fc.property(fc.nat(columns.length), (at) => {
      expect(read(sketch([...natural.slice(0, at), -1, ...natural.slice(at)]))).toEqual(expected);
    }));
  });

  it('does not depend on the order of columns where merges are unknown', () => {
    fc.assert(fc.property(orders, (order) => {
      expect(read({ ...sketch(order), merges: null })).toEqual(expected);
    }), { numRuns: 300 });
  });
});
