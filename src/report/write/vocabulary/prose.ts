import { percent, plain, showMoment, valueIn } from '../../../figures';
import type { Operator, Quantity, Statement, Unit } from '../../../figures';

/** Units written in letters, as a Chinese text writes them. */
const spelled: Readonly<Record<string, string>> = {
  m: '米', km: '公里', m2: '平方米', '㎡': '平方米', 'm²': '平方米', km2: '平方公里', m3: '立方米', 'm³': '立方米', t: '吨', kg: '千克',
  g: '克', h: '小时', l: '升',
};

/** A unit as prose writes it: 百分比 is %, m2 is 平方米. */
export function unitWord(unit: Unit | null): string {
  if (!unit) return '';
  const said = unit.text.replace(/(?<=.)[（(].*[)）]$/, '');
  if (unit.dimension === 'ratio' && /^百分[比数之]$/.test(said)) return percent.text;
  return said === '千分比' ? '‰' : spelled[said.toLowerCase()] ?? said;
}

const rates: Readonly<Record<Operator, string>> = { '≥': '不低于', '≤': '不高于', '=': '为', '>': '高于', '<': '低于' };
const counts: Readonly<Record<Operator, string>> = { '≥': '不少于', '≤': '不超过', '=': '为', '>': '多于', '<': '少于' };
const months: Readonly<Record<Operator, string>> = { '≥': '不早于', '≤': '不晚于', '=': '为', '>': '晚于', '<': '早于' };

const signs: Readonly<Record<string, Operator>> = { '>=': '≥', '≧': '≥', '<=': '≤', '≦': '≤', '＞': '>', '＜': '<' };

/** Operators within words as words: 博士≥5人 is 博士不少于5人. */
export function spoken(text: string): string {
  return text.replace(/(>=|<=|[≥≤≧≦><＞＜])\s*(?=[\d.]+\s*([%％‰]?))/g, (sign, _, rate: string) =>
    (rate === '' ? counts : rates)[signs[sign.trim()] ?? (sign.trim() as Operator)]);
}

/** Lines that are numbered one after the other, without their numbers. */
function unnumbered(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  const numbered = lines.length > 1 && lines.every((line, index) => new RegExp(`^[（(]?${String(index + 1)}[)）.．、]`).test(line));
  return numbered ? lines.map((line) => line.replace(/^[（(]?\d[)）.．、]\s*/, '')).join('\n') : text;
}

/** Marks within quotation marks are single ones; what stood on lines of its own is parted by 、. */
export function quoted(text: string): string {
  const flat = spoken(unnumbered(text.trim())).replace(/[。；;，,、]?\s*\n\s*/g, '、').replace(/[。；;，,]+$/, '');
  return `“${flat.replace(/[“"]([^“”"]*)[”"]/g, '‘$1’')}”`;
}

/** A day or a span of days, in words: 2023/11/30 is 2023年11月30日, 1-12月 is 1月至12月. */
function day(statement: Extract<Statement, { kind: 'moment' }>): string {
  const said = statement.text.trim().replace(/^[≥≤=<>＝]+/, '');
  if (said === '' || /^\d{4}[-/.]\d/.test(said)) return showMoment(statement.moment);
  return said.replace(/^(\d{1,2})[-~～—–]+(?=\d{1,2}月$)/, '$1月至').replace(/(?<=[年月日底前])[-~～—–]+(?=\d)/g, '至');
}

const digits = (quantity: Quantity): string => plain(quantity.value);

/** What a statement says, without its operator. */
export function shown(statement: Statement): string {
  switch (statement.kind) {
    case 'quantity': return digits(statement.quantity) + unitWord(statement.quantity.unit);
    case 'moment': return day(statement);
    case 'range': {
      const unit = unitWord(statement.high.unit);
      return `${digits(statement.low)}${/[%‰]/.test(unit) ? unit : ''}至${digits(statement.high)}${unit}`;
    }
    case 'words': return quoted(statement.text);
  }
}

/** Actual and target in the target's unit; null where they are no two figures of one kind. */
export function inOneUnit(target: Statement | null, actual: Statement | null) {
  if (target?.kind !== 'quantity' || actual?.kind !== 'quantity') return null;
  const done = valueIn(actual.quantity, target.quantity.unit);
  return done && { done, wanted: target.quantity.value, unit: target.quantity.unit };
}

/** A month of the year, not a number of months: 完成时间 ≤ 11月. */
const isMonth = (quantity: Quantity, name: string): boolean =>
  quantity.unit?.text === '月' && quantity.value.lte(12) && /时间|时限|期限|日期|节点/.test(name);

/** What a target demands: ≥95% as 不低于95%. */
export function demand(target: Statement, operator: Operator | null, name: string): string {
  if (target.kind === 'moment' && (operator ?? target.operator ?? '=') !== '=') {
    return months[(operator ?? target.operator)!] + shown(target).replace(/前$/, '');
  }
  if (target.kind !== 'quantity') return `为${shown(target)}`;
  const { unit } = target.quantity;
  const words = isMonth(target.quantity, name) ? months : unit?.dimension === 'ratio' || unit?.text === '分' ? rates : counts;
  return words[operator ?? target.operator ?? '='] + shown(target);
}

/** Words that say a target was reached, without saying what was. */
export const verdict = /达成|达到|完成|实现|符合/;

/** What was done: 实际完成62公里 of work, 实际为3起 of all else; a verdict in words is one. */
export function achieved(actual: Statement, work: boolean): string {
  if (actual.kind === 'words' && verdict.test(actual.text) && /预期|目标|指标|计划/.test(actual.text)) return `完成情况为${shown(actual)}`;
  return `实际${work ? '完成' : '为'}${shown(actual)}`;
}
