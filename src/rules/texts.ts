/** What is wrong with a rule pack. */
export type PackProblemKind =
  | 'not-json' | 'unknown-key' | 'misplaced-key' | 'missing-key' | 'wrong-value' | 'unknown-base' | 'id-mismatch' | 'years-reversed'
  | 'grades-order' | 'example-fails' | 'example-unreadable';

const problems: Record<PackProblemKind, (key: string, detail: string) => string> = {
  'not-json': (_key, detail) => `不是有效的 JSON：${detail}`,
  'unknown-key': (key, detail) => `没有“${key}”这个键${detail === '' ? '' : `，您是否想写“${detail}”`}`,
  'misplaced-key': (key, detail) => `“${key}”放错了位置，应写在“${detail}”下`,
  'missing-key': (key) => `缺少必填的“${key}”`,
  'wrong-value': (key, detail) => `“${key}”的值不对：${detail}`,
  'unknown-base': (key, detail) => `“${key}”指向的规则包“${detail}”不存在`,
  'id-mismatch': (key, detail) => `“${key}”应写成“地区/年度”，如 sichuan/2024，现为“${detail}”`,
  'years-reversed': (key, detail) => `“${key}”的起止年度颠倒：${detail}`,
  'grades-order': (key, detail) => `“${key}”须从高到低排列且最后一档从 0 起：${detail}`,
  'example-fails': (key, detail) => `自带算例“${key}”不成立：${detail}`,
  'example-unreadable': (key, detail) => `自带算例“${key}”无法读取：${detail}`,
};

/** A form that does not exist, and the one most likely meant. */
export const unknownFormText = (form: string, meant: string | null): string =>
  `没有表式“${form}”${meant === null ? '' : `，您是否想写“${meant}”`}`;

/** The message of a pack problem: file, key, what was meant. */
export function packText(file: string, kind: PackProblemKind, key: string, detail: string): string {
  return `规则包 ${file}：${problems[kind](key, detail)}`;
}

/** Why a pack was chosen, in words for the pane and the JSON (`rulesWhy`). */
export const choiceTexts = {
  asked: (id: string) => `按您的选择使用 ${id}`,
  form: (name: string) => `表式为${name}所用`,
  formNumber: (number: string) => `报表编号 ${number}`,
  place: (text: string, name: string) => `“${text}”属${name}`,
  sibling: (sheet: string, name: string) => `同一工作簿的“${sheet}”属${name}`,
  file: (name: string) => `文件名属${name}`,
  unknownPlace: '未识别出地区，按全国规则',
  noPack: (name: string) => `没有${name}的规则包，按全国规则`,
  titleYear: (year: number) => `标明${String(year)}年度`,
  siblingYear: (year: number) => `本表未写年度，取工作簿中其他表的${String(year)}年度`,
  noYear: (id: string) => `未写年度，取最近的 ${id}`,
  yearMissing: (name: string, year: number, exist: string) => `${name}没有${String(year)}年度的规则包（现有：${exist}），按全国规则；需套用其他年度请在设置中选择`,
  otherYear: (name: string, year: number, id: string) => `${name}没有${String(year)}年度的规则包，按您的要求套用 ${id}`,
  none: (year: number, exist: string) => `${String(year)}年度没有可用的规则包（现有：${exist}）`,
  unknownId: (id: string, exist: string) => `没有规则包“${id}”，现有：${exist}`,
} as const;
