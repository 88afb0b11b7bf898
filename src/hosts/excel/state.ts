import { stateOfXml, stateXml } from '../state-part';
import { costOf } from './bytes';
import type { Step } from './bytes';

/** Queues the reading of our state; the last readable part counts. */
export function queueState(context: Excel.RequestContext, parts: readonly string[]): () => string | null {
  const texts = parts.map((id) => context.workbook.customXmlParts.getItem(id).getXml());
  return () => texts.map((text) => stateOfXml(text.value)).filter((state) => state !== null).at(-1) ?? null;
}

/** A step that keeps the state: in the first part of ours, new where there is none; copies are taken away. */
export function stateStep(context: Excel.RequestContext, parts: readonly string[], state: string): Step {
  const xml = stateXml(state);
  return {
    bytes: costOf(3 + 2 * parts.length, xml, ...parts),
    sheet: null,
    queue: () => {
      const all = context.workbook.customXmlParts;
      const [first, ...copies] = parts;
      if (first === undefined) all.add(xml);
      else all.getItem(first).setXml(xml);
      for (const copy of copies) all.getItem(copy).delete();
    },
  };
}
