import type { Heading, NarrativeDocument, NarrativeItem, Paragraph, Run } from '../narrative/narrative';
import type { ParagraphFile, PartFile, Skeleton } from '../skeleton/schema';
import { chinese, fill, sentenceRuns } from './sentence';
import { words } from './value';
import { holds } from './test';
import type { Scope, Style } from './value';

/** One document: a skeleton with a scope's figures. The same two give the same text, byte for byte. */
export function compose(skeleton: Skeleton, scope: Scope, key: string): NarrativeDocument {
  const style: Style = { moneyDecimals: skeleton.moneyDecimals };
  return {
    key,
    title: skeleton.title.map((line) => plainText(fill(line, scope, style))),
    items: partsItems(skeleton.parts, scope, style, 1, key),
  };
}

const plainText = (runs: readonly Run[]): string => runs.map((run) => run.text).join('');

function number(level: number, at: number): string {
  switch (level) {
    case 1: return `${chinese(at)}、`;
    case 2: return `（${chinese(at)}）`;
    case 3: return `${String(at)}.`;
    default: return `（${String(at)}）`;
  }
}

/** Headings are numbered; one that stands alone below another is not: there is nothing to count. */
function partsItems(parts: readonly PartFile[], scope: Scope, style: Style, level: number, path: string): NarrativeItem[] {
  const held = parts.flatMap((part) =>
    scopesOf(part.each, scope).filter((inner) => holds(part.if, inner)).map((inner) => ({ part, inner }))
  );
  return held.flatMap(({ part, inner }, index) => {
    const heading = plainText(fill(part.heading, inner, style));
    const key = `${path}/${heading}`;
    const title: Heading = {
      kind: 'heading',
      key,
      level: Math.min(level, 4) as Heading['level'],
      text: (level > 2 && held.length === 1 ? '' : number(level, index + 1)) + heading,
    };
    return [
      title,
      ...(part.paragraphs ?? []).flatMap((paragraph) => paragraphItems(paragraph, inner, style, key)),
      ...partsItems(part.parts ?? [], inner, style, level + 1, key),
    ];
  });
}

/** The scope itself, or one for each entry of a list within it. */
export function scopesOf(each: string | undefined, scope: Scope): readonly Scope[] {
  if (each === undefined) return [scope];
  const list = scope.get(each);
  return list?.kind === 'list' ? list.items.map((item) => new Map([...scope, ...item])) : [];
}

function paragraphItems(paragraph: ParagraphFile, scope: Scope, style: Style, path: string): Paragraph[] {
  return scopesOf(paragraph.each, scope).filter((inner) => holds(paragraph.if, inner)).flatMap((inner, index) => {
    const runs = merged(paragraph.say.flatMap((sentence) => sentenceRuns(sentence, inner, style)));
    if (runs.length === 0) return [];
    const entry = inner.get('项目名称') ?? inner.get('评价指标') ?? inner.get('名称');
    const own = paragraph.each === undefined ? '' : `/${entry?.kind === 'text' ? entry.text : String(index + 1)}`;
    return [{ kind: 'paragraph', key: `${path}/${paragraph.key}${own}`, text: plainText(runs), runs }];
  });
}

/** Neighbouring words are one run; between a name that ends in a digit and its figure stands a word, or both read as one number. */
function merged(runs: readonly Run[]): readonly Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const before = result.at(-1);
    if (before && /\d$/.test(before.text) && run.kind === 'bound' && /^\d/.test(run.text)) result.push(words('为'));
    const last = result.at(-1);
    if (last?.kind === 'words' && run.kind === 'words') result[result.length - 1] = { ...last, text: last.text + run.text };
    else if (run.text !== '') result.push(run);
  }
  return result;
}
