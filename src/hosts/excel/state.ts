import { stateOfXml, stateXml } from '../state-part';
import { costOf } from './bytes';
import type { Step } from './bytes';

/** Queues the reading of our state; the last readable part counts. */
export function queueState(context: Excel.RequestContext, parts: readonly string[]): () => string | null {
  const texts = parts.map((id) => context.workbook.customXmlParts.getItem(id).getXml());
  return () => texts.map((text) => stateOfXml(text.value)).filter((state) => state !== null).at(-1) ?? null;
}

/** A step that keeps the state: in the first part of ours, new where there is none; copies are taken away. null: all are. */
export function stateStep(context: Excel.RequestContext, parts: readonly string[], state: string | null): Step {
  const xml = state === null ? '' : stateXml(state);
  return {
    bytes: costOf(3 + 2 * parts.length, xml, ...parts),
    sheet: null,
    queue: () => {
      const all = context.workbook.customXmlParts;
      const [first, ...copies] = state === null ? [undefined, ...parts] : parts;
      if (first !== undefined) all.getItem(first).setXml(xml);
      else if (state !== null) all.add(xml);
      for (const copy of copies) if (copy !== undefined) all.getItem(copy).delete();
    },
  };
}
