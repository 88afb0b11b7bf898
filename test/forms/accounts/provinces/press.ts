import type { RawValue } from '../../../../src/figures';
import { both, every, fiscal, from, kind, printed, type Books, type Figures, type Pick, type Source } from './books';
import { functionalClasses, nameOf, numeral } from './names';

/** A row of a 总表: what stands there and its amounts in 分, or as printed. */
export type Line = readonly [label: string, ...amounts: number[]];

/** How a row says which 科目 it is. */
export type CodeStyle = 'cell' | 'merged' | 'levels' | 'split' | 'joined' | 'bracketed' | 'indented' | 'numbered';
export const labelCells: Readonly<Record<CodeStyle, number>> =
  { cell: 2, merged: 4, levels: 4, split: 4, joined: 1, bracketed: 1, indented: 1, numbered: 1 };

const circled = (level: number, count: number): string => [`${numeral(count)}、`, `（${numeral(count)}）`,
  `${String(count)}.`][level]!;

interface Coded {
  readonly code?: CodeStyle;
  readonly totalLast?: boolean;
  readonly key?: 'item' | 'economic';
  readonly deepest?: number;
}

/** Prints the rows of a unit's books. */
export class Press {
  constructor(readonly books: Books, readonly figures: Figures) {}

  money(cents: number): RawValue {
    return printed(cents, this.figures);
  }

  line([label, ...amounts]: Line): RawValue[] {
    return [label, ...amounts.map((cents) => this.money(cents))];
  }

  /** Income rows of 收入支出决算总表. */
  income(details = false): readonly Line[] {
    const { books } = this;
    const of = (source: Source): number => books.income(every, [source]);
    const opening = books.openingOf();
    return [
      ['一、一般公共预算财政拨款收入', of('general')], ['二、政府性基金预算财政拨款收入', of('fund')], ['三、国有资本经营预算财政拨款收入', of('capital')],
      ['四、上级补助收入', 0], ['五、事业收入', of('business')], ['六、经营收入', 0], ['七、附属单位上缴收入', 0], ['八、其他收入', of('other')],
      ['本年收入合计', books.income()], ['使用非财政拨款结余（含专用结余）', 0], ['年初结转和结余', opening],
      ...(details ? [['基本支出结转', 0], ['项目支出结转和结余', opening], ['经营结余', 0]] as Line[] : []), ['总计', books.income() + opening],
    ];
  }

  /** Expense rows of 收入支出决算总表: every class, those without money blank. */
  expense(details = false, all = true): readonly Line[] {
    const { books } = this;
    const ofClass = (code: string): number => books.spent(({ item }) => item.startsWith(code));
    const shown = functionalClasses.filter(([code]) => all || ofClass(code) > 0);
    const closing = books.closingOf();
    return [
      ...shown.map(([code, name], index): Line => [`${numeral(index + 1)}、${name}`, ofClass(code)]),
      ['本年支出合计', books.spent()], ['结余分配', 0],
      ...(details ? [['提取职工福利基金', 0], ['转入事业基金', 0]] as Line[] : []), ['年末结转和结余', closing],
      ...(details ? [['基本支出结转', 0], ['项目支出结转和结余', closing], ['经营结余', 0]] as Line[] : []), ['总计', books.spent() + closing],
    ];
  }

  /** The same expense by nature and economic class. */
  nature(): readonly Line[] {
    const { books } = this;
    const of = (tops: readonly string[], own: Pick): number =>
      books.spent(both(own, ({ economic }) => tops.includes(economic.slice(0, 3))));
    const basic = kind('basic');
    return [
      ['一、基本支出', books.spent(basic)], ['人员经费', of(['301', '303'], basic)], ['公用经费', of(['302', '307', '310', '399'], basic)],
      ['二、项目支出', books.spent(kind('project'))], ['其中：基本建设类项目', 0], ['三、上缴上级支出', 0], ['四、经营支出', 0], ['五、对附属单位补助支出', 0],
      ['本年支出合计', books.spent()], ['工资福利支出', of(['301'], every)], ['商品和服务支出', of(['302'], every)],
      ['对个人和家庭的补助', of(['303'], every)], ['资本性支出', of(['310'], every)],
    ];
  }

  /** Income rows of 财政拨款收入支出决算总表; under the columns of the expense each budget's beside the sum. */
  fiscalIncome(wide = false): readonly Line[] {
    const { books } = this;
    const names = ['一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'];
    const row = (label: string, amount: (own: readonly Source[]) => number, own: readonly Source[] = fiscal): Line =>
      [label, amount(own), ...(wide ? fiscal.map((source) => (own.includes(source) ? amount([source]) : 0)) : [])];
    const income = (own: readonly Source[]): number => books.income(every, own);
    const opening = (own: readonly Source[]): number => books.openingOf(own);
    return [
      ...fiscal.map((source, index) => row(`${numeral(index + 1)}、${names[index]!}`, income, [source])), row('本年收入合计', income),
      row('年初财政拨款结转和结余', opening), ...fiscal.map((source, index) => row(names[index]!, opening, [source])),
      row('总计', (own) => income(own) + opening(own)),
    ];
  }

  /** Expense rows of the same table: 合计 and the three budgets. */
  fiscalExpense(all = true): readonly Line[] {
    const { books } = this;
    const kinds: readonly (readonly Source[])[] = [fiscal, ...fiscal.map((source) => [source])];
    const of = (own: readonly Source[], pick: Pick): number => books.spent(both(from(...own), pick));
    const shown = functionalClasses.filter(([code]) => all || of(fiscal, ({ item }) => item.startsWith(code)) > 0);
    const row = (label: string, amount: (own: readonly Source[]) => number): Line => [label, ...kinds.map(amount)];
    return [
      ...shown.map(([code, name], index) => row(`${numeral(index + 1)}、${name}`,
        (own) => of(own, ({ item }) => item.startsWith(code)))),
      row('本年支出合计', (own) => of(own, every)), row('年末财政拨款结转和结余', (own) => books.closingOf(own)),
      row('总计', (own) => of(own, every) + books.closingOf(own)),
    ];
  }

  /** Rows by 科目 with figures of each column, 合计 first or last. */
  coded(
    pick: Pick, columns: readonly ((own: Pick) => number)[],
    { code = 'cell', totalLast = false, key = 'item', deepest = 7 }: Coded = {},
  ): RawValue[][] {
    const figures = (own: Pick): RawValue[] => columns.map((column) => this.money(column(own)));
    const blank: RawValue[] = Array.from({ length: labelCells[code] - 1 }, () => null);
    const total: RawValue[] = [...(code === 'cell' ? [null, '合计'] : ['合计', ...blank]), ...figures(every)];
    const counts = [0, 0, 0];
    const items = this.books.codes(pick, key, deepest).map((own) => {
      const level = (own.length - 3) / 2;
      counts[level]! += 1;
      counts.fill(0, level + 1);
      return [...labelled(code, own, level, counts[level]!), ...figures((payment) => payment[key].startsWith(own))];
    });
    return totalLast ? [...items, total] : [total, ...items];
  }
}

function labelled(style: CodeStyle, code: string, level: number, count: number): RawValue[] {
  const name = nameOf(code);
  const parts = [code.slice(0, 3), code.slice(3, 5), code.slice(5, 7)];
  switch (style) {
    case 'cell': return [code, name];
    case 'merged': return [code, null, null, name];
    case 'levels': return [0, 1, 2].map((own): RawValue => (own === level ? code : null)).concat(name);
    case 'split': return [...parts.map((part) => (part === '' ? null : part)), name];
    case 'joined': return [`${'　'.repeat(level)}${code}${name}`];
    case 'bracketed': return [`[${code}]${name}`];
    case 'indented': return [`${'　　'.repeat(level)}${name}`];
    case 'numbered': return [`${circled(level, count)}${name}`];
  }
}
