/** The range rounding allows, where there is one to speak of. */
const within = (range: string | null): string => (range === null ? '' : `（四舍五入可解释的范围 ${range}）`);

/** What the checks of a narrative say, by case. */
export const texts = {
  promised: { document: '绩效自评报告', article: '数据核对' },
  inItself: '报告中的数据应当前后一致，由其他数据算得的应当算得对',
  withTables: '报告中的数据应当与所附各表一致',
  rate: (formula: string, computed: string, range: string | null, stated: string) =>
    `写明${stated}，由${formula}得${computed}${within(range)}，不能用四舍五入解释。`,
  /** What a figure of the text is called among the figures of a finding. */
  operand: (paragraph: number, name: string) => `第${String(paragraph)}段${name === '' ? '' : ` ${name}`}`,
  computed: '计算结果',
  sum: (formula: string, computed: string, range: string | null, stated: string) =>
    `写明${stated}，而${formula}＝${computed}${within(range)}，对不上，不能用四舍五入解释。`,
  slippedSum: (formula: string, computed: string, stated: string) =>
    `写明${stated}，${formula}＝${computed}，只差一位数字（或相邻两位颠倒），请核实是否笔误。`,
  inTextTable: (label: string, column: string, formula: string, computed: string, stated: string) =>
    `文中表格“${label}”一行的“${column}”写作${stated}，而${formula}＝${computed}，对不上。`,
  inTables: '表中',
  slippedList: (formula: string, sum: string, where: string, whole: string, stated: string) =>
    `所列${formula}＝${sum}，与${where}的${whole}只差一位数字（或相邻两位颠倒），请核实${stated}是否笔误。`,
  slippedRate: (formula: string, computed: string, stated: string) =>
    `写明${stated}，${formula}＝${computed}，其中某个数只要改一位数字（或相邻两位对调）就相符，请核实是否笔误。`,
  partsExceed: (formula: string, computed: string, range: string | null, stated: string) =>
    `总数为${stated}，而其中所列${formula}＝${computed}${within(range)}，超过了总数。`,
  direction: (amount: string, rate: string) => `前面写${amount}，后面写${rate}，增减方向不一致。`,
  compared: (now: string, base: string, stated: string) => `两个数分别为${now}和${base}，与写明的“${stated}”不一致。`,
  ratio: (figures: string, computed: string, stated: string) => `所列${figures}约为${computed}，与写明的比例${stated}不符。`,
  doubled: (now: string, base: string, words: string) => `两个数分别为${now}和${base}，与“${words}”不符，请核实。`,
  claimed: (words: string, figures: string) => `写“${words}”，与前面写明的${figures}相反。`,
  grade: (score: string, stated: string, expected: string) => `得分${score}对应的评价等级为“${expected}”，写成了“${stated}”。`,
  below: (name: string, actual: string, target: string) => `写“${name}未达到目标”，但${name}为${actual}，目标为${target}，已经达到。`,
  above: (name: string, actual: string, target: string) => `写“${name}超额或达到目标”，但${name}为${actual}，目标为${target}，没有达到。`,
  saidOfTarget: (name: string, done: string, target: string, words: string, expected: string) =>
    `${name}在表中为${done}，目标为${target}，${expected}目标，这里写“${words}”。`,
  beside: (done: string, words: string, expected: string) => `前面为${done}，写“${words}”与之不符，应为${expected}。`,
  listed: (count: string, named: number) => `写明${count}，后面只列出${String(named)}个。`,
  listedMore: (count: string, named: number) => `写明${count}，后面列出了${String(named)}个。`,
  projects: (parts: string, total: string) => `分别写明${parts}，与前文“${total}”对不上。`,
  twice: (name: string, first: string, paragraph: number, second: string) =>
    `“${name}”在第${String(paragraph)}段写作${first}，这里写作${second}，同一个数前后不一。`,
  unspent: (named: string, range: string, stated: string) =>
    `文中已列明未支付的资金合计${named}，据此执行率至多为${range}，写明${stated}与之矛盾。`,
  restSpent: (gap: string, named: string) =>
    `写“其余项目全额执行”，但预算与支出相差${gap}，已列项目的未支付合计只有${named}，其余项目不可能全额执行。`,
  allSpent: (rate: string) => `写“所有项目全额执行”，但预算执行率为${rate}。`,
  undone: (done: string, left: string, computed: string, range: string | null, stated: string) =>
    `已完成${done}、未完成${left}，比率为${computed}${within(range)}，写明${stated}不能用四舍五入解释。`,
  items: (low: string, stated: string) => `分项完成预算的比例都是${low}，分项合计等于总数，总的完成预算比例写作${stated}与之矛盾。`,
  itemsRange: (range: string, stated: string) => `按分项支出和各自的完成比例推算，总的完成预算比例应为${range}，写明${stated}。`,
  allOfThem: '总数',
  implied: (whole: string, stated: string) => `按其他各项占“${whole}”的比例推算，这里写明的${stated}不能同时成立。`,
  scores: (computed: string, stated: string) => `各项自评得分合计${computed}，超过写明的总分${stated}。`,
  scoreParts: (formula: string, computed: string, stated: string) => `分项得分${formula}＝${computed}，写明合计${stated}。`,
  scoreAbove: (points: string, stated: string) => `得分${stated}超过分值${points}。`,
  formula: (formula: string, computed: string, stated: string) => `算式${formula}＝${computed}，写作${stated}。`,
  table: (name: string, cell: string, value: string, range: string | null, stated: string) =>
    `${name}在表中（${cell}）为${value}${within(range)}，这里写作${stated}。`,
  reckoned: (name: string, value: string, stated: string) => `按表中数据，${name}应为${value}，这里写作${stated}。`,
  cells: (first: string, count: number) => `${first}等${String(count)}格`,
  actualOf: (name: string) => `${name}完成值`,
  targetOf: (name: string) => `${name}目标值`,
  score: '自评得分',
  meanScore: (count: number) => `${String(count)}个项目自评得分的平均数`,
  projectCount: '表中项目的个数',
  indicatorsSet: '绩效指标的个数',
  indicatorsMet: '达到目标的指标个数',
  indicatorsUnmet: '未达到目标的指标个数',
  pointsOf: (name: string) => `“${name}”的分值`,
  totalOf: (name: string) => (name === '自评得分' ? name : `${name}的自评得分`),
  scoreOf: (name: string) => `“${name}”的得分`,
  lostOf: (name: string) => `${name}的扣分`,
  actual: (name: string) => `${name}决算数`,
  budget: (name: string) => `${name}预算数`,
  previous: (name: string) => `${name}上年数`,
  whole: '“三公”经费合计',
  shareOf: (name: string) => `${name}占“三公”经费的比例`,
  changeOf: (name: string) => `${name}较上年的增减额`,
  growthOf: (name: string) => `${name}较上年的增减率`,
  posts: '编制数',
  staff: '在职人数',
  controlRate: '在职人员控制率',
  ofTarget: (name: string, kind: 'of' | 'over' | 'apart') => name + { of: '完成率', over: '超目标比例', apart: '完成值与目标值之差' }[kind],
  ofBudget: (name: string) => `${name}完成预算比例`,
  ofExecution: (name: string) => `${name}的执行率`,
  budgetOf: (name: string) => `${name}的预算数`,
  initialOf: (name: string) => `${name}的年初预算数`,
  unspentOf: (name: string) => `${name}的预算数减执行数`,
  addedOf: (name: string) => `${name}的调整后预算数减年初预算数`,
  allProjects: (count: number) => (count === 1 ? '项目' : `表中${String(count)}个项目合计`),
  department: '部门整体支出',
  source: (name: string) => `资金来源中的${name}`,
  spentOf: (name: string) => `${name}的执行数`,
  projectShare: (name: string) => `${name}所占的比例`,
  shareOfMoney: '所占的比例',
  tableRate: (name: string, formula: string, computed: string, range: string | null, stated: string) =>
    `按表中数据，${name}为${formula}＝${computed}${within(range)}，这里写作${stated}。`,
  tablePoints: (name: string, formula: string, computed: string, stated: string) =>
    `按表中数据，${name}的差为${formula}＝${computed}，这里写作${stated}；百分点是两个百分数之差，不是两者之比。`,
};
