import type { RawValue, SheetSnapshot } from '../../../../src/figures';
import { both, every, fiscal, from, kind, sources, type Books, type Figures, type Pick, type Source } from './books';
import { overallTable, fiscalOverallTable, type OverallStyle } from './overall';
import { basicTable, flowColumns, threePublicTable, type BasicStyle, type Printed, type ThreePublicStyle } from './parts';
import { nameOf } from './names';
import { labelCells, type CodeStyle, type Press } from './press';

export type Head = (number: string, title: string, unit: string, width: number) => RawValue[][];

/** How a place prints its set of tables. */
export interface Layout {
  readonly name: string;
  readonly books: Books;
  readonly figures: Figures;
  readonly head: Head;
  readonly overall: OverallStyle;
  readonly code: CodeStyle;
  readonly basic: BasicStyle;
  readonly threePublic: ThreePublicStyle;
  /** 行次 columns and 栏次 rows. */
  readonly lines?: boolean;
  readonly ordinals?: boolean;
  readonly totalLast?: boolean;
  /** Titles in the place's own words. */
  readonly titles?: Partial<Readonly<Record<Table, string>>>;
  /** 财政拨款收入 by budget and 教育收费 below 事业收入 in 02. */
  readonly sources?: boolean;
  /** Tables in the place's order and numbering; default the national nine. */
  readonly tables?: readonly Table[];
  /** What stands below a table without figures; null: nothing. */
  readonly empty?: string | null;
  /** Notes below each table. */
  readonly notes?: readonly string[];
  readonly general?: 'expense' | 'flows' | 'deep' | 'parts' | 'budgets';
  readonly place?: 'sheets' | 'one' | 'tabs' | 'pairs';
  /** 09 by economic class across. */
  readonly across?: boolean;
  /** What stands above names printed with their codes in one cell. */
  readonly label?: string;
  /** Sheets of the workbook that are none of the tables. */
  readonly beside?: readonly SheetSnapshot[];
  /** Cells of figures that nothing else in the tables repeats or adds up. */
  readonly loose?: readonly string[];
}

export type Table = 'overall' | 'income' | 'expense' | 'fiscal-overall' | 'general' | 'basic' | 'fund' | 'capital'
  | 'three-public' | 'detail' | 'project' | 'fiscal' | 'fiscal-basic' | 'agency'
  | 'expense-detail';
export const national: readonly Table[] =
  ['overall', 'income', 'expense', 'fiscal-overall', 'general', 'basic', 'fund', 'capital', 'three-public'];

export const titles: Readonly<Record<Table, string>> = {
  overall: '收入支出决算总表', income: '收入决算表', expense: '支出决算表', 'fiscal-overall': '财政拨款收入支出决算总表',
  general: '一般公共预算财政拨款支出决算表', basic: '一般公共预算财政拨款基本支出决算明细表', fund: '政府性基金预算财政拨款收入支出决算表',
  capital: '国有资本经营预算财政拨款支出决算表', 'three-public': '财政拨款“三公”经费支出决算表', detail: '财政拨款支出决算明细表',
  project: '一般公共预算财政拨款项目支出决算表', fiscal: '财政拨款支出决算表（功能科目）', 'fiscal-basic': '财政拨款基本支出决算表（经济科目）',
  agency: '一般公共预算机关运行经费支出决算表', 'expense-detail': '支出决算明细表',
};

/** Header of a table by 科目: columns of the label, then of figures, with sub-headers where there are any. */
function codedHead(layout: Layout, columns: readonly string[], subs: readonly (string | null)[] | null = null): RawValue[][] {
  const width = labelCells[layout.code];
  const labels: RawValue[] = width === 1 ? [layout.label ?? '项目'] : width === 2 ? ['功能分类科目编码', '科目名称'] : ['项目', null, null, null];
  const rows: RawValue[][] = [[...labels, ...columns]];
  const low: RawValue[] = layout.code === 'split' ? ['类', '款', '项', '科目名称'] : ['功能分类科目编码', null, null, '科目名称'];
  if (width === 4 || subs) rows.push([...(width === 4 ? low : Array.from({ length: width }, () => null)), ...(subs ?? [])]);
  if (layout.ordinals) {
    const count = Math.max(columns.length, subs?.length ?? 0);
    rows.push([...(width === 1 ? ['栏次'] : ['栏次', ...Array.from({ length: width - 1 }, (): RawValue => null)]),
      ...Array.from({ length: count }, (_, index) => index + 1)]);
  }
  return rows;
}

export function codedMerges(layout: Layout, top: number): string[] {
  if (labelCells[layout.code] !== 4) return [];
  const row = top + 1;
  return [`A${String(row)}:D${String(row)}`, ...(layout.code === 'split' ? [] : [`A${String(row + 1)}:C${String(row + 1)}`])];
}

export function bodyOf(layout: Layout, press: Press, table: Table): Printed {
  const { books } = layout;
  const coded = { code: layout.code, totalLast: layout.totalLast ?? false };
  switch (table) {
    case 'overall': return overallTable(layout, press);
    case 'fiscal-overall': return fiscalOverallTable(layout, press);
    case 'income': return layout.sources ? sourcesTable(layout, press) : {
      rows: [...codedHead(layout, ['本年收入合计', '财政拨款收入', '上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入']),
        ...press.coded(every, [(pick) => books.income(pick), (pick) => books.income(pick, fiscal), () => 0,
          (pick) => books.income(pick, ['business']),
          () => 0, () => 0, (pick) => books.income(pick, ['other'])], coded)],
    };
    case 'expense': return {
      rows: [...codedHead(layout, ['本年支出合计', '基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出']),
        ...press.coded(every, [(pick) => books.spent(pick), (pick) => books.spent(both(kind('basic'), pick)),
          (pick) => books.spent(both(kind('project'), pick)),
          () => 0, () => 0, () => 0], coded)],
    };
    case 'general': return generalTable(layout, press);
    case 'basic': return basicTable(press, layout.basic);
    case 'fiscal-basic': return basicTable(press, 'columns', fiscal);
    case 'fiscal': return {
      rows: [...codedHead(layout, ['本年支出合计', '基本支出', '项目支出']),
        ...press.coded(from(...fiscal), [every, kind('basic'), kind('project')]
        .map((column) => (pick) => books.spent(both(from(...fiscal), column, pick))), coded)],
    };
    case 'fund': return flows(layout, press, 'fund', ['年初结转和结余', '本年收入', '本年支出', null, null, '年末结转和结余'],
      [null, null, '小计', '基本支出', '项目支出']);
    case 'capital': {
      const [, , total, basic, project] = flowColumns(press, 'capital');
      return { rows: [...codedHead(layout, ['本年支出合计', '基本支出', '项目支出']),
        ...press.coded(from('capital'), [total!, basic!, project!], coded)] };
    }
    case 'three-public': return threePublicTable(press, layout.threePublic, layout.ordinals ?? false);
    case 'detail': return detailTable(layout, press);
    case 'expense-detail': return acrossTable(layout, press, every);
    case 'agency': {
      const own = both(from('general'), kind('basic'), ({ economic }) => /^(302|310)/.test(economic));
      return { rows: [['项目', null, '机关运行经费支出'], ['经济分类科目编码', '科目名称'],
        ...press.coded(own, [(pick) => books.spent(both(own, pick))], { key: 'economic', deepest: 5 })] };
    }
    case 'project': {
      const own = both(from('general'), kind('project'));
      if (layout.across) return acrossTable(layout, press, own);
      return { rows: [...codedHead(layout, ['本年支出']), ...press.coded(own, [(pick) => books.spent(both(own, pick))], coded)] };
    }
  }
}

function sourcesTable(layout: Layout, press: Press): Printed {
  const { books } = layout;
  const columns = ['本年收入合计', '财政拨款收入', null, null, null, '上级补助收入', '事业收入', null, '经营收入', '附属单位上缴收入', '其他收入'];
  const subs = [null, '小计', '一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款', null, '小计', '其中：教育收费'];
  const of = (...own: readonly Source[]) => (pick: Pick): number => books.income(pick, own);
  return { rows: [...codedHead(layout, columns as string[], subs),
    ...press.coded(every, [of(...sources), of(...fiscal), of('general'), of('fund'), of('capital'), of(), of('business'), of(),
      of(), of(), of('other')],
      { code: layout.code, totalLast: layout.totalLast ?? false })] };
}

function flows(layout: Layout, press: Press, own: 'general' | 'fund', columns: readonly (string | null)[],
  subs: readonly (string | null)[]): Printed {
  const coded = { code: layout.code, totalLast: layout.totalLast ?? false };
  return { rows: [...codedHead(layout, columns as string[], subs), ...press.coded(from(own), flowColumns(press, own), coded)] };
}

function generalTable(layout: Layout, press: Press): Printed {
  const { books } = layout;
  const coded = { code: layout.code, totalLast: layout.totalLast ?? false };
  const [opening, income, total, basic, project, closing] = flowColumns(press, 'general');
  switch (layout.general ?? 'expense') {
    case 'expense':
      return { rows: [...codedHead(layout, ['本年支出合计', '基本支出', '项目支出']),
        ...press.coded(from('general'), [total!, basic!, project!], coded)] };
    case 'parts': {
      const of = (tops: readonly string[]) => (pick: Pick): number =>
        books.spent(both(from('general'), kind('basic'), pick, ({ economic }) => tops.includes(economic.slice(0, 3))));
      return {
        rows: [...codedHead(layout, ['合计', '基本支出', null, null, '项目支出'] as string[], [null, '小计', '人员经费', '公用经费']),
          ...press.coded(from('general'), [total!, basic!, of(['301', '303']), of(['302', '307', '310', '399']), project!],
            coded)],
      };
    }
    case 'budgets': return {
      rows: [...codedHead(layout, ['年初预算数', '决算数', '其中：基本支出', '项目支出', '完成年初预算%']),
        ...press.coded(from('general'), [(pick) => 2 * total!(pick), total!, basic!, project!], coded)
          .map((row) => [...row, '50.000%'])],
    };
    case 'flows':
      return flows(layout, press, 'general', ['年初结转和结余', '本年收入', '本年支出', null, null, '年末结转和结余'],
        [null, null, '合计', '基本支出', '项目支出']);
    case 'deep': return {
      rows: [
        ...codedHead(layout, ['年初结转和结余', null, null, '本年收入', '本年支出', null, null, '年末结转和结余', null, null] as string[],
          ['合计', '基本支出结转', '项目支出结转和结余', null, '合计', '基本支出', '项目支出', '合计', '基本支出结转', '项目支出结转和结余']),
        ...press.coded(from('general'), [opening!, () => 0, opening!, income!, total!, basic!, project!, closing!, () => 0,
          closing!], coded),
      ],
    };
  }
}

function detailTable(layout: Layout, press: Press): Printed {
  const { books } = layout;
  const subs = ['小计', '基本支出', '项目支出'];
  const columns = [from(...fiscal), ...(['general', 'fund', 'capital'] as const)
    .flatMap((own) => [from(own), both(from(own), kind('basic')), both(from(own), kind('project'))])];
  const rows = press.coded(from(...fiscal), columns.map((column) => (pick) => books.spent(both(column, pick))),
    { key: 'economic', deepest: 5 });
  return { rows: [['经济分类科目编码', '科目名称', '合计', '一般公共预算财政拨款', null, null, '政府性基金预算财政拨款', null, null, '国有资本经营预算财政拨款'],
    [null, null, null, ...subs, ...subs, ...subs], ...rows] };
}

/** Payments by function, their economic classes and 款 across: each class under a heading of its own, its sum first. */
function acrossTable(layout: Layout, press: Press, own: Pick): Printed {
  const codes = press.books.codes(own, 'economic', 5);
  const columns = ['合计', ...codes.map((code) => (code.length === 3 ? nameOf(code) : null))];
  const subs = [null, ...codes.map((code) => (code.length === 3 ? '小计' : nameOf(code)))];
  const of = (code: string) => (pick: Pick): number =>
    press.books.spent(both(own, pick, ({ economic }) => economic.startsWith(code)));
  return { rows: [...codedHead(layout, columns as string[], subs),
    ...press.coded(own, ['', ...codes].map(of), { code: layout.code, totalLast: layout.totalLast ?? false })] };
}
