import type { Run } from '../narrative/narrative';
import type { SentenceFile } from '../skeleton/schema';
import { holds } from './test';
import { gap, say, words } from './value';
import type { Scope, Style } from './value';

const ordinals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** 一, 二 … 十, 十一 … 九十九 for counting headings and 一是. */
export function chinese(number: number): string {
  if (number <= 10) return ordinals[number - 1]!;
  const tens = Math.floor(number / 10);
  return `${tens > 1 ? ordinals[tens - 1]! : ''}十${number % 10 === 0 ? '' : ordinals[(number % 10) - 1]!}`;
}

/** A template with its names put in; what the scope does not hold becomes a gap of that name. */
export function fill(template: string, scope: Scope, style: Style): readonly Run[] {
  return template.split(/(\{[^{}]*\}|【待补充：[^】]*】)/).filter((piece) => piece !== '').flatMap((piece): readonly Run[] => {
    if (piece.startsWith('【')) return [{ kind: 'gap', text: piece, cells: [] }];
    if (!piece.startsWith('{')) return [words(piece)];
    const name = piece.slice(1, -1);
    const value = scope.get(name);
    return value ? say(value, style) : [gap(name)];
  });
}

/** A sentence that is or ends in a gap gets its full stop here, so that what the user fills in needs none. */
function whole(template: string, scope: Scope, style: Style): readonly Run[] {
  const runs = fill(template, scope, style);
  return template.endsWith('】') ? [...runs, words('。')] : runs;
}

/** The runs of one sentence; none where its condition fails or its list is empty. */
export function sentenceRuns(sentence: SentenceFile, scope: Scope, style: Style): readonly Run[] {
  if (typeof sentence === 'string') return whole(sentence, scope, style);
  if (!('list' in sentence)) {
    if (holds(sentence.if, scope)) return whole(sentence.say, scope, style);
    return sentence.else === undefined ? [] : whole(sentence.else, scope, style);
  }
  const list = scope.get(sentence.list);
  if (!holds(sentence.if, scope) || list?.kind !== 'list') return [];
  const choices = typeof sentence.say === 'string' ? [sentence.say] : sentence.say;
  const entries = list.items.map((item) => {
    const inner: Scope = new Map([...scope, ...item]);
    const chosen = choices.find((choice) => typeof choice === 'string' || holds(choice.if, inner));
    return chosen === undefined ? [] : fill(typeof chosen === 'string' ? chosen : chosen.say, inner, style);
  }).filter((runs) => runs.length > 0);
  if (entries.length === 0) return [];
  const counted = entries.length > 1 ? sentence.count : '无';
  return [
    ...fill(sentence.before, scope, style),
    ...entries.flatMap((runs, index) => [
      ...(index > 0 ? [words(sentence.between)] : []),
      ...(counted === '无' ? [] : [words(counted === '一是' ? `${chinese(index + 1)}是` : `（${String(index + 1)}）`)]), ...runs,
    ]),
    ...fill(sentence.after, scope, style),
  ];
}
