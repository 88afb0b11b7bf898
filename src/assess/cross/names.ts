import { normalise } from '../../figures';
import type { Form, Text } from '../../forms';
import type { Finding } from '../assessment';
import { finding } from '../finding';
import { clause } from './report';
import type { CrossScope } from './scope';
import { crossTexts } from './texts';

const fewestOthers = 3;
const shortest = 6;
/** 第一小学 and 第二小学 are two units: names that differ by such a character are no slip. */
const telling = /[一二三四五六七八九十\d东西南北中上下左右前后新老大小甲乙丙丁A-Z]/i;

/** A unit's name that differs by one character from the one at least three other sheets agree on: a likely slip of the pen. */
export function checkNames(scope: CrossScope): readonly Finding[] {
  const stated = scope.all.flatMap((form) => nameOf(form) ?? []);
  const counts = new Map<string, number>();
  for (const { text } of stated) counts.set(normalise(text), (counts.get(normalise(text)) ?? 0) + 1);
  return stated.flatMap((name) => {
    const own = normalise(name.text);
    if (counts.get(own) !== 1 || own.length < shortest) return [];
    const likely = [...counts].find(([other, count]) => count >= fewestOthers && isSlip(own, other));
    return likely ? [slip(name, likely[0], likely[1])] : [];
  });
}

function nameOf(form: Form): Text | null {
  return form.unit && form.unit.text.trim() !== '' ? form.unit : null;
}

/** One character put for another, left out or put in, and not one that tells units apart. */
function isSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return left.length <= 1 && right.length <= 1 && !telling.test(left + right);
}

function slip(name: Text, other: string, count: number): Finding {
  return finding({
    rule: 'cross-sheet-differs', severity: 'warning', verdict: 'inconsistent', cell: name.cell, reported: name.text, expected: other,
    message: crossTexts.name(name.text, other, count), clause: clause(crossTexts.nameGist),
  });
}
