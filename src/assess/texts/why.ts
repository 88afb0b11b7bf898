import type { Undecided } from '../../rules';

/** Why a row has no computed score, as `why` in the JSON and in the pane. */
export const undecidedTexts: Readonly<Record<Undecided, string>> = {
  units: '完成值与指标值的单位不同，不能比较',
  'unit-left-out': '完成值或指标值没有写单位，按数字看相差悬殊，不能比较',
  'unit-slip': '完成值与指标值换一个单位才相近，单位可能写错，不能比较',
  'several-figures': '完成值里有几个数，看不出哪一个是实际完成的数，由填报单位判定；完成值只写完成的数，其余写入原因或备注',
  'no-figure': '指标值是数，完成情况的文字里没有数，不能比较',
  period: '完成值与指标值说的不是同一期间的次数，不能直接比较',
  words: '定性指标，完成情况的文字未写明达成程度，由填报单位按三档判定',
  'below-target-words': '完成情况说得比指标值弱，得分在 60～100% 之间，由填报单位判定',
  partly: '部分达成，得分在 60%（含）～80% 之间，由填报单位判定',
  unmet: '未达成，得分在 0～60% 之间，由填报单位判定',
  late: '未在时限内完成，没有比例可算，得分由填报单位判定，不能得满分',
  'deadline-open': '完成时间写得不够具体，看不出是否在时限内',
  negative: '数值为负，没有比例可算',
  kinds: '指标值与完成值写法不同类（文字、日期或数字），不能比较',
  'one-missed': '几项中有未达到的，得分由填报单位判定，不能得满分',
  'grade-below': '完成的等次低于指标值的等次，得分由填报单位判定，不能得满分',
  happened: '指标要求不发生，实际发生了，得分由填报单位判定，不能得满分',
  'nobody-complained': '没有投诉不等于调查得出的比率，不能比较；有调查结果的请填其比率，没有调查的请写明依据',
  about: '指标值写明是约数，完成值相差不大，是否完成由填报单位判定',
  'other-way': '变动方向与指标要求的相反，得分在 0～60% 之间，由填报单位判定',
  shared: '几项指标共用一个得分，且未全部达到，由填报单位判定',
  scale: '完成值写的是可选的档次（如“优良中差”），没有选定哪一档',
  direction: '指标值未写“≥”或“≤”，花费的金额是要达到还是不超过看不出来，得分由填报单位判定',
  'own-rule': '未达到指标值，表内另有评分标准，得分由填报单位按其判定',
};

/** What a row without an outcome lacks. */
export const lackingTexts = {
  noTarget: '没有指标值，不能计算',
  targetUnreadable: '指标值无法读取',
  noActual: '完成值未填，不能计算',
  actualNone: '完成值填“无”，不能计算',
  actualUnreadable: '完成值无法读取',
  noPoints: '没有分值，不能计算',
  pointsUnreadable: '分值无法读取',
  shared: '几项指标共用一个得分，且未全部达到，由填报单位判定',
  deduction: '扣分项，按实际问题扣分',
  noRules: '没有可用的规则包',
} as const;

/** Why a row has no outcome at all. */
export type Lacking = keyof typeof lackingTexts;

/** Why a row is met or missed, with its figures. */
export const whyTexts = {
  met: (actual: string, operator: string, target: string) => `${actual} ${operator} ${target}，完成，得满分`,
  metRange: (actual: string, target: string) => `${actual} 在 ${target} 之内，完成，得满分`,
  beyondRange: (actual: string, target: string) => `${actual} 高于 ${target} 的上限，按完成计，得满分`,
  unmet: (actual: string, operator: string, target: string, formula: string) => `${actual} 未达到 ${operator}${target}，${formula}`,
  missed: (actual: string, operator: string, target: string) => `${actual} 未达到 ${operator}${target}`,
  allMet: (count: string) => `所列 ${count} 项都达到指标值，得满分`,
  missedOne: (actual: string, target: string, why: string) => `“${actual}”未达到“${target}”：${why}`,
  zero: (actual: string, operator: string, target: string) => `${actual} 未达到 ${operator}${target}，指标值为 0 没有比例，不得分`,
  allOrNothing: (actual: string, target: string) => `${actual} 未达到 =${target}，按规则不得分`,
  deadlineMet: (actual: string, target: string) => `${actual} 在 ${target} 的时限内，完成，得满分`,
  sameWords: (actual: string) => `完成情况“${actual}”与指标值一致，建议按满分填，属建议值`,
  saidMet: (actual: string) => `完成情况写明“${actual}”，建议按满分填，属建议值`,
  inferred: (operator: string) => `（指标值未写符号，按“${operator}”理解）`,
  read: (written: string, meant: string) => `（“${written}”按“${meant}”理解）`,
  loose: '（单位不同，按数值比较）',
  undecided: (actual: string, target: string, why: string) => `${actual} 对 ${target}：${why}`,
} as const;

/** Names of figures in the 为什么 table. */
export const figureLabels = {
  target: '指标值', actual: '完成值', points: '分值', score: '得分', coefficient: '得分系数', initial: '年初预算', adjusted: '全年预算',
  spent: '全年执行', rate: '执行率', executionPoints: '执行分值', executionScore: '执行得分', total: '总分', reason: '原因说明',
} as const;
