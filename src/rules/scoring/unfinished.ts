import { commensurable, normalise, parseQuantity, readStatement, sumOf, valueIn, valueOf } from '../../figures';
import type { Decimal, Quantity, Statement } from '../../figures';

/** A statement of a figure. */
export type Figure = Extract<Statement, { kind: 'quantity' }>;

/** What makes a figure another one than what was done: a plan, a part, an earlier year. */
const another = /缺|差|少|计划|目标|应|其中|另|上年|去年|较|比|同期|增|减|降|提高|提升/;

/** What a clause tells is still to be done, or was put off. */
const open = new RegExp('剩余|其余|余下|剩下|尚余|尚有|尚剩|尚未|还剩|还在|未|没有|在建|在途|在施|正在|待|跨年|结转|顺延|延期|延至|推迟|暂缓|停工|取消|'
  + '次年|下年|明年');
/** What it tells is done all the same, once what is not is taken out of it. */
const finished = /已|完成|建成|竣工|完工|到位|交付|通过|办结|落实/;
const notYet = /(?:未|没有?|尚未|待|不能|无法)(?:能|曾|予|全部|完全|最终)?(?:完成|建成|竣工|完工|到位|交付|通过|办结|落实)/g;

const isRest = (clause: string): boolean => open.test(clause) && !finished.test(clause.replace(notYet, ''));

const brackets = /[()（）]/;
const bracketed = /[(（][^()（）]*[)）]/g;
/** 计划4座，完成3座: the plan stands in its own column. */
const plan = /^(?:全年|年度|年初|原)?(?:计划|目标|任务|应)/;
const only = /^(?:仅|只)/;
const nowhere = { sheet: '', row: 0, column: 0 };

/** The figure a clause states of what was done, in a unit that compares with the target's; null where it states none. */
export function figureIn(clause: string, target: Quantity): Figure | null {
  const read = valueOf(readStatement(clause.replace(only, ''), 'General', nowhere, { role: 'actual' }));
  return read?.kind === 'quantity' && commensurable(read.quantity.unit, target.unit) ? read : null;
}

/** The figures a text tells anywhere in it in the target's very unit (完成4次，另有1次专题培训). */
export function mentionedIn(text: string, { unit }: Quantity): readonly Decimal[] {
  const [plain, word] = [normalise(text), unit ? normalise(unit.text) : ''];
  const found: Decimal[] = [];
  for (let at = plain.indexOf(word); word !== '' && at >= 0; at = plain.indexOf(word, at + 1)) {
    const read = parseQuantity(/(?:\d[\d.,]*)?$/.exec(plain.slice(0, at))![0]);
    if (typeof read !== 'string') found.push(read.value);
  }
  return found;
}

/** 计划4座，完成3座: the plan, told again beside what was done. */
export const isPlan = (clause: string): boolean => plan.test(clause);

/**
 * What was done of a target that was missed, where the line also tells what was not (维修2.8公里，剩余0.2公里未实施; 建成3座，1座在建): the one
 * figure that no rest is said of. Null where several may be meant, where rest and done may be parts of each other, or where nothing
 * was left open.
 */
export function doneOfUnfinished(text: string, split: (text: string) => readonly string[], target: Quantity): Figure | null {
  // 8台（套），2台待采购: a bracket that tells no rest says nothing of one.
  const outside = split(text.replace(bracketed, ''));
  const inBrackets = !outside.some(isRest);
  const clauses = (inBrackets ? text.split(brackets).flatMap(split) : outside).filter((clause) => !isPlan(clause));
  const rests = clauses.filter(isRest);
  const told = clauses.filter((clause) => !isRest(clause) && mentionedIn(clause, target).length > 0);
  const [clause] = told.length > 0 ? told : clauses.filter((one) => !isRest(one) && figureIn(one, target) !== null);
  if (rests.length === 0 || told.length > 1 || clause === undefined || another.test(clause)) return null;
  const done = figureIn(clause, target);
  const value = done?.operator === null ? valueIn(done.quantity, target.unit) : null;
  if (!done || !value?.lt(target.value)) return null;
  const left = rests.flatMap((rest) => mentionedIn(rest, target));
  const complete = sumOf([value, ...left]).eq(target.value);
  // 实施3座（1座未完工）: one of the three, or a fourth.
  const apart = finished.test(clause) || /剩|余/.test(rests.join(''));
  const certain = left.length === 0 || (inBrackets ? complete && apart : complete || apart);
  return certain ? { ...done, text } : null;
}
