import type { AccountsConcept } from '../../forms/accounts';

/** The rules every 决算 finding cites, with the 勾稽关系 as article. */
export const accountsDocument = '部门决算公开表勾稽关系';

/** What a column is called in a message where its table has several. */
export const columnNames: Readonly<Record<string, string>> = {
  amount: '', total: '合计', fiscal: '财政拨款收入', 'fiscal.general': '一般公共预算财政拨款收入', 'fiscal.fund': '政府性基金预算财政拨款收入',
  'fiscal.stateCapital': '国有资本经营预算财政拨款收入',
  upper: '上级补助收入', business: '事业收入', 'business.fees': '教育收费', operating: '经营',
  affiliated: '附属单位上缴收入', other: '其他收入', basic: '基本支出', 'basic.staff': '基本支出人员经费', 'basic.public': '基本支出公用经费', project: '项目支出',
  upward: '上缴上级支出', subsidy: '对附属单位补助支出',
  general: '一般公共预算', 'general.basic': '一般公共预算基本支出', 'general.project': '一般公共预算项目支出',
  fund: '政府性基金预算', 'fund.basic': '政府性基金预算基本支出', 'fund.project': '政府性基金预算项目支出',
  stateCapital: '国有资本经营预算', 'stateCapital.basic': '国有资本经营预算基本支出', 'stateCapital.project': '国有资本经营预算项目支出',
  'moved.adjusted': '年初结转和结余调整', 'moved.in': '调入', 'moved.out': '上缴、缴回或调出', 'moved.inner': '内部调剂',
  opening: '年初结转和结余', incoming: '本年收入', closing: '年末结转和结余', initial: '年初预算数', adjusted: '全年预算数', staff: '人员经费', public: '公用经费',
  budget: '预算数', actual: '决算数', previous: '上年决算数',
  'opening.basic': '年初基本支出结转', 'opening.project': '年初项目支出结转和结余', 'incoming.basic': '本年收入基本支出', 'incoming.project': '本年收入项目支出',
  'closing.basic': '年末基本支出结转', 'closing.project': '年末项目支出结转和结余',
};

/** The 决算 tables by their printed names. */
export const tableNames: Readonly<Record<AccountsConcept, string>> = {
  overall: '收入支出决算总表', income: '收入决算表', expense: '支出决算表', 'fiscal-overall': '财政拨款收入支出决算总表',
  'fiscal-expense': '财政拨款支出决算表', 'fiscal-basic': '财政拨款基本支出决算表', 'fiscal-detail': '财政拨款支出决算明细表',
  'general-expense': '一般公共预算财政拨款支出决算表', 'general-detail': '一般公共预算财政拨款支出决算明细表',
  'general-basic': '一般公共预算财政拨款基本支出决算表', 'general-project': '一般公共预算财政拨款项目支出决算表',
  'agency-cost': '机关运行经费支出决算表', 'expense-detail': '支出决算明细表', fund: '政府性基金预算财政拨款收入支出决算表', 'state-capital': '国有资本经营预算财政拨款收入支出决算表',
  'state-capital-expense': '国有资本经营预算财政拨款支出决算表', 'three-public': '“三公”经费支出决算表',
};

/** Messages of the checks in and between 决算 tables. */
export const accountsTexts = {
  article: (id: string, between: boolean) => `${between ? '表间' : '表内'} ${id}`,
  where: (table: string, label: string, column: string) => `${table}“${label}”${column}`,
  printed: (number: string) => `${number}表`,
  stated: (value: string) => `填 ${value}`,
  blank: '未填',
  /** `range`: what rounding allows; null where it allows nothing. */
  differs: (where: string, stated: string, identity: string, formula: string, range: string | null, gap: string) =>
    `${where}${stated}，与勾稽关系“${identity}”不符：${formula}${range === null ? '' : `（可解释范围 ${range}）`}，差 ${gap}，不能用四舍五入解释。`,
  unlisted: (where: string, stated: string, identity: string, table: string, row: string, gap: string) =>
    `${where}${stated}，而${table}没有“${row}”一行，与勾稽关系“${identity}”不符，差 ${gap}。`,
  atMost: (where: string, stated: string, identity: string, limit: string) =>
    `${where}${stated}，与勾稽关系“${identity}”不符：对应数为 ${limit}。`,
  several: (where: string, stated: string, count: number, identities: string, expected: string) =>
    `${where}${stated}，使 ${String(count)} 条勾稽关系不成立：${identities}。此处为 ${expected} 时各条均成立，请核对本格。`,
  sum: (label: string) => `“${label}”`,
  climbed: (value: string, sums: string, gap: string, less: boolean) =>
    `${value}、其上级${sums}同列一并${less ? '减' : '加'} ${gap}`,
  elsewhere: (where: string, stated: string, identity: string, expected: string) =>
    `${where}${stated}，使勾稽关系“${identity}”不成立，而其余各数有别的勾稽关系印证。此处为 ${expected} 时成立，请核对本格。`,
  mistyped: (where: string, stated: string, identity: string, formula: string, expected: string) =>
    `${where}${stated}，使勾稽关系“${identity}”不成立（${formula}）。此处为 ${expected} 时成立，疑为正负号或小数点填错，请先核对本格。`,
  slipArticle: '错行',
  slipped: (table: string, first: string, last: string, count: number, reference: string, by: number) =>
    `${table}“${first}”至“${last}”${String(count)} 行的金额，与${reference}中本科目不同，`
    + `而与其${by > 0 ? '下' : '上'}第 ${String(Math.abs(by))} 行科目相同，疑似错行填列，请先核对这些行的金额与科目是否对应。`,
  tail: (where: string, value: string, identity: string, formula: string, gap: string, count: number, bound: string) =>
    `${where} ${value}，${formula}，差 ${gap}，在 ${String(count)} 项四舍五入可解释的范围（±${bound}）内，属尾数误差，不需更正。（${identity}）`,
  added: (where: string, value: string, formula: string, gap: string, identity: string) =>
    `${where} ${value}，对应数 ${formula}，差 ${gap}：由取整后的分项相加的合计与按原数取整的合计可有此差，属尾数误差，不需更正。（${identity}）`,
  shownRounded: (where: string, value: string, identity: string) => `${where} ${value}，与“${identity}”只差显示取整，原值相符，不需更正。`,
  unlikely: '但偏差大于多数舍入的结果，建议再看一眼。',
  unfilled: (where: string, identity: string) => `${where}整行未填，勾稽关系“${identity}”未能核对。`,
  unreadable: (where: string, text: string, why: string) => `${where}填“${text}”：${why}，有关勾稽关系未能核对。`,
  missing: (names: string, others: readonly string[]) => {
    const told = others.slice(0, 3).join('、') + (others.length > 3 ? `等 ${String(others.length)} 张表` : '');
    return `本工作簿没有${names}，与${told}之间的勾稽关系未核对。`;
  },
  doubtful: (where: string, identity: string) => `${where}：表中有未能识别的项目，勾稽关系“${identity}”未能核对。`,
  ownLevel: (table: string) => `本级${table} ≤ 部门汇总的${table}同项数`,
  codeArticle: '科目编码',
  codeGist: '科目编码为3位（类）、5位（款）、7位（项）；同一科目各表编码相同。',
  oddCode: (code: string, name: string) => `“${name}”的科目编码“${code}”不是3、5、7位，该行没有计入类款项核对，请核对编码。`,
  codeTwice: (code: string, before: string, name: string) => `科目编码 ${code} 已用于“${before}”，又写在“${name}”旁，请核对。`,
  codeOther: (name: string, code: string, table: string, other: string) => `“${name}”的科目编码为 ${code}，${table}为 ${other}，请核对。`,
  joiner: '；',
} as const;
