import type { RawValue, SheetSnapshot } from '../../../src/figures';
import { classes, picks, Printer, type Ledger, type Style } from './ledger';

const { is, and } = picks;

/** All 决算 tables of a ledger in a style: honest figures, each rounded by itself. */
export function printTables(ledger: Ledger, style: Style): readonly SheetSnapshot[] {
  const printer = new Printer(ledger, style);
  return [overall(printer), income(printer), expense(printer), fiscal(printer), detail(printer), general(printer), basic(printer),
    project(printer), fund(printer), threePublic(printer)];
}

const all = (): boolean => true;
const spent = (printer: Printer, budget?: 'general' | 'fund'): number =>
  printer.ledger.payments.filter(budget ? is({ budget }) : all).reduce((total, { cents }) => total + cents, 0);
const closing = (printer: Printer, budget: 'general' | 'fund'): number =>
  printer.ledger.opening[budget] + printer.ledger.income[budget] - spent(printer, budget);

/** Income and expense side by side, with or without 行次, in either order. */
function sides(printer: Printer, left: readonly (readonly RawValue[])[], right: readonly (readonly RawValue[])[]): RawValue[][] {
  const width = (rows: readonly (readonly RawValue[])[]): number => Math.max(...rows.map((row) => row.length));
  const [a, b] = printer.style.expenseFirst ? [right, left] : [left, right];
  return Array.from({ length: Math.max(a.length, b.length) }, (_, index) => {
    const first = [...(a[index] ?? [])];
    while (first.length < width(a)) first.push(null);
    return [...first, ...(b[index] ?? [])];
  });
}

function numbered(printer: Printer, rows: readonly (readonly RawValue[])[]): RawValue[][] {
  if (!printer.style.lineNumbers) return rows.map((row) => [...row]);
  const start = rows.findIndex((row) => /^[一二三四五六七]、/.test(String(row[0])));
  return rows.map((row, index) => [row[0] ?? null, index < start ? (row[0] === '项目' ? '行次' : null) : index - start + 1, ...row.slice(1)]);
}

const numerals = ['一', '二', '三', '四', '五', '六', '七'];

function overall(printer: Printer): SheetSnapshot {
  const { ledger } = printer;
  const both = ledger.income.general + ledger.income.fund;
  const opening = ledger.opening.general + ledger.opening.fund;
  const left = numbered(printer, [
    ['收入'], ['项目', '决算数'], ['一、一般公共预算财政拨款收入', printer.money(ledger.income.general)],
    ['二、政府性基金预算财政拨款收入', printer.money(ledger.income.fund)], ['三、上级补助收入'], ['四、事业收入'], ['本年收入合计', printer.money(both)],
    ['使用非财政拨款结余'], ['年初结转和结余', printer.money(opening)], ['总计', printer.money(both + opening)],
  ]);
  const right = numbered(printer, [
    ['支出'], ['项目', '决算数'],
    ...classes.map(([code, name], index) => [`${numerals[index]!}、${name}`, printer.of((payment) => payment.item.startsWith(code))]),
    ['本年支出合计', printer.money(spent(printer))], ['结余分配'],
    ['年末结转和结余', printer.money(closing(printer, 'general') + closing(printer, 'fund'))], ['总计', printer.money(both + opening)],
  ]);
  return printer.sheet('01', '收入支出决算总表', sides(printer, left, right));
}

/** Income is booked where it is spent; what is carried on stays with its class. */
function income(printer: Printer): SheetSnapshot {
  const columns = ['本年收入合计', '财政拨款收入', '上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入'];
  const { ledger } = printer;
  const rest = (pick: (payment: Ledger['payments'][number]) => boolean): number => {
    const own = ledger.payments.filter(pick).reduce((total, { cents }) => total + cents, 0);
    const last = ledger.payments[ledger.payments.length - 1]!;
    return own + (pick(last) ? ledger.income.general + ledger.income.fund - spent(printer) : 0);
  };
  const figure = (pick: (payment: Ledger['payments'][number]) => boolean): RawValue => printer.money(rest(pick));
  const codes = printer.levels(all, 'item');
  return printer.sheet('02', '收入决算表', [
    ...printer.header(columns),
    ...printer.coded(codes, (code) => `科目${code}`, [figure, figure], 'item'),
  ]);
}

function expense(printer: Printer): SheetSnapshot {
  const columns = ['本年支出合计', '基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'];
  const kinds = [all, is({ kind: 'basic' }), is({ kind: 'project' })];
  return printer.sheet('03', '支出决算表', [
    ...printer.header(columns),
    ...printer.coded(
      printer.levels(all, 'item'),
      (code) => `科目${code}`,
      kinds.map((kind) => (pick) => printer.of(and(kind, pick))),
      'item',
    ),
  ]);
}

function fiscal(printer: Printer): SheetSnapshot {
  const { ledger } = printer;
  const total = ledger.income.general + ledger.income.fund;
  const opening = ledger.opening.general + ledger.opening.fund;
  const row = (label: string, general: number, fund: number): RawValue[] =>
    [label, printer.money(general + fund), printer.money(general), printer.money(fund), null];
  const left = numbered(printer, [
    ['收入'], ['项目', '金额'], ['一、一般公共预算财政拨款', printer.money(ledger.income.general)],
    ['二、政府性基金预算财政拨款', printer.money(ledger.income.fund)], ['三、国有资本经营预算财政拨款'], ['本年收入合计', printer.money(total)],
    ['年初财政拨款结转和结余', printer.money(opening)], ['一般公共预算财政拨款', printer.money(ledger.opening.general)],
    ['政府性基金预算财政拨款', printer.money(ledger.opening.fund)], ['国有资本经营预算财政拨款'], ['总计', printer.money(total + opening)],
  ]);
  const right = numbered(printer, [
    ['支出'],
    ['项目', '合计', '一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'],
    ...classes.map(([code, name], index) => [
      `${numerals[index]!}、${name}`,
      ...[all, is({ budget: 'general' }), is({ budget: 'fund' })].map((budget) =>
        printer.of(and(budget, (payment) => payment.item.startsWith(code)))
      ),
      null,
    ]),
    row('本年支出合计', spent(printer, 'general'), spent(printer, 'fund')),
    row('年末财政拨款结转和结余', closing(printer, 'general'), closing(printer, 'fund')),
    row('总计', ledger.income.general + ledger.opening.general, ledger.income.fund + ledger.opening.fund),
  ]);
  return printer.sheet('04', '财政拨款收入支出决算总表', sides(printer, left, right));
}

function detail(printer: Printer): SheetSnapshot {
  const groups = ['合计', '一般公共预算财政拨款', null, null, '政府性基金预算财政拨款', null, null];
  const subs = [null, '小计', '基本支出', '项目支出', '小计', '基本支出', '项目支出'];
  const kinds = [all, is({ budget: 'general' }), is({ budget: 'general', kind: 'basic' }), is({ budget: 'general', kind: 'project' }),
    is({ budget: 'fund' }), is({ budget: 'fund', kind: 'basic' }), is({ budget: 'fund', kind: 'project' })];
  const rows = printer.coded(printer.levels(all, 'economic'), (code) => `经济科目${code}`,
    kinds.map((kind) => (pick) => printer.of(and(kind, pick))), 'economic');
  return printer.sheet('05', '财政拨款支出决算明细表', [
    ['项目', null, null, null, ...groups], ['经济分类科目编码', null, null, '科目名称', ...subs], ...rows,
  ], ['A3:D3', 'E3:E4', 'F3:H3', 'I3:K3', 'A4:C4']);
}

function general(printer: Printer): SheetSnapshot {
  const kinds = [is({ budget: 'general' }), is({ budget: 'general', kind: 'basic' }), is({ budget: 'general', kind: 'project' })];
  const rows = printer.coded(printer.levels(is({ budget: 'general' }), 'item'), (code) => `科目${code}`,
    kinds.map((kind) => (pick) => printer.of(and(kind, pick))), 'item');
  return printer.sheet('06', '一般公共预算财政拨款支出决算表', [...printer.header(['小计', '基本支出', '项目支出']), ...rows]);
}

function basic(printer: Printer): SheetSnapshot {
  const own = is({ budget: 'general', kind: 'basic' });
  const block = (tops: readonly string[]): RawValue[][] => printer.levels(own, 'economic').filter((code) => tops.includes(code.slice(0, 3)))
    .map((code) => [code, `经济科目${code}`, printer.of(and(own, (payment) => payment.economic.startsWith(code)))]);
  const [left, middle, right] = [block(['301', '303']), block(['302']), block(['307', '310', '399'])];
  const none: RawValue[] = [null, null, null];
  const rows = Array.from({ length: Math.max(left.length, middle.length, right.length) }, (_, index) =>
    [...left[index] ?? none, ...middle[index] ?? none, ...right[index] ?? none]);
  const group = (tops: readonly string[]): RawValue => printer.of(and(own, (payment) => tops.includes(payment.economic.slice(0, 3))));
  return printer.sheet('08', '一般公共预算财政拨款基本支出决算明细表', [
    ['人员经费', null, null, '公用经费'], [...['科目编码', '科目名称', '决算数'], ...['科目编码', '科目名称', '决算数'], ...['科目编码', '科目名称', '决算数']],
    ...rows, ['人员经费合计', null, group(['301', '303']), '公用经费合计', null, null, null, null, group(['302', '307', '310', '399'])],
  ], ['A3:C3', 'D3:I3']);
}

function project(printer: Printer): SheetSnapshot {
  const own = is({ budget: 'general', kind: 'project' });
  const figure = (pick: (payment: Ledger['payments'][number]) => boolean): RawValue => printer.of(and(own, pick));
  const rows = printer.coded(printer.levels(own, 'item'), (code) => `科目${code}`, [figure, figure], 'item');
  return printer.sheet('09', '一般公共预算财政拨款项目支出决算表', [...printer.header(['本年收入', '本年支出']), ...rows]);
}

function fund(printer: Printer): SheetSnapshot {
  const own = is({ budget: 'fund' });
  const columns = ['年初结转和结余', '本年收入', '本年支出小计', '其中：基本支出', '其中：项目支出', '年末结转和结余'];
  if (!printer.ledger.payments.some(own)) {
    return printer.sheet('10', '政府性基金预算财政拨款收入支出决算表', [...printer.header(columns), [null, null, null, '合计'], [
      '注：本单位没有政府性基金收入，也没有使用政府性基金安排的支出。',
    ]]);
  }
  const { ledger } = printer;
  const last = ledger.payments.filter(own).pop()!;
  const holds = (pick: (payment: Ledger['payments'][number]) => boolean, cents: number): number => (pick(last) ? cents : 0);
  const spentOf = (pick: (payment: Ledger['payments'][number]) => boolean): number =>
    ledger.payments.filter(and(own, pick)).reduce((total, { cents }) => total + cents, 0);
  const rest = ledger.income.fund - spent(printer, 'fund');
  const rows = printer.coded(printer.levels(own, 'item'), (code) => `科目${code}`, [
    (pick) => printer.money(holds(pick, ledger.opening.fund)),
    (pick) => printer.money(spentOf(pick) + holds(pick, rest)),
    (pick) => printer.of(and(own, pick)),
    (pick) => printer.of(and(is({ budget: 'fund', kind: 'basic' }), pick)),
    (pick) => printer.of(and(is({ budget: 'fund', kind: 'project' }), pick)),
    (pick) => printer.money(holds(pick, ledger.opening.fund + rest)),
  ], 'item');
  return printer.sheet('10', '政府性基金预算财政拨款收入支出决算表', [...printer.header(columns), ...rows]);
}

function threePublic(printer: Printer): SheetSnapshot {
  const side = (index: 0 | 1): RawValue[] => {
    const { abroad, purchase, running, reception } = printer.ledger.threePublic;
    const [a, p, r, c] = [abroad[index], purchase[index], running[index], reception[index]];
    return [a + p + r + c, a, p + r, p, r, c].map((cents) => printer.money(cents));
  };
  const head = ['合计', '因公出国（境）费用', '公务用车购置及运行维护费', null, null, '公务接待费'];
  const low = [null, null, '小计', '公务用车购置费', '公务用车运行维护费', null];
  return printer.sheet('15', '财政拨款“三公”经费支出决算表', [
    ['预算数', null, null, null, null, null, '决算数'], [...head, ...head], [...low, ...low],
    ...(printer.style.ordinalRow ? [Array.from({ length: 12 }, (_, index) => index + 1)] : []), [...side(0), ...side(1)],
  ], ['A3:F3', 'G3:L3', 'A4:A5', 'B4:B5', 'C4:E4', 'F4:F5', 'G4:G5', 'H4:H5', 'I4:K4', 'L4:L5']);
}
