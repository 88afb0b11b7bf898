import * as v from 'valibot';
import { parseJson, wantedText } from '../../rules';
import { namesIn, parseCondition } from './condition';
import { names } from './names';
import { skeletonSchema } from './schema';
import type { PartFile, SentenceFile, Skeleton } from './schema';
import { texts } from './texts';

/** A skeleton that cannot be used: which file, which key, what was meant. */
export class SkeletonError extends Error {
  constructor(readonly file: string, readonly key: string, message: string) {
    super(message);
    this.name = 'SkeletonError';
  }
}

/** Reads a skeleton from JSON text, strictly: unknown keys, unknown names and conditions that say nothing are errors. */
export function loadSkeleton(text: string, file: string): Skeleton {
  let content: unknown;
  try {
    content = parseJson(text);
  } catch (error) {
    throw new SkeletonError(file, '', texts.notJson(file, error instanceof Error ? error.message : String(error)));
  }
  return skeletonOf(content, file);
}

/** The same from a value already parsed. */
export function skeletonOf(content: unknown, file: string): Skeleton {
  const result = v.safeParse(skeletonSchema, content);
  if (!result.success) {
    const issue = result.issues[0];
    const key = issue.path?.map((one) => String(one.key)).join('.') ?? '';
    throw new SkeletonError(file, key, texts.wrongKey(file, key, reasonOf(issue)));
  }
  const skeleton = result.output;
  skeleton.title.forEach((line, index) => { checkText(file, `title.${String(index)}`, line); });
  if (skeleton.each) checkName(file, 'each', skeleton.each);
  skeleton.parts.forEach((part, index) => { checkPart(file, `parts.${String(index)}`, part); });
  return skeleton;
}

/** What an issue of the schema says, in words an administrator knows. */
function reasonOf(issue: v.GenericIssue): string {
  if (issue.kind === 'validation') return issue.message;
  if (issue.type === 'strict_object' && issue.expected === 'never') return texts.noSuchKey;
  return issue.received === 'undefined' ? texts.missing : wantedText(issue.expected ?? '', issue.received);
}

function checkPart(file: string, key: string, part: PartFile): void {
  checkText(file, `${key}.heading`, part.heading);
  if (part.if !== undefined) checkCondition(file, `${key}.if`, part.if);
  if (part.each !== undefined) checkName(file, `${key}.each`, part.each);
  const seen = new Set<string>();
  part.paragraphs?.forEach((paragraph, index) => {
    const at = `${key}.paragraphs.${String(index)}`;
    if (seen.has(paragraph.key)) throw new SkeletonError(file, `${at}.key`, texts.repeatedKey(file, `${at}.key`, paragraph.key));
    seen.add(paragraph.key);
    if (paragraph.if !== undefined) checkCondition(file, `${at}.if`, paragraph.if);
    if (paragraph.each !== undefined) checkName(file, `${at}.each`, paragraph.each);
    paragraph.say.forEach((sentence, number) => { checkSentence(file, `${at}.say.${String(number)}`, sentence); });
  });
  part.parts?.forEach((inner, index) => { checkPart(file, `${key}.parts.${String(index)}`, inner); });
}

function checkSentence(file: string, key: string, sentence: SentenceFile): void {
  if (typeof sentence === 'string') { checkText(file, key, sentence); return; }
  if (sentence.if !== undefined) checkCondition(file, `${key}.if`, sentence.if);
  if ('list' in sentence) {
    checkName(file, `${key}.list`, sentence.list);
    for (const entry of typeof sentence.say === 'string' ? [sentence.say] : sentence.say) {
      if (typeof entry !== 'string') checkCondition(file, `${key}.say`, entry.if);
      checkText(file, `${key}.say`, typeof entry === 'string' ? entry : entry.say);
    }
    return;
  }
  checkText(file, `${key}.say`, sentence.say);
  if (sentence.else !== undefined) checkText(file, `${key}.else`, sentence.else);
}

function checkText(file: string, key: string, text: string): void {
  for (const [, name] of text.matchAll(/\{([^{}]*)\}/g)) checkName(file, key, name!);
}

function checkCondition(file: string, key: string, text: string): void {
  const tests = parseCondition(text);
  if (!tests) throw new SkeletonError(file, key, texts.wrongCondition(file, key, text));
  for (const name of namesIn(tests)) checkName(file, key, name);
}

function checkName(file: string, key: string, name: string): void {
  if (!names.has(name)) throw new SkeletonError(file, key, texts.unknownName(file, key, name, nearest(name)));
}

/** The known name most like an unknown one: what was probably meant. */
function nearest(name: string): string {
  const likeness = (other: string): number => {
    let same = 0;
    while (same < name.length && same < other.length && name[same] === other[same]) same += 1;
    const held = Array.from(other).filter((character) => name.includes(character)).length;
    return same * 2 + held * 2 - Math.abs(other.length - name.length) - other.length;
  };
  return [...names].reduce((best, other) => (likeness(other) > likeness(best) ? other : best));
}
