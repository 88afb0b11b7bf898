import { Decimal, zero } from '../../figures';
import type { CellRef } from '../../figures';
import { formNameOf, judge } from '../../assess';
import type { Assessment, Finding, Outcome, SheetAssessment } from '../../assess';
import { projectName } from '../../report';
import type { Book } from '../../report';
import type { GeneratedCell, GeneratedChart, GeneratedRow, GeneratedSheet, StyleName } from '../plan';
import { settledVerdict } from '../settled-verdict';
import { levelScores } from './levels';
import type { Level } from './levels';
import { summaryTexts as texts } from './texts';

/** A sheet's name is a link, which LibreOffice does not wrap. */
const widths = [6, 20, 26, 24, 12, 12, 10, 10, 10, 10, 8, 8, 16];
const head = 3;

/** What the user has settled: fingerprints of findings set aside, and the sheets where scores we proposed still stand as proposed. */
export interface Settled { readonly ignored?: ReadonlySet<string>; readonly unsettled?: ReadonlySet<string> }

/**
 * The sheet 自评汇总: every project and form with money, scores and what its open findings come to, and two charts; null where nothing
 * was assessed.
 */
export function summarySheet(assessment: Assessment, book: Book, settled: Settled = {}): GeneratedSheet | null {
  const forms = assessment.sheets.filter((sheet) =>
    sheet.form !== null && !sheet.form.startsWith('final-accounts/') && sheet.form !== 'base-data'
  );
  if (forms.length === 0) return null;
  const { ignored, unsettled } = settled;
  const open = assessment.findings.filter(({ id }) => ignored?.has(id) !== true);
  const rows = forms.map((form, index) => {
    const found = open.filter(({ sheet }) => sheet === form.sheet);
    return formRow(form, index, found, unsettled?.has(form.sheet) === true);
  });
  const levels = levelScores(book);
  const levelTop = head + rows.length + 1 + 2;
  const tail = levels.length > 0
    ? [
      blank,
      cells([[2, texts.levels, 'muted']]),
      cells(texts.levelHeaders.map((text, column) => [column === 0 ? 2 : column + 3, text, 'header'])),
      ...levels.map(levelRow),
    ] : [];
  const bottom = head + rows.length + 1 + tail.length;
  const all = [...headRows(book), ...rows, totalRow(forms, book), ...tail];
  return {
    name: texts.name,
    columns: widths.map((width) => ({ width })),
    rows: all,
    merges: [0, 1].map((line) => ({ top: line, bottom: line, left: 0, right: widths.length - 1 })),
    frozenRows: head,
    page: { orientation: 'landscape', fitWidth: true, titleRows: head },
    charts: charts(forms, levels.length, levelTop, bottom, all),
    validations: [],
  };
}

type Entry = readonly [column: number, value: string | Decimal | null, style: StyleName, link?: CellRef];

const cells = (entries: readonly Entry[], height: number | null = null): GeneratedRow => ({
  height, cells: entries.map(([column, value, style, link]): GeneratedCell => ({ column, value, style, ...(link ? { link } : {}) })),
});
const blank: GeneratedRow = { height: null, cells: [] };

function headRows(book: Book): GeneratedRow[] {
  return [
    cells([[0, texts.title(book.unit ?? '', book.year === null ? '' : texts.year(book.year)), 'title']], 40),
    cells([[0, texts.money, 'signature']], 22),
    cells(texts.headers.map((text, column): Entry => [column, text, 'header']), 30),
  ];
}

const verdictStyles = { correct: 'error', review: 'warning', unchecked: 'warning', ready: 'textCentre' } as const satisfies
  Record<Outcome, StyleName>;

function formRow(sheet: SheetAssessment, index: number, found: readonly Finding[], unsettled: boolean): GeneratedRow {
  const count = (severity: string): Decimal => new Decimal(found.filter((one) => one.severity === severity).length);
  return cells([
    [0, new Decimal(index + 1), 'textCentre'],
    [1, sheet.sheet, 'link', { sheet: sheet.sheet, row: 0, column: 0 }],
    [2, nameOf(sheet), 'text'],
    [3, formNameOf(sheet.form!), 'text'],
    [4, sheet.budget?.adjusted ?? sheet.budget?.initial ?? null, 'number2'],
    [5, sheet.budget?.spent ?? null, 'number2'],
    [6, sheet.budget?.rate ?? null, 'percent2'],
    [7, sheet.total?.reported ?? null, 'number2'],
    [8, sheet.total?.computed ?? null, 'number2'],
    [9, sheet.total?.grade ?? null, 'textCentre'],
    [10, count('error'), count('error').gt(0) ? 'error' : 'integer'],
    [11, count('warning'), count('warning').gt(0) ? 'warning' : 'integer'],
    [12, settledVerdict(found, unsettled), verdictStyles[judge(found).outcome]],
  ]);
}

const nameOf = ({ subject, unit }: SheetAssessment): string | null => {
  const name = subject ?? unit;
  return name === null ? null : projectName(name);
};

/** Sums over projects only: a department's own form holds theirs already. */
function totalRow(forms: readonly SheetAssessment[], book: Book): GeneratedRow {
  const whole = new Set(book.departments.map((form) => form.assessed));
  const projects = forms.filter((sheet) => !whole.has(sheet));
  const sum = (pick: (sheet: SheetAssessment) => Decimal | null | undefined): Decimal | null => {
    const values = projects.map(pick).filter((value) => value !== null && value !== undefined);
    return values.length === 0 ? null : values.reduce((all, value) => all.plus(value), zero);
  };
  const budget = sum((sheet) => sheet.budget?.adjusted ?? sheet.budget?.initial);
  const spent = sum((sheet) => sheet.budget?.spent);
  const complete = projects.every((sheet) => !sheet.budget || sheet.budget.spent !== null);
  return cells([
    [0, null, 'header'],
    [1, texts.total, 'header'],
    [2, null, 'header'],
    [3, null, 'header'],
    [4, budget, 'number2'],
    [5, spent, 'number2'],
    [6, complete && budget && spent && budget.gt(0) ? spent.div(budget) : null, 'percent2'],
    ...[7, 8, 9, 10, 11, 12].map((column): Entry => [column, null, 'text']),
  ]);
}

const levelRow = (level: Level): GeneratedRow =>
  cells([[2, level.name, 'text'], [4, level.points, 'number2'], [5, level.score, 'number2']]);

/** Points of a row of one line, and what a printed page of this width holds at least and at most: fonts differ from host to host. */
const line = 15;
const page = { least: 590, most: 740 };

/** Where charts begin that a page's end would cut: on the next page. */
function placeOnPage(top: number, height: number, rows: readonly GeneratedRow[]): number {
  const used = rows.reduce((sum, row) => sum + heightOf(row), 0) + (top - rows.length) * line;
  const fits = used + height * line <= page.least || used >= page.most;
  return fits ? top : top + Math.ceil((page.most - used) / line);
}

/** A Chinese character takes the room of two. */
const room = (text: string): number => text.length * 2 - (text.match(/[ -~]/g)?.length ?? 0);

/** Roughly. */
function heightOf({ height, cells: own }: GeneratedRow): number {
  const lines = own.map(({ column, value }) => (typeof value === 'string' ? Math.ceil(room(value) / (widths[column]! - 4)) : 1));
  return height ?? Math.max(...lines, 1) * line;
}

function charts(
  forms: readonly SheetAssessment[], levels: number, levelTop: number, bottom: number, rows: readonly GeneratedRow[],
): readonly GeneratedChart[] {
  const known = forms.flatMap((sheet, index) => (sheet.budget?.rate ? [index] : []));
  const rated = known.length > 0;
  const [first, last] = [known[0] ?? 0, known.at(-1) ?? 0];
  const height = Math.max(16, Math.min(last - first + 7, 30));
  const top = placeOnPage(bottom + 2, height, rows);
  const found: GeneratedChart[] = [];
  if (rated) {
    const span = { top: head + first, bottom: head + last };
    found.push({ type: 'bar', title: texts.rateChart, percent: true, categories: { ...span, left: 2, right: 2 },
      series: [{ name: texts.rate, values: { ...span, left: 6, right: 6 } }],
      anchor: { top, bottom: top + height, left: 0, right: levels > 0 ? 3 : widths.length - 1 } });
  }
  if (levels > 0) {
    const span = { top: levelTop + 1, bottom: levelTop + levels };
    found.push({
      type: 'column',
      title: texts.scoreChart,
      percent: false,
      categories: { ...span, left: 2, right: 2 },
      series: [{ name: texts.points, values: { ...span, left: 4, right: 4 } }, {
        name: texts.score,
        values: { ...span, left: 5, right: 5 },
      }],
      anchor: { top, bottom: top + height, left: rated ? 4 : 0, right: widths.length - 1 },
    });
  }
  return found;
}
