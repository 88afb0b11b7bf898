/**
 * The words by which official prose says what a figure is. Each pattern is matched against the words just before the figure
 * (to their end), so a new way of saying a thing is a new alternative here and nothing else.
 */
const said = '(?:总体|共计|合计|总计|分别|预计|累计|仅|只|已|均|各|约|为|是|达到|达|有|共|：|:|了)*$';
const target = '(?:的|年初|年度|全年|绩效|预期|计划|既定|设定|预定|控制|原定|考核)*(?:目标|计划|任务|指标)(?:值|数|任务|要求|量)?';

const end = (words: string): RegExp => new RegExp(`(?:${words})${said}`);

/** What came on top, or by how much: a change, not what there is now. */
export const growthUp = end('增产|增收|增支|增加|增长|上升|提高|提升|调增|上浮|增幅|涨幅|(?<!新)增|多支出|^(?:多|多出|高出)(?:了)?');
/** What fell away, or by how much. */
export const growthDown = end('减产|减收|减支|减少|下降|降低|压减|压缩|缩减|调减|下浮|降幅|减幅|缩短|缩减|(?<!核|调)减|少支出|^(?:少)(?:了)?');
/** What the year before left over: 年初结转. */
export const carriedIn = end('(?:年初|上年|以前年度)(?:财政拨款)?(?:结转|结余)(?:和结余|资金|结转)?(?:收入|资金|金额)?');
/** What the budget was given during the year. */
export const added = end(
  '(?:年中|执行中|预算)?(?:追加|调整追加)(?:[^，；、\\d]{0,8}(?:资金|补助|奖补|经费))?(?:预算|指标|资金|收入)*(?:数|金额|总额)?|调增(?:（减）)?|年中执行调增(?:·+)?(?:（减）)?',
);
/** What was taken from the budget during the year. */
export const cut = end('(?:调减|核减|压减|收回)(?:预算|指标|资金)*(?:数|金额)?');
export const saved = end('节约(?:资金|金额|额)?');
/** What is left of this year's money. */
export const unspent = end(
  '(?:年末)?(?:结余|结转|剩余|尚余|余款|未支付|未执行|未使用|未支出|沉淀|余额)(?:至|到)?(?:下年度?|次年|下一年度?)?(?:继续)?(?:使用)?(?:和结余|结转|资金|预算|金额|额|数)*的?',
);
/** "尚有1.6万元未支付", "1.6万元结转下年使用": what follows says it is what is left. */
export const leftAfter = new RegExp(
  '^(?:资金|余额|预算|指标)?[^，；。]{0,4}(?:(?:尚|仍)?未|没有)(?:能)?(?:支付|使用|执行|支出|拨付|列支|形成支出)|^(?:资金|余额)?(?:按规定|已|将|全部|可)*(?:结转|滚存)',
);
/** Left of this year's money, whatever is told before it: not what the year before left over. */
export const stillLeft = /尚|仍有|还有|未支付|未使用|未执行|剩余/;

export const spent = end(
  // 转移支付 is a source of money.
  '(?<!转移)(?:支出|执行|支付|列支|使用|拨付|决算)(?:决算|支出|完成)?(?:总)?(?:金额|数额|数|资金|额|总额|总计|合计)?',
);
/** The budget as the year began: 年初预算数. */
export const initial = end(
  '年初(?:部门|安排|批复|下达|财政拨款|资产配置|政府采购)*(?:项目)?(?:支出|收入)?预算(?:安排|批复|资金|收入|支出)*(?:总额|金额|数额|数|额)?'
    + '|年初预算(?:.{0,8}?)(?:总额|金额|数)|预算年初数|年初安排(?:资金|经费)?',
);
/** The budget as it ended: 调整后, 全年预算数. */
export const adjusted = end(
  '(?:调整后|调整|全年|变动后|变动|最终)(?:（调整）)?(?:的)?预算(?:安排|批复|资金)?(?:总额|总金额|金额|数额|数|额)?|(?:追加|调整|调减|核减|调增|变动)后(?:的)?(?:资金|规模)?(?:总额)?',
);
/** A budget, nobody says which. */
export const budget = end(
  '预算(?:资金|安排|批复|下达|指标|总)*(?:总额|总金额|金额|数额|规模|数|额)?|(?:下达|安排|批复)[^，；]{0,12}(?:资金|经费)(?:总额|总计|合计|金额|数)?|资金预算(?:总额|合计)?|资金总额|预算总额',
);
/** Money that arrived of what was planned: 到位资金, 资金到位. */
export const received = end('(?:实际)?到位(?:[^，；]{0,8}(?:资金|经费))?(?:总额|合计|金额|数)?');
/** Money that is hoped for or planned: none that there is. */
export const notYet = /申请|争取|拟|预计|力争|下一步|计划投入|需要|建议(?!类|案|书|信|$)|明年|次年/;

/** "1—6月", "上半年": what was spent by then is not what the year's rate is of. */
export const partOfYear = /(?<!1-1?)(?<!\d)(?:[1-9]|1[01])月(?!底|末|\d)|上半年|下半年|[一二三四1-4]季度|\d-(?:[1-9]|1[01])月/;

/** 预算执行率 under all its names: spent ÷ budget. */
export const execution = end('(?:执行率|预算完成率|支付率|支出率|使用率|拨付率|执行进度|执行总体进度|支出进度|支付进度|支付比例|执行比例)');
/** "完成年初预算98.25%": spent of the budget that is named. */
export const budgetCompletion = end('完成(?:年初|全年|调整后?|变动后?|当年|年度)*(?:的)?预算(?:数|的)*|(?:占|为|相当于)(?:年初|全年|调整后?)*预算(?:数)?的?');
/** "占比" after a name is that name's own (四级手术占比19.5%). */
export const share = /占(?!比)[^，]*$|(?<!\p{Script=Han})(?:约|各|分别)?占比[^，]*$|(?:[两二三四五六七八九十]|各)(?:者|项|类|个?部分)(?:支出|资金)?(?:分别|各)?占比[^，]*$/u;
/** By how much a budget or a target was exceeded. */
export const over = new RegExp(`(?:超额|超出|超过|超)(?:完成|实现)?(?:${target})?(?:的)?${said}`);
/** A change told for each of several years. */
export const eachYear = /年均|年平均|平均每年|每年平均|复合/;
/** Spending or a budget for each head or thing. */
export const forEach = /(?:人均|户均|亩均|车均|台均|生均|床均|每[^，；、\d]{1,6})[^，；、\d]{0,6}(?:支出|预算|经费|投入|补助|成本)[^，；]{0,3}$/;
/** An amount for each: no part of what is told before it. */
export const perHead = /(?:人均|户均|亩均|车均|件均|次均|日均|月均|年均|生均|床均|台均|单价|均价)[^，；、\d]{0,10}$|^(?:其中)?：?平均|每[^，；、\d]{1,6}$/;
/** How far a quantity is beyond its target, or short of it: a difference in its own unit. */
export const overTarget = new RegExp(
  `(?:超额|超出|超过|超)(?:完成|实现)?${target}${said}|(?:超额|超计划|超目标)(?:完成|实现)?${said}`
    + `|(?:比|较|与)${target}(?:相比)?(?:多|高|多出|高出|超出|超过|增加|提高)${said}|^(?:多|多出|高出|超出)$`,
);
/** The same below the target. */
export const underTarget = new RegExp(
  `(?:比|较|与)${target}(?:相比)?(?:少|低|短|减少|降低|下降|缩短|相差|差)${said}`
    + `|(?:低于|少于)${target}${said}|^(?:少|低|短)$|^少\\p{Script=Han}$|^(?:尚|还|仍)?差$|^(?:尚有|仍有|还有)?未(?:能)?完成的?$`, 'u',
);
/** The same of money: against a target or a limit, not against the plan of a budget. */
export const overGoal = new RegExp(`(?:比|较|与)(?:年度|绩效|预期|既定|控制)*目标(?:值)?(?:相比)?(?:多|高|高出|超出|超过)${said}`);
/** The same of money below a target or a limit. */
export const underGoal = new RegExp(`(?:比|较|与)(?:年度|绩效|预期|既定|控制)*目标(?:值)?(?:相比)?(?:少|低|节约|降低)${said}`);
/** The same of percentages, in points. */
export const pointsOver = new RegExp(`(?:高于|高出|超过|超出|超)(?:完成|实现)?${target}${said}`);
/** "60台的目标", "90%以上的年度目标": what follows says it is a target. */
export const targetAfter = new RegExp(`^(?:（含）)?(?:及)?(?:以上|以下|以内)?的${target}`);
/** 目标完成率: actual ÷ target. */
export const completion = end('完成率|完成比例|目标完成度|达成率|任务完成度');
/** "完成目标的96%": the same, told of the target. */
export const ofTarget = new RegExp(`(?:实现|完成|达到|占|为|相当于)${target}的${said}`);
/** 偏离度: how far spending is from its budget. */
export const deviation = end('偏离度|偏差率|偏离率|偏差度');
/** A rate that is a target: 目标值为90%. */
export const aim = new RegExp(`(?:目标|计划)(?:值|数|要求)?(?:·+)?${said}`);
/** A target told as such before its figure, words between them. */
export const plan = new RegExp(`(?:${target}|计划)[^，；]{0,16}$`);
/** Points earned, given or taken off. */
export const score = end('得分|评分|总分|总得分|综合得分|分值|得|扣|评价结果');
/** Words that set a figure beside another one. */
export const comparing = /较|比|同比|相比|环比/;

/** Names of what is better the less of it there is: without a ≤ before the target nothing is said of them. */
export const lessIsBetter = new RegExp('投诉|事故|超载|超限|流失|死亡|伤亡|发病|能耗|排放|失业|差错|违[法规约章]|负债|误差|缺勤|发案|不合格'
  + '|空置|闲置|损耗|漏损|成本|偏[差离]|辍学|逾期|超标|病[虫害]|返贫|用时|时限|天数|控制|降低|下降|减少');

/** Words that make a figure the part's own and say nothing of whom it concerns. */
export const roleWords = new RegExp(
  [
    '[两二三四五六七八九十]+个(?=项目|专项|子项目)',
    '[^，；]{0,10}财政(?:局|厅|部|所)(?=安排|下达|批复|拨付|预算)',
    '截[至止][^，]{0,8}?(?:目前|年末|年底|月底|日)',
    '目前',
    '今年以来',
    '\\d{4}年(?:度|末|底)?',
    '本年度?',
    '当年',
    '全年',
    '年初',
    '年中',
    '年度',
    '年末',
    '年底',
    '上年',
    '[一二三四五六七八九十]+是',
    '其中',
    '分别',
    '共计?',
    '合计',
    '总计',
    '累计',
    '实际',
    '已',
    '财政(?:部门)?',
    '下达',
    '安排',
    '批复',
    '调整后?',
    '变动后?',
    '(?:本|我)?部门',
    '我(?:单位|中心|委|局|部门|区|县|市|支队|站|所)',
    '本(?:单位|部门|级|项目)',
    '该',
    '项目',
    '专项',
    '经费',
    '资金',
    '预算',
    '决算',
    '金额',
    '总额',
    '总体',
    '整体',
    '总',
    '额',
    '数',
    '支出',
    '支付',
    '执行',
    '使用',
    '完成',
    '到位',
    '尚',
    '还',
    '仍',
    '占(?=(?:年初|全年|调整后?|当年)?(?:的)?预算)',
    '指标',
    '列支',
    '拨款',
    '结余',
    '结转',
    '剩余',
    '未支付',
    '未使用',
    '未执行',
    '拨付',
    '投入',
    '核心',
    '节约',
    '率',
    '进度',
    '比例',
    '约',
    '为',
    '是',
    '达到?',
    '均',
    '各',
    '仅',
    '的',
    '了',
    '有',
    '度',
    '共',
    '由',
    '等',
    '全部',
    '：',
    '[”·]',
  ].join('|'),
  'g',
);

/** A public body by its full name: the one that reports, not the subject of a figure. */
export const unitName = /^[^，]{0,12}[省市县区州旗乡镇][^，]{1,24}(?:中心|局|委员会|支队|大队|总队|站|所|处|院|学校|办公室|厅|委|镇|乡)(?:（[^）]*）)?$/;

/** Grades and the words reports use for them. */
export const grades: readonly (readonly [string, RegExp])[] = [
  ['优', /^(?:优秀|优)$/], ['良', /^(?:良好|良)$/], ['中', /^(?:中等|中|一般|合格)$/], ['差', /^(?:差|较差|不合格)$/],
];

/** Words for the whole of something. */
export const whole = /(?:总额|总计|合计|总数|总量|总金额|总体|共计?|总)/;
/** Words for all that is not named. */
export const others = /^其他|其它/;

/** Decompositions that are complete by definition: when all parts of one are named, they add up to the whole. */
export const decompositions: readonly { readonly parts: readonly RegExp[]; readonly optional: readonly RegExp[] }[] = [
  { parts: [/基本支出/, /项目支出/], optional: [/经营支出|上缴上级|附属单位补助/] },
  { parts: [/人员(?:类)?(?:经费|支出)/, /(?:公用|运行|运转类?)(?:经费|支出)/], optional: [/项目支出/] },
  { parts: [/第一产业/, /第二产业/, /第三产业/], optional: [] },
  { parts: [/上级(?:财政)?(?:下达|补助|安排|资金)/, /(?:县|区|市|本)级?(?:财政)?(?:下达|安排|资金|配套)/], optional: [] },
  { parts: [/一般公共预算/, /政府性基金/], optional: [/国有资本经营/, /社会保险基金/, /财政专户/, /其他收入|事业收入|经营收入/] },
  { parts: [/财政拨款/, /事业收入/, /其他收入/], optional: [/上级补助/, /经营收入/, /附属单位/] },
  { parts: [/财政拨款/, /事业收入/], optional: [/上级补助/, /经营收入/, /附属单位/, /其他收入/] },
  { parts: [/流动资产/, /固定资产/], optional: [/无形资产/, /在建工程/, /长期投资/, /其他资产/, /公共基础设施/] },
  { parts: [/货物/, /工程/, /服务/], optional: [] },
  { parts: [/^(?:其中)?：?(?:公务用车|公车|车辆)?购置(?:费|支出)/, /^(?:公务用车|公车|车辆)?运行(?:维护)?费/], optional: [] },
  { parts: [/(?<!未|没有)完成/, /未完成/], optional: [] },
  { parts: [/(?:非常|很|十分)满意/, /(?<!非常|很|十分|基本|比较|较|不|不太)满意/, /(?<!非常)不满意/],
    optional: [/基本满意/, /(?:比较|(?<!比)较)满意/, /一般/, /不太满意/, /非常不满意/] },
  { parts: [/常年/, /一次性|阶段/], optional: [/一次性|阶段/] },
  { parts: [/行政/, /事业/], optional: [/工勤/, /参公|参照/] },
  { parts: [/税收收入/, /非税收入/], optional: [] },
  { parts: [/(?:决策|投入)/, /过程|管理/, /产出/, /效益|效果/], optional: [/满意/] },
  { parts: [/执行/, /产出/, /效益|效果/, /满意/], optional: [/成本/] },
  { parts: [/因公出国/, /公务用车购置(?:及|和)运行/, /公务接待/], optional: [] },
  { parts: [/(?:公务用车|公车)(?:购置(?:及|和))?运行/, /公务接待/], optional: [/因公出国/, /公务用车购置(?!及|和)/] },
];
