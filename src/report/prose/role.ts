import type { ProseFigure } from './figure';
import * as words from './words';

/** What a figure is in its sentence. 'level' is an amount or quantity that says no more of itself. */
export type Role =
  | 'budget'
  | 'initial'
  | 'adjusted'
  | 'added'
  | 'cut'
  | 'carriedIn'
  | 'saved'
  | 'received'
  | 'spent'
  | 'unspent'
  | 'plan'
  | 'increase'
  | 'decrease'
  | 'execution'
  | 'budgetCompletion'
  | 'share'
  | 'over'
  | 'under'
  | 'completion'
  | 'ofTarget'
  | 'deviation'
  | 'score'
  | 'level'
  | 'none';

type Pattern = readonly [Role, RegExp];

const ofMoney: readonly Pattern[] = [
  ['over', words.overGoal],
  ['under', words.underGoal],
  ['carriedIn', words.carriedIn],
  ['added', words.added],
  ['cut', words.cut],
  ['saved', words.saved],
  ['unspent', words.unspent],
  ['increase', words.growthUp],
  ['decrease', words.growthDown],
  ['initial', words.initial],
  ['adjusted', words.adjusted],
  ['received', words.received],
  ['spent', words.spent],
  ['budget', words.budget],
];
const ofRates: readonly Pattern[] = [
  ['budgetCompletion', words.budgetCompletion],
  ['ofTarget', words.ofTarget],
  ['execution', words.execution],
  ['deviation', words.deviation],
  ['completion', words.completion],
  ['over', words.over],
  ['share', words.share],
  ['increase', words.growthUp],
  ['decrease', words.growthDown],
  ['plan', words.aim],
];
const ofPoints: readonly Pattern[] = [['over', words.overTarget], ['over', words.pointsOver], ['under', words.underTarget], ...ofRates];
const ofQuantities: readonly Pattern[] = [
  ['over', words.overTarget],
  ['under', words.underTarget],
  ['increase', words.growthUp],
  ['decrease', words.growthDown],
  ['plan', words.plan],
];

/** What the words before a figure say it is. Wishes and requests ("申请专项资金50万元") and parts of a year have no role. */
export function roleOf(figure: ProseFigure): Role {
  // "受理申请12件" are counted, "申请资金50万元" is wished for.
  if (words.notYet.test(figure.kind === 'count' ? figure.before.replaceAll('申请', '') : figure.before)) return 'none';
  if (figure.unit.text === '倍' && words.ofTarget.test(figure.before)) return 'ofTarget';
  const said = patternsFor(figure).find(([, pattern]) => pattern.test(figure.before))?.[0];
  // "三年年均下降1.5%" is told of each year, not of the two figures beside it.
  const found = (said === 'increase' || said === 'decrease') && words.eachYear.test(figure.before) ? 'none' : said;
  // "8月追加70万元" changed the whole year's budget.
  if (words.partOfYear.test(figure.before) && found !== 'added' && found !== 'cut') return 'none';
  if (found !== 'over' && (found !== 'under' || /未(?:能)?完成的?$/.test(figure.before)) && figure.kind !== 'money'
    && words.targetAfter.test(figure.after)) return 'plan';
  // "人均支出809元" is nobody's spending as a whole.
  if (figure.kind === 'money' && found && words.forEach.test(figure.before)) return 'level';
  // "数量指标8个" counts indicators, it sets none.
  if (found === 'plan' && figure.kind === 'count' && /指标$/.test(figure.before) && /^[个项]$/.test(figure.unit.text)) return 'level';
  if (found) return found;
  if (figure.kind === 'money' && words.leftAfter.test(figure.after)) return 'unspent';
  return figure.kind === 'rate' || figure.kind === 'points' ? 'none' : 'level';
}

function patternsFor(figure: ProseFigure): readonly Pattern[] {
  switch (figure.kind) {
    case 'money': return ofMoney;
    case 'rate': return ofRates;
    case 'points': return ofPoints;
    case 'score': return [['score', words.score]];
    case 'count':
    case 'measure': return ofQuantities;
  }
}

/** Whom a figure concerns, from the words before it: what is left of them without dates and role words; '' says
 * nobody new, and so does the name of the reporting unit. */
export function subjectOf(before: string): string {
  const left = before.replace(words.roleWords, '').replace(/^[和与及、以]+|[和与及、以]+$/g, '');
  return words.unitName.test(left) ? '' : left;
}

/** Words that only say a figure changed, by how much or against what. */
const changeWords = /增加|增长|上升|提高|减少|下降|降低|压减|下浮|上浮|增幅|降幅|减幅|涨幅|净增|净减|增|减|同比|较|比|与|上年(?:同期|度)?(?:决算|预算)?数?|去年(?:同期)?|相比|决算数|预算数/g;

/** Whom a change concerns; '' where its clause names nobody. */
export function changedSubject(before: string): string {
  return subjectOf(before.replace(changeWords, ''));
}

/** Whether a fuller name says all that a short one does ("收入、支出总计" says "收、支计"). */
export function says(fuller: string, short: string): boolean {
  return fuller.includes(short) || (short.length <= 8 && [...short].every((mark) => fuller.includes(mark)));
}

/** Whether two subjects may be the same: one says nothing, or one names the other. */
export function compatible(a: string, b: string): boolean {
  return a === '' || b === '' || a.includes(b) || b.includes(a);
}
