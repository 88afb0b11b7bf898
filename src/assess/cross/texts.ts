/** Messages of checks between sheets; what each rests on is cited as the forms' own words. */
export const crossDocument = '同一工作簿内同一数据应当一致';

/** Messages of the checks between the sheets of a workbook. */
export const crossTexts = {
  article: '表间核对',
  twice: (a: string, first: string, b: string, second: string) => `${b}为 ${second}，${a}为 ${first}：同一个数前后不一致。`,
  twiceGist: '同一项目、同一口径的数在各表中应当相同',
  listed: (project: string, stated: string, where: string, figure: string) => `文中列“${project}” ${stated}，而${where}为 ${figure}。`,
  listedBefore: (where: string, figure: string, sheet: string, project: string, stated: string) =>
    `${where}为 ${figure}，而“${sheet}”文中列“${project}” ${stated}。`,
  listedGist: '部门的项目清单与项目自评表的预算应当相同',
  total: '自评总分',
  summaryGist: '项目汇总表所列的预算、执行数和得分取自各项目的自评表',
  listSum: (column: string, stated: string, sum: string, gap: string) => `${column}合计填 ${stated}，各行之和为 ${sum}，差 ${gap}。`,
  listRate: (name: string, stated: string, spent: string, budget: string, expected: string) =>
    `“${name}”的执行率填 ${stated}，由 ${spent}÷${budget} 得 ${expected}。`,
  listGist: '汇总表的合计、执行率和等级由表内各行的数得出',
  cost: (name: string, what: string, cost: string, figures: string) => `成本指标“${name}”的${what}为 ${cost}，与本项目资金（${figures}）不同，请核对。`,
  costGist: '以项目总成本或预算控制数为内容的成本指标，与项目的预算数、执行数是同一个数',
  target: '指标值',
  actual: '完成值',
  exceeds: (what: string, sum: string, count: number, whole: string) =>
    `${String(count)} 张项目自评表的${what}合计 ${sum}，大于部门整体的项目支出 ${whole}：各部分之和不应大于整体。`,
  notWhole: (what: string, sum: string, count: number, whole: string) =>
    `文中写明共 ${String(count)} 个项目，${String(count)} 张项目自评表的${what}合计 ${sum}，与部门整体的项目支出 ${whole} 不同。`,
  wholeGist: '项目自评表的资金是部门整体项目支出的组成部分',
  noneOf: (where: string, stated: string, candidates: readonly string[]) =>
    `${where}为 ${stated}，与${candidates.join('、')}${candidates.length > 1 ? '都' : ''}不同，请核对口径或更正。`,
  accountsGist: '部门整体自评的执行数取自部门决算',
  baseGist: '基础数据表与部门整体自评表填的是同一个数',
  sumAbove: (where: string, sum: string, other: string, whole: string) => `${where}合计 ${sum}，大于${other} ${whole}。`,
  name: (stated: string, others: string, count: number) => `单位名称写作“${stated}”，其他 ${String(count)} 张表写作“${others}”，请核对是否笔误。`,
  sumBelowHalf: (where: string, sum: string, other: string, whole: string) =>
    `${where}合计 ${sum}，不到${other} ${whole} 的一半，请核对口径或是否漏写数字。`,
  tabName: (stated: string, tab: string) => `名称写作“${stated}”，而工作表名为“${tab}”，其中的数字不同，请核对。`,
  tabGist: '工作表以项目名称命名的，与表内的名称应当一致',
  noYear: (year: string) => `“${year}”不是年份，请核对年度。`,
  columnYear: (column: string, year: string) => `栏目“${column}”的年度与本表年度${year}不符，请核对。`,
  columnTwice: (column: string) => `栏目“${column}”出现两次，请核对其中一栏的年度。`,
  yearGist: '表名、表头和各栏写明的年度应当一致',
  nameGist: '同一单位的名称在各表中应当相同',
  moreSheets: (what: string, names: readonly string[], stated: string, sheets: number, certain: boolean) =>
    `所填${names.map((name) => `“${name}”`).join('')}共 ${stated} 个，而本工作簿有 ${String(sheets)} 个${what}的表，多于所填个数`
    + (certain ? '。' : '（其中有专项预算项目，如不在统计口径内可忽略）。'),
  fewerStated: (stated: string, sheets: number) => `文中写明“${stated}”，而本工作簿有 ${String(sheets)} 个项目的自评表，多于文中个数，请核对。`,
  moneyLeft: (all: string, low: string, left: number, limit: string) =>
    `所填 ${all} 个项目中有 ${low} 个预算结余率小于 ${limit}%，而本工作簿有 ${String(left)} 张项目表的结余率达到或超过 ${limit}%。`,
  countGist: '部门评价填的项目个数与项目自评表应当一致',
  targetTwice: (name: string, where: string, first: string, second: string) =>
    `“${name}”的指标值为 ${second}，${where}为 ${first}：同一项目的同一指标前后不一致。`,
} as const;

/** Kinds of projects, as a department's form counts them. */
export const kindNames = { permanent: '常年项目', staged: '阶段项目（含一次性项目）', all: '项目' } as const;

/** Amounts of a budget by the words of the forms. */
export const moneyNames = { initial: '年初预算数', adjusted: '全年预算数', spent: '全年执行数' } as const;

/** Where a figure stands, in words. */
export const where = {
  budget: (sheet: string, label: string, column: string) => `“${sheet}”${label.replace(/[:：]$/, '').replace(/^其中[:：]?/, '')}的${column}`,
  row: (sheet: string, name: string) => `“${sheet}”“${name.replace(/[“”"]/g, '')}”`,
  accounts: (table: string, label: string, column: string) => `决算公开${table}“${label}”${column}`,
} as const;
