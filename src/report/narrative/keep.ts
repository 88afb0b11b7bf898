import type { WorkbookSnapshot } from '../../figures';
import { formerParagraphs, reportSheetOf } from './former';
import type { FormerParagraph } from './former';
import { gapsIn } from './gaps';
import type { Heading, Narrative, NarrativeDocument, NarrativeItem, Paragraph } from './narrative';

const gap = /【待补充：[^】]*】/g;

/**
 * A newly made narrative with what the user wrote into the sheet made before: a paragraph they changed stays as they wrote it, with
 * the new text beside it; where they only filled in gaps, their words go into the new text; what they added stays where it stood,
 * and what no longer has a place stands at the end. Nothing they wrote is lost.
 */
export function keepEdits(narrative: Narrative, workbook: WorkbookSnapshot): Narrative {
  const sheet = reportSheetOf(workbook);
  if (!sheet) return narrative;
  const former = formerParagraphs(sheet);
  const byKey = new Map(former.filter((one) => one.key !== '').map((one) => [one.key, one]));
  const known = new Set<string>();
  const documents = narrative.documents.map((document) => keptDocument(document, byKey, known));
  const placed = documents.map((document) => withOwn(document, former.filter((one) => one.key === '' && one.text !== '')));
  const all = withRest(placed, former, known);
  return {
    ...narrative,
    documents: all,
    gaps: all.flatMap((one) => one.items).reduce((sum, item) => sum + (item.kind === 'table' ? 0 : gapsIn(item.text)), 0),
  };
}

function keptDocument(document: NarrativeDocument, former: ReadonlyMap<string, FormerParagraph>, known: Set<string>): NarrativeDocument {
  known.add(document.key);
  return { ...document, items: document.items.map((item) => {
    if (item.kind === 'table') return item;
    known.add(item.key);
    const before = former.get(item.key);
    return before && before.text !== before.generated && before.text !== '' ? kept(item, before) : item;
  }) };
}

function kept<T extends Heading | Paragraph>(item: T, before: FormerParagraph): T {
  if (before.text === item.text) return item;
  const merged = mergeFills(before.generated, before.text, item.text);
  if (merged === item.text) return item;
  const text = merged ?? before.text;
  const runs = item.kind === 'paragraph' ? { runs: runsOf(text, item) } : {};
  return { ...item, text, ...runs, generated: item.text };
}

/** The user's words keep the sources of the figures that still stand in them. */
function runsOf(text: string, item: Paragraph): Paragraph['runs'] {
  const runs: Paragraph['runs'][number][] = [];
  let rest = text;
  for (const run of item.runs.filter((one) => one.kind !== 'words')) {
    const at = rest.indexOf(run.text);
    if (at < 0) continue;
    if (at > 0) runs.push({ kind: 'words', text: rest.slice(0, at), cells: [] });
    runs.push(run);
    rest = rest.slice(at + run.text.length);
  }
  return rest === '' ? runs : [...runs, { kind: 'words', text: rest, cells: [] }];
}

/** The new text with the gaps filled as the user filled them; null where they changed more than gaps. */
function mergeFills(generated: string, written: string, fresh: string): string | null {
  const gaps = generated.match(gap) ?? [];
  if (gaps.length === 0) return null;
  const between = generated.split(gap).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const match = new RegExp(`^${between.join('([\\s\\S]*?)')}$`).exec(written);
  if (!match) return null;
  const fills = new Map<string, string[]>();
  gaps.forEach((one, index) => fills.set(one, [...(fills.get(one) ?? []), match[index + 1]!.replace(/。$/, '')]));
  const left = [...fills.values()].reduce((sum, list) => sum + list.length, 0);
  let used = 0;
  const merged = fresh.replace(gap, (one) => {
    const fill = fills.get(one)?.shift();
    if (fill === undefined) return one;
    used += 1;
    return fill;
  });
  return used === left ? merged : null;
}

const ownItem = (one: FormerParagraph, key: string): Paragraph =>
  ({ kind: 'paragraph', key, text: one.text, runs: [{ kind: 'words', text: one.text, cells: [] }], own: true });

/** Paragraphs the user added stand after the one they stood after. */
function withOwn(document: NarrativeDocument, own: readonly FormerParagraph[]): NarrativeDocument {
  const place = (key: string): NarrativeItem[] => own.filter((one) => one.after === key).map((one) => ownItem(one, ''));
  return { ...document, items: [...place(document.key), ...document.items.flatMap((item) => [item, ...place(item.key)])] };
}

/** What has no place any more: changed or added paragraphs whose neighbours are gone. */
function withRest(
  documents: readonly NarrativeDocument[],
  former: readonly FormerParagraph[],
  known: ReadonlySet<string>,
): readonly NarrativeDocument[] {
  const rest = former.filter((one) => (one.key === '' ? one.text !== '' && !known.has(one.after)
    : !known.has(one.key) && one.text !== '' && one.text !== one.generated)
  );
  const last = documents.at(-1);
  if (rest.length === 0 || !last) return documents;
  return [...documents.slice(0, -1), { ...last, items: [...last.items, ...rest.map((one) => ownItem(one, ''))] }];
}
