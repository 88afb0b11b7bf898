import type { Narrative } from '../../../src/report';

/** The paragraphs of a narrative as its reader counts them: titles, headings and paragraphs, none empty. */
export function paragraphsOf(narrative: Narrative): readonly string[] {
  return narrative.documents.flatMap((document) => [
    document.title.join(''),
    ...document.items.flatMap((item) => (item.kind === 'table' ? [] : [item.text])),
  ]);
}
