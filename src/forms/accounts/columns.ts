import type { AccountsConcept } from './table';

/** A column's concept, and the header path (levels joined by "/") that names it. Patterns meet normalised text. */
export interface ColumnLabel { readonly key: string; readonly pattern: RegExp }

/** 年初, 本年收入 and 年末 columns may have parts below them: basic and project, the latter with details of its own. */
const parted = (key: string, words: string): readonly ColumnLabel[] => [
  { key: `${key}.basic`, pattern: new RegExp(`${words}[^/]*/(其中:)?基本支出[^/]*$`) },
  { key: `${key}.project`, pattern: new RegExp(`${words}[^/]*/(其中:)?项目支出[^/]*(/(合计|小计))?$`) },
  { key: `${key}.part`, pattern: new RegExp(`${words}[^/]*/项目支出[^/]*/项目支出结转$`) },
  { key: `${key}.rest`, pattern: new RegExp(`${words}[^/]*/项目支出[^/]*/项目支出结余$`) },
  { key, pattern: new RegExp(`${words}[^/]*(/(合计|小计|金额))?$`) },
];
/** The year's budgets, where a table prints them beside what was spent. */
const budgets: readonly ColumnLabel[] = [
  { key: 'initial', pattern: /年初预算数?$/ }, { key: 'adjusted', pattern: /(全年|调整后?)预算数?$/ },
];
const basicParts: readonly ColumnLabel[] = [
  { key: 'basic.staff', pattern: /(^|\/)基本支出\/人员(经费|支出)$/ }, { key: 'basic.public', pattern: /(^|\/)基本支出\/(日常)?公用(经费|支出)$/ },
];
/** What a carry-over loses or gains beside income and expense, where a table has columns for it. */
const moves: readonly ColumnLabel[] = [
  { key: 'moved.adjusted', pattern: /(年初|上年)[^/]*(结转|结余)[^/]*调整|调整[^/]*(年初|上年)[^/]*(结转|结余)/ },
  { key: 'moved.out', pattern: /^(?!.*本年).*(缴回|上缴(?!上级)|调出|收回)/ },
  { key: 'moved.in', pattern: /^(?!.*本年).*调入/ },
  { key: 'moved.inner', pattern: /^(?!.*本年).*内部调剂/ },
];
const flows: readonly ColumnLabel[] = [
  ...budgets,
  ...basicParts,
  ...moves,
  ...parted('opening', '(年初|上年)[^/]*(结转|结余)'), ...parted('closing', '年末[^/]*(结转|结余)'), ...parted('incoming', '本年收入(合计)?'),
  { key: 'basic', pattern: /^(?!.*(年初|年末|收入)).*基本支出(\/(合计|小计))?$/ },
  { key: 'project', pattern: /^(?!.*(年初|年末|收入)).*项目支出(\/(合计|小计))?$/ },
  { key: 'total', pattern: /^(?!.*(年初|年末|收入|基本|项目)).*(本年支出(合计|小计)?|合计|小计|金额|决算数)$/ },
];

const basic: readonly ColumnLabel[] = [
  ...budgets,
  { key: 'amount', pattern: /(决算数?|金额|合计|小计)$/ }, { key: 'staff', pattern: /人员经费$/ }, { key: 'public', pattern: /公用经费$/ },
];

const budgetType = (key: string, words: string): readonly ColumnLabel[] => [
  { key: `${key}.basic`, pattern: new RegExp(`${words}.*基本支出$`) },
  { key: `${key}.project`, pattern: new RegExp(`${words}.*项目支出$`) },
  { key, pattern: new RegExp(`${words}[^/]*(/(小计|合计|金额|决算数))?$`) },
];

const budgetTypes = [
  ...budgetType('general', '一般公共预算'), ...budgetType('fund', '政府性基金'), ...budgetType('stateCapital', '国有资本经营'),
];

/** The columns of each table; the first pattern that meets a header names it, and a concept is taken once. */
export const columnLabels: Readonly<Record<AccountsConcept, readonly ColumnLabel[]>> = {
  overall: [
    ...budgets,
    { key: 'amount', pattern: /^(?!.*(年初|全年|调整|上年)).*(决算数?|金额)$/ },
  ],
  income: [
    ...budgets,
    { key: 'fiscal.general', pattern: /财政拨款(收入)?\/(其中:)?一般公共预算[^/]*$/ },
    { key: 'fiscal.fund', pattern: /财政拨款(收入)?\/(其中:)?政府性基金[^/]*$/ },
    { key: 'fiscal.stateCapital', pattern: /财政拨款(收入)?\/(其中:)?国有资本[^/]*$/ },
    { key: 'general', pattern: /(^|\/)一般公共预算(财政)?拨款(收入)?$/ },
    { key: 'fund', pattern: /(^|\/)政府性基金(预算)?(财政)?拨款(收入)?$/ },
    { key: 'stateCapital', pattern: /(^|\/)国有资本经营(预算)?(财政)?拨款(收入)?$/ },
    { key: 'fiscal', pattern: /^(?!.*附属).*财政拨款(收入)?(\/(小计|合计))?$/ },
    { key: 'upper', pattern: /上级补助/ },
    { key: 'business.fees', pattern: /教育收费/ },
    { key: 'business', pattern: /(^|[^经营/])事业收入(\/(小计|合计))?$/ },
    { key: 'operating', pattern: /经营收入/ },
    { key: 'affiliated', pattern: /附属单位.*上缴/ },
    { key: 'other', pattern: /其他收入/ },
    { key: 'total', pattern: /本年收入(合计)?$|合计$/ },
  ],
  expense: [
    ...budgets,
    ...basicParts,
    { key: 'basic', pattern: /基本支出(\/(合计|小计))?$/ },
    { key: 'project', pattern: /项目支出(\/(合计|小计))?$/ },
    { key: 'upward', pattern: /上缴上级/ },
    { key: 'operating', pattern: /经营支出/ },
    { key: 'subsidy', pattern: /对?附属单位.*补助/ },
    { key: 'total', pattern: /^(?!.*(基本|项目)).*(本年支出(合计)?|合计)$/ },
  ],
  'fiscal-overall': [...budgetTypes, { key: 'amount', pattern: /(金额|决算数?)$/ }, { key: 'total', pattern: /(合计|小计)$/ }],
  'fiscal-expense': flows,
  'fiscal-basic': basic,
  'fiscal-detail': [...budgetTypes, { key: 'total', pattern: /(合计|小计)$/ }],
  'general-expense': flows,
  'general-detail': [{ key: 'total', pattern: /^[^/]*合计$|^合计(\/|$)/ }],
  'general-basic': basic,
  'general-project': flows,
  fund: flows,
  'state-capital': flows,
  'state-capital-expense': flows,
  'expense-detail': [{ key: 'total', pattern: /^[^/]*合计$|^合计(\/|$)/ }],
  'agency-cost': [{ key: 'amount', pattern: /(机关运行经费(支出)?|决算数?|金额|合计|小计)$/ }],
  'three-public': [
    // 一般公共预算 and its kin are where the money comes from, no budget beside what was spent.
    { key: 'budget', pattern: /(?<!公共|基金|资本经营)预算数?/ },
    // A second budget beside the first.
    { key: 'adjusted', pattern: /(全年|调整后?)预算数?/ },
    { key: 'initial', pattern: /年初预算数?/ },
    { key: 'actual', pattern: /决算数?|支出数?|统计数?/ },
  ],
};
