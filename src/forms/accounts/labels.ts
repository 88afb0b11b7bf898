import type { AccountsConcept } from './table';

/** A table's meaning, the number Sichuan prints on it and the titles it goes by. Patterns meet normalised text without quotes. */
export interface TitleLabel {
  readonly concept: AccountsConcept;
  readonly code: string;
  readonly pattern: RegExp;
}

/** Most specific first: the first pattern that meets a title says what the table is. */
export const titleLabels: readonly TitleLabel[] = [
  { concept: 'three-public', code: '15', pattern: /三公.*(决算|支出|情况).*表|机构运行信息(决算)?表/ },
  { concept: 'agency-cost', code: '17', pattern: /机关运行经费.*(决算|支出|情况).*表/ },
  { concept: 'state-capital', code: '11', pattern: /国有资本经营(预算)?.*(收入支出|收支)决算(总|明细)?表/ },
  { concept: 'state-capital-expense', code: '12', pattern: /国有资本经营(预算)?(?!.*(基本|项目)支出).*支出决算(明细)?表/ },
  { concept: 'fund', code: '10', pattern: /政府性基金(预算)?(?!.*(基本|项目)支出).*(支出|收支)决算(总|明细)?表/ },
  { concept: 'general-basic', code: '08', pattern: /一般公共预算.*基本支出(决算)?(明细)?表/ },
  { concept: 'fiscal-basic', code: '16', pattern: /(?<!预算)财政拨款基本支出(决算)?(明细)?表/ },
  { concept: 'general-project', code: '09', pattern: /一般公共预算.*项目支出(决算)?(明细)?表/ },
  { concept: 'general-detail', code: '07', pattern: /一般公共预算.*支出决算明细表/ },
  { concept: 'general-expense', code: '06', pattern: /一般公共预算.*支出决算表/ },
  { concept: 'fiscal-detail', code: '05', pattern: /(?<!预算)财政拨款支出决算明细表/ },
  { concept: 'expense-detail', code: '18',
    pattern: /(?<![入款费]|采购|基本|项目|预算|基金|资金|资本|专户|债务)支出决算明细表/ },
  { concept: 'fiscal-expense', code: '14', pattern: /财政拨款支出决算(总)?表/ },
  { concept: 'fiscal-overall', code: '04', pattern: /财政拨款(收入支出|收支)决算总?表/ },
  { concept: 'overall', code: '01', pattern: /(收入支出|收支)决算总?表/ },
  { concept: 'income', code: '02', pattern: /(?<![支拨款]|专户|非税|基金|资金|事业|经营)收入决算(总|明细)?表/ },
  { concept: 'expense', code: '03', pattern: /(?<![入款费]|采购|基本|项目|预算|基金|资金|资本|专户|债务)支出决算(总)?表/ },
];

/** Titles only the accounts of a whole government have (财政总决算): what it collects, hands on, owes or insures. */
export const governmentTitle = new RegExp('预算本级|税收返还|转移(性(收|支)|支付)|社会保险基金(预算)?(收|支|决|当年|年末|结余)'
  + '|政府.*债[务券](余额|限额|发行|还本|付息|转贷|使用|收|支)|(预算|基金|资本经营)收入(决算|执行)(总|明细)?(情况)?表|(?<![安健])全[省市县区州旗]');

/** A title whose table goes on from the one before it. */
export const continuing = /续表?[\d一二三四]*\)?$/;

/** The number printed in a title or beside it: 财决公开15表, (公开13表), 附表9, 表13. */
export const printedNumber = /公开(?:表)?(\d{1,2})(?:表|$)|附表(\d{1,2})(?!\d)|^表(\d{1,2})$|^(\d{1,2})表$/;

/** Words that say a table has nothing to show. */
export const saysEmpty =
  /(没有|无|不存在|未发生|未安排|未使用|[不未]涉及).*(收入|支出|拨款|经费|收支|数据|业务|结转|基金|资本|内容|资金)|[本此该]表(格)?(为空|无)|空表|无数据/;

/** A word that opens the header: the first row below the title with one of these is the header's first. */
export const headerOpens =
  /^((收入|支出)?项目(\(.*\)|按.*)?|收入|支出|.*科目(编码|代码|名称)?(\(按.*\))?|(\d{4}年度?)?(年初|全年|本年)?(预算|决算)数?|人员经费|公用经费|本年(收入|支出).*|.*合计|经济分类.*|功能分类.*)$/;

/** A word that opens another half of a table below its first: income below expense, 决算数 below 预算数. */
export const restartsAt = /^(收入|支出|(收入|支出)?项目(\(.*\)|按.*)?|(\d{4}年度?)?(年初|全年|本年)?(预算|决算)数?)$/;

/** The name of a side of a 总表 in a row of its own. */
export const sideWord = /^(本年)?(收入|支出)$/;

/** Columns that number rows. */
export const ordinalColumn = /^(行次|序号)$/;
/** Label of the row that numbers columns. */
export const ordinalRow = /^栏次$/;

/** The header of a column of classification codes. */
export const codeColumn = /(科目编码|科目代码|编码|代码)(\/|$)|(^|\/)(类|款|项)$/;
/** The header of a column of names. */
export const nameColumn =
  /科目名称(\([^()]*\))?$|(^|\/)(科目(\(按.*\))?|名称|(收入|支出)?项目(名称)?(\(按.*\)|按.*)?|单位名称|按?(支出)?(性质和?)?((功能|经济)分类(科目)?|性质)(名称)?)$/;
/** The name of a level of codes, where the row of 合计 prints it in the code's cells. */
export const levelWord = /^[类款项]$/;
/** A block of expenses told a second time, by nature or economic class, beside those by function. */
export const retold = /性质|经济分类/;

/** 合计, 总计 and the like as the label of a row. */
export const totalRow = /^(合计|总计|本年(收入|支出)?合计|支出合计|收入合计)$/;

/** Before the label of the row that holds a figure: "一、", "(一)", "1." and the like. */
export const numbering = /^(\(?[一二三四五六七八九十百\d]+[)、.])+/;

/** A row that details the one above it: its figure is part of another's. */
export const ofWhich = /^其中:?/;

/** A line that says which unit of money the figures are in: "金额单位：万元", "单位:元(列至角分)", "(万元)". */
export const moneyLine =
  /(^|[^编制填报公开预算])单位[:：]?(人民币)?[百千十万亿]*元([(,，、].*)?$|^金额[:：(]?[百千十万亿]*元|^[(（]?[百千十万亿]*元[)）]?$|[:：(][百千十万亿]*元\)?$/;

/** A unit of money behind a heading: "决算数（万元）". */
export const moneyBehind = /\((?:单位:)?(?:人民币)?[百千十万亿]*元\)$/;

/** A cell that says whose table it is: "单位名称：…", "编制单位：…". */
export const unitLabel = /^(?:公开|编制|填报|预算)?(?:单位|部门)(?:名称)?(?:\(公章\)|\(盖章\))?:?(.*)$/;
