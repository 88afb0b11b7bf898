/** A row's concept and the label (normalised, numbering stripped) that names it. */
export interface RowLabel { readonly key: string; readonly pattern: RegExp }

/** Rows of the income side of 收入支出决算总表 and 财政拨款收入支出决算总表. */
export const incomeRows: readonly RowLabel[] = [
  { key: 'income.total', pattern: /^(本年)?收入(合计|小计)$/ },
  { key: 'income.grand', pattern: /^(收入)?总计$/ },
  { key: 'income.surplus', pattern: /^使用.*非财政拨款.*结余|^用事业基金弥补收支差额|^使用专用结余/ },
  { key: 'income.carryOver', pattern: /^(年初|上年).*(结转|结余)/ },
  { key: 'income.general', pattern: /^一般公共预算(财政)?(拨款)?(收入)?$|^(财政)?拨款收入\(一般公共预算(财政)?(拨款)?\)$/ },
  { key: 'income.fund', pattern: /^政府性基金(预算)?(财政)?(拨款)?(收入)?$|^(财政)?拨款收入\(政府性基金(预算)?(财政)?(拨款)?\)$/ },
  { key: 'income.stateCapital',
    pattern: /^国有资本经营(预算)?(财政)?(拨款)?(收入)?$|^(财政)?拨款收入\(国有资本经营(预算)?(财政)?(拨款)?\)$/ },
  { key: 'income.fiscal', pattern: /^财政拨款收入$/ },
  { key: 'income.upper', pattern: /^上级补助收入$/ },
  { key: 'income.business', pattern: /^事业收入$/ },
  { key: 'income.operating', pattern: /^(事业单位)?经营收入$/ },
  { key: 'income.affiliated', pattern: /^附属单位.*上缴.*收入$/ },
  { key: 'income.other', pattern: /^其他收入$/ },
];

/** Rows of the expense side; the functional classes stand in classes.ts. */
export const expenseRows: readonly RowLabel[] = [
  { key: 'expense.total', pattern: /^(本年)?支出(合计|小计)$/ },
  { key: 'expense.grand', pattern: /^(支出)?总计$/ },
  { key: 'expense.distribution', pattern: /^结余分配/ },
  { key: 'expense.carryOver', pattern: /^年末.*(结转|结余)|^结转下年/ },
];

/** Rows of the expense told again by nature; the economic classes below them stand in classes.ts. */
export const natureRows: readonly RowLabel[] = [
  { key: 'nature.basic', pattern: /^基本支出$/ },
  { key: 'nature.staff', pattern: /^人员经费(支出)?$/ },
  { key: 'nature.public', pattern: /^(日常)?公用经费(支出)?$/ },
  { key: 'nature.project', pattern: /^项目支出$/ },
  { key: 'nature.upward', pattern: /^上缴上级支出$/ },
  { key: 'nature.operating', pattern: /^经营支出$/ },
  { key: 'nature.subsidy', pattern: /^对附属单位补助支出$/ },
  { key: 'nature.classes', pattern: /^(支出)?经济(科目)?分类(支出)?(合计|小计)$/ },
  { key: 'nature.total', pattern: /^(本年支出|支出)?(合计|小计)$/ },
];

/** What the three sources of a carry-over are called below it in 财政拨款收入支出决算总表. */
export const carryOverParts: Readonly<Record<string, string>> = {
  'income.general': 'income.carryOver.general',
  'income.fund': 'income.carryOver.fund',
  'income.stateCapital': 'income.carryOver.stateCapital',
};

/** And below 财政拨款收入, where one row of 收入支出决算总表 holds all three. */
export const fiscalParts: Readonly<Record<string, string>> = {
  'income.general': 'income.fiscal.general',
  'income.fund': 'income.fiscal.fund',
  'income.stateCapital': 'income.fiscal.stateCapital',
};

/** What details a carry-over or a distribution in the rows below it, where they do not say 其中. Keyed `${row}.detail`. */
export const detailRows: Readonly<Record<string, RegExp>> = {
  'income.carryOver': /^(基本支出|项目支出|经营).*(结转|结余)/,
  'expense.carryOver': /^(基本支出|项目支出|经营).*(结转|结余)/,
  'expense.distribution': /^(交纳|缴纳|提取|转入)/,
};

/** Foot rows of 一般公共预算财政拨款基本支出决算表. */
export const basicTotals: readonly RowLabel[] = [
  { key: 'staff.total', pattern: /^人员(经费|支出)(合计|小计|总计)$/ },
  { key: 'public.total', pattern: /^(日常)?公用(经费|支出)(合计|小计|总计)$/ },
  { key: 'total', pattern: /^(合计|总计|基本支出合计)$/ },
];

/** Items of the 三公 table, by the label of a row or the path of a column. Most specific first. */
export const threePublicItems: readonly RowLabel[] = [
  { key: 'agency', pattern: /机关运行(经费|费用)(支出)?(决算数?)?$/ },
  { key: 'car', pattern: /(购置|购买)(及|和|与|、)[^/]*运行[^/]*(\/(小计|合计))?$/ },
  { key: 'car.purchase', pattern: /(公务用车|公务车|公车|车辆|^|\/|\))购置(费用?|支出|经费)?$|购车(费用?|经费)$/ },
  { key: 'car.running', pattern: /(^|[^及和与、])运行(维护)?(费用?|支出|经费)?$/ },
  { key: 'car', pattern: /(公务用车|公车)(费用?|支出|经费)(\/(小计|合计))?$/ },
  { key: 'abroad', pattern: /出国(\(境\)|境)?(费用?|支出|经费)?(\/(小计|合计))?$/ },
  { key: 'reception.home', pattern: /国内(公务)?接待(费用?|支出|经费)?$/ },
  { key: 'reception.foreign', pattern: /(国\(境\)外|境外)(公务)?接待(费用?|支出|经费)?$/ },
  { key: 'reception', pattern: /(公务|^|\/)接待(费用?|支出|经费)?(\/(小计|合计))?$/ },
  { key: 'meetings', pattern: /(^|[/)、.])会议(费用?|支出|经费)$/ },
  { key: 'training', pattern: /(^|[/)、.])培训(费用?|支出|经费)$/ },
  { key: 'agency.office', pattern: /^\([一二]\)行政单位$/ },
  { key: 'agency.reference', pattern: /^\([一二]\)参照公务员法管理(的)?事业单位$/ },
  { key: 'procurement', pattern: /^(\([一二三]\))?政府采购支出(合计|小计|总额)$/ },
  { key: 'procurement.goods', pattern: /(^|[)、.])政府采购货物支出$/ },
  { key: 'procurement.works', pattern: /(^|[)、.])政府采购工程支出$/ },
  { key: 'procurement.services', pattern: /(^|[)、.])政府采购服务支出$/ },
  { key: 'procurement.small', pattern: /授予中小企业(合同)?金额$/ },
  { key: 'procurement.micro', pattern: /授予小微企业(合同)?金额$/ },
  { key: 'reception.visitors', pattern: /外事接待(费用?|支出|经费)$/ },
  { key: 'total', pattern: /(^|\/|^\([一二三]\))(合计|小计|总计|(支出|经费)合计|[一二三、]*三公经费(支出)?(合计|小计|支出)?)$/ },
];
