import { normalise, one, zero } from '../../figures';
import type { Settings } from '../pack';
import type { Given, Outcome } from './outcome';
import { bandShares } from './words';

/** 不发生, 零发生重大疫情, 杜绝安全事故发生: that something never happens. */
const never = new RegExp(`^(?:全年|确保|坚决|均|已)*(?:${[
  String.raw`(?:不|未|无|零|没有|杜绝|避免)(?:再?发生|出现|收到|接到)\p{Script=Han}{0,12}`,
  String.raw`(?:杜绝|避免)\p{Script=Han}{1,10}(?:发生|出现)`,
  String.raw`(?:零|无)\p{Script=Han}{0,6}(?:事故|案件|事件|疫情|投诉|上访|信访|舆情|差错|违规|违纪)`,
].join('|')})$`, 'u');

/** 发生1起一般事故: how often it did. */
const happened = /^\s*(?:全年|本年|共|累计)*(?:发生|出现)了?(?:[1-9１-９]\d*|[一二三四五六七八九十两])\s*(?:起|次|例|件|人|宗)/;

/** 无投诉, 0投诉, 未收到群众投诉: that nobody complained, which is no answer to how many were content. */
const nobody = new RegExp('^(?:全年|均|暂|目前|至今)*(?:零|无|0[起次件宗例]?|没有|未(?:收到|接到|发生|出现))(?:任何|有效)?'
  + String.raw`\p{Script=Han}{0,4}(?:投诉|上访|信访|举报|差评)`, 'u');

const harm = /事故|案件|事件|疫情|投诉|上访|信访|举报|差评|舆情|差错|违规|违纪/;

/** Whether words say that something never happens. */
export const saysNever = (text: string): boolean => never.test(normalise(text).replace(/[。;]+$/, ''));

/**
 * A target in words that something never happens, against words that it did not (不发生 / 未发生), or against how often it did: then
 * the target is missed, and what is left of the points is the unit's own judgement. What stayed away is also within any limit on how
 * often it may happen (小于5次 / 无上访). Null for all else.
 */
export function scoreNoneWanted(given: Given, settings: Settings): Outcome | null {
  const { target, actual } = given;
  if (target.kind === 'quantity' && target.quantity.unit?.dimension === 'ratio') return againstShare(given, settings);
  if (isLimit(given)) return actual.kind === 'words' && saysNever(actual.text) ? outcomeOf(true, settings) : null;
  if (target.kind !== 'words' || !saysNever(target.text)) return null;
  if (actual.kind === 'words' && happened.test(actual.text)) return outcomeOf(false, settings);
  if (actual.kind === 'words') return saysNever(actual.text) ? outcomeOf(true, settings) : null;
  if (actual.kind !== 'quantity' || actual.quantity.unit?.dimension === 'ratio' || actual.quantity.value.isNegative()) return null;
  return outcomeOf(actual.quantity.value.eq(zero), settings);
}

/** A share answered by what never happened: none of it is within any limit (投诉率≤2% / 无投诉), and no measure of anything else. */
function againstShare({ target, actual, operator, path }: Given, settings: Settings): Outcome | null {
  if (target.kind !== 'quantity' || actual.kind === 'moment') return null;
  if (actual.kind === 'quantity' && !actual.quantity.value.isZero()) return null;
  const said = harm.exec(actual.text)?.[0];
  if (said === undefined) return null;
  const holds = target.operator ?? operator;
  const limit = holds === '≤' || holds === '<' || target.quantity.value.isZero();
  if (limit) return saysNever(actual.text) && path.at(-1)?.includes(said) === true ? outcomeOf(true, settings) : null;
  return !nobody.test(normalise(actual.text)) ? null : { ...outcomeOf(false, settings), met: null, undecided: 'nobody-complained' };
}

/** A number of times that must not be passed. */
function isLimit({ target, operator }: Given): boolean {
  if (target.kind !== 'quantity') return false;
  const holds = target.operator ?? operator;
  return holds === '≤' || holds === '<' || (holds !== '≥' && holds !== '>' && target.quantity.value.isZero());
}

function outcomeOf(met: boolean, settings: Settings): Outcome {
  return {
    met, share: met ? one : null, proposal: met, formula: null, alternatives: [], band: met ? bandShares('met', settings) : null,
    undecided: met ? null : 'happened', topic: 'qualitative', operator: null, inferred: false, compared: null, looseUnits: false,
  };
}
