/** What is wrong with a rule pack. */
export type PackProblemKind =
  | 'not-json' | 'unknown-key' | 'misplaced-key' | 'missing-key' | 'wrong-value' | 'unknown-base' | 'id-mismatch' | 'years-reversed'
  | 'grades-order' | 'contradiction' | 'example-fails' | 'example-unreadable';

const problems: Record<PackProblemKind, (key: string, detail: string) => string> = {
  'not-json': (_key, detail) => `不是有效的 JSON：${detail}`,
  'unknown-key': (key, detail) => `没有“${key}”这个键${detail === '' ? '' : `，您是否想写“${detail}”`}`,
  'misplaced-key': (key, detail) => `“${key}”放错了位置，应写在“${detail}”下`,
  'missing-key': (key, detail) => `缺少必填的“${key}”${detail === '' ? '' : `（${detail}）`}`,
  'wrong-value': (key, detail) => `“${key}”的值不对：${detail}`,
  'unknown-base': (key, detail) => `“${key}”指向的规则包不存在：${detail}`,
  'id-mismatch': (key, detail) => `“${key}”应写成“地区/年度”，如 sichuan/2024，现为“${detail}”`,
  'years-reversed': (key, detail) => `“${key}”的起止年度颠倒：${detail}`,
  'grades-order': (key, detail) => `“${key}”须从高到低排列且最后一档从 0 起：${detail}`,
  contradiction: (key, detail) => `“${key}”说不通：${detail}`,
  'example-fails': (key, detail) => `自带算例“${key}”不成立：${detail}`,
  'example-unreadable': (key, detail) => `自带算例“${key}”无法读取：${detail}`,
};

/** What is wrong with the pack another goes on from. */
export const baseTexts = {
  needed: '未写的内容沿用哪个规则包，通常写 "national/2020"；不写则 clauses 各项都要自己写全',
  self: (id: string) => `“${id}”就是本规则包，不能沿用自己`,
  unknown: (id: string, meant: string | null, ids: readonly string[]) =>
    `没有“${id}”${meant === null ? '' : `，您是否想写“${meant}”`}${ids.length === 0 ? '' : `（现有：${ids.join('、')}）`}`,
} as const;

/** What the format allows and yet makes no sense. */
export const senseTexts = {
  year: (id: string, from: number) => `id 写的是“${id}”，起始年度却是 ${String(from)}，两处应一致`,
  gradeTwice: (name: string) => `等级“${name}”写了两次`,
  executionRule: (rule: string) => `“${rule}”算不出每一种执行率得几分，可写成“执行率≥95%得满分，每低1个百分点扣0.5分”或分档`,
  bands: 'met（达成）的下限应高于 partly（部分达成）的下限',
  expectNothing: 'expect 中没有写要核对的结果（score、grade 或 rate）',
  lacks: (expected: string, groups: readonly (readonly string[])[]) =>
    `核对 ${expected} 须在 given 中写 ${groups.map((group) => group.join(' 和 ')).join('，或 ')}`,
  noGrade: (grade: string, known: readonly string[]) => `没有等级“${grade}”（现有：${known.join('、')}）`,
  nature: (nature: string) => `指标性质“${nature}”应写成 ≥、≤、＝、＞、＜ 或 定性`,
} as const;

/** What is wrong with an indicator of a pack. */
export const indicatorTexts = {
  noSystem: (form: string, forms: readonly string[]) => `“${form}”中没有得分，指标公式只用于 ${forms.join('、')}`,
  twice: (name: string) => `指标“${name}”在同一表式中写了两次`,
  reserved: (name: string) => `“${name}”指表上的分值，数据不能用这个名称`,
  inputTwice: (name: string) => `数据“${name}”写了两次`,
  near: 'near 只和 source 一起用',
  otherwise: (name: string, indicator: string) =>
    `数据“${name}”在指标“${indicator}”中的单位、来源等写得不一样；同一表式中同名的数据只填一次，应写得一样或改名`,
  noStep: '每次扣的分不能为 0',
  unknown: (name: string, meant: string | null) => `公式用到“${name}”，但 inputs 中没有这个名称${meant === null ? '' : `，您是否想写“${meant}”`}${
      /完成值|指标值|目标值/.test(name) ? '；用本行的值，也写进 inputs，source 写 row.actual（完成值）或 row.target（指标值）' : ''}`,
  unused: (name: string) => `公式没有用到“${name}”，填了也不起作用`,
  noList: (name: string) => `公式把“${name}”当一组数据用（平均、合计、个数），须写 "list": true`,
  listAsFigure: (name: string) => `“${name}”是一组数据，公式中要写平均（${name}）、合计（${name}）或个数（${name}）`,
  twicePoints: '公式已用“分值”，不能再写 points（会按比例折算两次）',
  noPoints: '公式用到“分值”，算例须写 points',
  unreached: (tier: string) => `分档“${tier}”永远轮不到：先写的一档已经包含它，≥ 应从高到低写，≤ 应从低到高写`,
} as const;

/** What a pack's own figures say where it brings no clause for them. */
export const ownClauseTexts = {
  document: (name: string) => `${name}规则包`,
  grades: (grades: readonly (readonly [name: string, from: string])[]) =>
    `${grades.map(([name, from], index) => (index < grades.length - 1 ? `${from} 分以上为${name}` : `以下为${name}`)).join('，')}。`,
  equals: { closeness: '“=”指标未达到时按接近程度计分。', 'all-or-nothing': '“=”指标未达到时不得分。' },
  overachieved: (percent: string) => `完成值超出指标值 ${percent}% 的要分析原因，可以适度扣分。`,
  unspent: (percent: string) => `未执行比例超过 ${percent}% 或预算为 0。`,
  scoreAhead: (percent: string) => `指标得分率高出执行得分率超过 ${percent}%。`,
  bands: (met: string, partly: string) => `达成 100%–${met}%（含），部分达成 ${met}%–${partly}%（含），未达成 ${partly}%–0。`,
} as const;

/** What a value should be. */
export const wantedTexts = {
  types: {
    string: '文字（加引号）', number: '数（不加引号）', boolean: 'true 或 false', Object: '成组的内容 { … }', Array: '列表 [ … ]', null: 'null',
  },
  wanted: (kinds: readonly string[], stands: string) => `应为${kinds.join('或')}，现为 ${stands}`,
  choice: (choices: readonly string[], stands: string, meant: string | null) =>
    `应为 ${choices.join('、')}${choices.length > 1 ? ' 之一' : ''}，现为 ${stands}${meant === null ? '' : `，您是否想写“${meant}”`}`,
  quote: (text: string) => `；数要写成文字："${text}"`,
  unquote: (text: string) => `；数不加引号：${text}`,
  meaning: (what: string) => (what === '' ? '' : `。${what}`),
  whole: '最外层',
} as const;

/** A form that does not exist, and the one most likely meant. */
export const unknownFormText = (form: string, meant: string | null, forms: readonly string[]): string =>
  `没有表式“${form}”${meant === null ? `（可写：${forms.join('、')}）` : `，您是否想写“${meant}”`}`;

/** The message of a pack problem: file, key, what was meant. */
export function packText(file: string, kind: PackProblemKind, key: string, detail: string): string {
  return `规则包 ${file}：${problems[kind](key, detail)}`;
}

/** Why a pack was chosen, in words for the pane and the JSON (`rulesWhy`). */
export const choiceTexts = {
  /** "四川省2024年度", "四川省2025年度起". */
  pack: (name: string, from: number, to: number | null) =>
    `${name}${String(from)}${to === null || to === from ? '' : `—${String(to)}`}年度${to === null ? '起' : ''}`,
  listed: (name: string, id: string) => `${name}（${id}）`,
  asked: (pack: string) => `按您的选择使用${pack}的规则`,
  form: (name: string) => `表式为${name}所用`,
  formNumber: (number: string) => `报表编号 ${number}`,
  place: (text: string, name: string) => `“${text}”属${name}`,
  sibling: (sheet: string, name: string) => `同一工作簿的“${sheet}”属${name}`,
  file: (name: string) => `文件名属${name}`,
  unknownPlace: '未识别出地区，按全国规则',
  noPack: (name: string) => `没有${name}的规则，按全国规则`,
  titleYear: (year: number) => `标明${String(year)}年度`,
  siblingYear: (year: number) => `本表未写年度，取工作簿中其他表的${String(year)}年度`,
  noYear: (pack: string) => `未写年度，取最近的${pack}的规则`,
  yearMissing: (name: string, year: number, exist: string) =>
    `${name}没有${String(year)}年度的规则（现有：${exist}），按全国规则；需套用其他年度请在设置中选择`,
  countyYearMissing: (name: string, year: number, exist: string) =>
    `${name}没有${String(year)}年度的规则（现有：${exist}）；需套用其他年度请在设置中选择`,
  otherYear: (name: string, year: number, pack: string) => `${name}没有${String(year)}年度的规则，按您的要求套用${pack}的规则`,
  none: (year: number, exist: string) => `${String(year)}年度没有可用的规则（现有：${exist}）`,
  unknownId: (id: string, exist: string) => `没有规则包“${id}”，现有：${exist}`,
} as const;
