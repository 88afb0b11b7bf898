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
  { key: 'project', pattern: /^项目支出$/ },
  { key: 'public', pattern: /^公用经费$/ },
  { key: 'staffExpense', pattern: /^人员经费$/ },
  { key: 'basic', pattern: /^基本支出$/ },
  { key: 'procurement', pattern: /^政府采购(金额|总额|支出)?$/ },
  { key: 'adjustment', pattern: /^部门整体支出预算调整/ },
];

/** The row whose items follow it, up to the next row of moneyRows. */
export const itemised = 'project';
/** A label numbered as an item of the row above it. */
export const numbered = /^(其中:?)?\(?[一二三四五六七八九十\d]+[)、.]/;
/** A label that says it is a part of the row above it. */
export const ofWhich = /^其中/;

/** Columns of persons by their headers. */
export const staffColumns: readonly { readonly key: 'staff.quota' | 'staff.actual' | 'staff.rate'; readonly pattern: RegExp }[] = [
  { key: 'staff.quota', pattern: /^编制(人)?数/ },
  { key: 'staff.actual', pattern: /实际在职人(员)?数|^(\d{4}年)?在职人(员)?数/ },
  { key: 'staff.rate', pattern: /控制率/ },
];

/** A header of money: its year, else 上 or 本, and whether it is budgeted or spent. */
export const moneyColumn = /^(?:(\d{4})年?度?|(上|本)年度?)?(年初)?(预算|决算)(安排)?数?(?:\([百千十万亿]*元\))?$/;
/** The title of the form. */
export const baseDataTitle = /基础数据/;
/** A line below the table. */
export const note = /^(说明|注|填表人|填报人)/;
