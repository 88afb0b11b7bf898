/** The columns of 经费控制情况, in the order a form that names no years prints them. */
export type Span = 'previous' | 'budget' | 'actual';

/** A row of 经费控制情况 by its label (normalised, numbering and 其中 stripped). Most specific first. */
export const moneyRows: readonly { readonly key: string; readonly pattern: RegExp }[] = [
  { key: 'threePublic', pattern: /^三公经费/ },
  { key: 'car.purchase', pattern: /^(公务用车|公车)购置(费用?|经费|支出)?$/ },
  { key: 'car.running', pattern: /^(公务用车|公车)(运行|维护)/ },
  { key: 'car', pattern: /^(公务用车|公车)/ },
  { key: 'abroad', pattern: /^(因公)?出国/ },
  { key: 'reception', pattern: /^公务接待/ },
  { key: 'project', pattern: /^项目支出(合计|小计|总额)?$/ },
  { key: 'public', pattern: /^公用经费$/ },
  { key: 'staffExpense', pattern: /^人员经费$/ },
  { key: 'basic', pattern: /^基本支出$/ },
  { key: 'procurement', pattern: /^政府采购(金额|总额|支出)?$/ },
  { key: 'adjustment', pattern: /^部门(整体|基本)支出预算调整/ },
];

/** The row whose items follow it, up to the next row of moneyRows. */
export const itemised = 'project';
/** A label numbered as an item of the row above it. */
export const numbered = /^(其中:?)?\(?[一二三四五六七八九十\d]+[)、.]/;
/** A label that says it is a part of the row above it. */
export const ofWhich = /^其中/;

/** What is held against a limit beside the money: persons, and the offices finished in the year. */
export type LimitKey = 'staff.quota' | 'staff.actual' | 'staff.rate' | 'building.approved' | 'building.built' | 'building.rate'
  | 'building.budget' | 'building.spent' | 'building.spentRate';

/** Their columns (or rows) by their headers. */
export const limitColumns: readonly { readonly key: LimitKey; readonly pattern: RegExp }[] = [
  { key: 'staff.quota', pattern: /^编制(人)?数/ },
  { key: 'staff.actual', pattern: /^(\d{4}年)?((年末|年底|期末)?(实际|实有)?)在职(在编)?(人员)?(人)?数/ },
  { key: 'staff.rate', pattern: /^(在职人员)?控制率/ },
  { key: 'building.approved', pattern: /^批复规模/ },
  { key: 'building.built', pattern: /^实际规模/ },
  { key: 'building.rate', pattern: /^规模控制率/ },
  { key: 'building.budget', pattern: /^预算投资/ },
  { key: 'building.spent', pattern: /^实际投资/ },
  { key: 'building.spentRate', pattern: /^投资(概算)?控制率/ },
];

/** A row that begins another part of the form: no item of 项目支出. */
export const otherPart = /^(财政供养|楼堂馆所|厉行节约)|控制率$/;

/** A header of money: its year, else 上 or 本, and whether it is budgeted or spent. A year with a slip in it heads a column all the same. */
export const moneyColumn = /^(?:(\d{4})年?度?|[\d.]{5,6}年度?|(上|本)年度?)?(年初)?(预算|决算)(安排)?数?(?:\([百千十万亿]*元\))?$/;
/** The title of the form. */
export const baseDataTitle = /基础数据/;
/** A line below the table. */
export const note = /^(说明|注|填表人|填报人)/;
