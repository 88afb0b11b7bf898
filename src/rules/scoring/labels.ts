/** Words in an indicator's name that say more is better, even under 成本指标 or beside a word of the other lists. */
const plenty = [
  '(?<!不)满意[度率]', '完成率', '(?<!不)合格率', '及时率', '覆盖率', '(?<![不未])达标率', '到位率', '健全', '(?<!不)准确率', '保障率', '(?<!费用|成本|支出)增长',
  '提高', '提升', '节约', '下降', '降低', '整改率', '办结率', '再就业',
  '(处理|查处|查办|侦办|处置|化解|收回|盘活|纠正|防治|救治|治愈|调解|受理|回应|公开|追[回缴]|清[退缴欠]|退[还缴]|挽回|销号|反馈|结案|破[案获]|处罚|惩处|拆除)率',
  '(血压|血糖|疾病|慢病|病虫害?|[虫鼠草]害|有害生物)控制率', '达标排放', '(完工|竣工|履约|知晓|参与|普及)率',
];
/** Names of indicators of which more is better. */
export const plentyWords = new RegExp(plenty.join('|'));

/** Words that say less is better: costs, limits, times, shares of what goes wrong. */
const scarce = [
  '成本', '单价', '造价', '采购价格', '控制数', '控制率', '控制额', '上限', '不超', '超支', '三公', '调整率', '结转率', '结余率', '变动率', '偏离', '负债率', '[应暂]付[账款]+率', '损耗', '能耗', '排放', '浪费',
  '超限率', '用时', '耗时', '时限', '时长限', '工期', '建设周期',
  '(完成|响应|等[待候]|办[理结复]|受理|审批|处[理置]|反馈|修复|抢修|抢通|恢复|到[场达账位]|出警|送达|供货|拨付|支付|发放|[回答]复|整改)(时[间长]|期限|周期)',
  '(兑付|兑现|划拨|下达|报送|上报|配送|移交|出具|审核)(时[间长]|期限|周期)',
  '(PM|颗粒物|污染物|二氧化硫|氮氧化物|臭氧).{0,6}浓度', '[受危]害率', '成灾率', '发生率', '发病率', '患病率', '感染率', '死亡率', '病死率', '致残率', '次均.{0,4}费用',
  '流失率', '辍学率', '破损率', '故障率', '空置率', '闲置率', '损失率', '改判率', '发回重审率', '失业率', '返[修工]率', '漏[损报]率', '误报率', '晚点率', '缺陷率',
  '[不未](合格|满意|达标|准确)率', '退货率', '坏账率', '不良.{0,4}率', '代偿率', '复发率', '再犯罪率?', '缺勤率', '超标率', '住院日', '药占比', '(费用|支出)(增长|增幅)', '拥堵(指数|时长|率)',
  '噪[声音](值|分贝)?$', '(故障|停机|停电|停水|停运|中断|拥堵|宕机)(时[间长]|次数)',
];
/** Names of indicators of which less is better. */
export const scarceWords = new RegExp(scarce.join('|'));

/** Times that last, and are to: as much of them is wanted (设备连续运行时间, 每周开放时间). */
export const lastingWords = /服务|开放|运行|运转|值[班守]|供[暖热水电气]|播[出放]|保[修质存]|有效|持续|连续|累计|培训|课时|学时|使用|寿命|待机|续航|无故障|工作时/;

/** Money that is laid out: whether as much of it is wanted (发放补助经费) or as little (办公费), its name does not say. */
export const outlayWords = /费$|费用$|经费$|支出$|开支$|花费$|租金$|支出金?额$/;
/** What is done with money that is to reach somebody: as much of it is wanted. */
export const payoutWords = /发放|兑付|兑现|补助|补贴|奖补|奖励|救助|资助|落实|到位|拨付|筹集|征收|收缴|收入|争取|投入|减免|征缴/;

/** What is not wanted to happen: less of it is better, unless the name says what is done about it (查处违规行为, 事故应急演练). */
const harm = [
  '投诉', '差错', '错误', '事故', '伤亡', '死亡', '失业人数', '违规', '违纪', '违法', '超标',
  '(?<!防止?)返贫', '延误', '逾期', '信访(总)?量', '信访件', '(?<![线网])上访(?!问)', '重复信访',
  '(重大|负面)舆情', '舆情事件', '群体性事件', '发案', '案件发生', '火灾(起数|发生|次数|损失)', '(疫情|传染病)暴发', '疫情发生',
];
/** Names that count harm: of none wanted, none is best. */
export const harmWords = new RegExp(harm.join('|'));
/** Names that count what was done about harm (查处, 培训), not harm itself. */
export const actionWords = /受理|查处|查办|侦办|督办|惩处|处理|处置|开展|演练|排查|整治|监测|培训|宣传|检查|防止|防范|防治|救助|救援|调解|接待|办理|化解|治理|清理|修复|保险|预防|教育|巡查|打击|侦破|核查|调查|帮扶/;
