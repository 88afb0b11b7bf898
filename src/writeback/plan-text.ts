import { Decimal } from '../figures';
import type { WritePlan } from './plan';

/** What a figure is in the text of a plan: an object of this one key, as no part of a plan is. */
const figure = '$decimal';

const isFigure = (value: unknown): value is Readonly<Record<typeof figure, string>> =>
  typeof value === 'object' && value !== null && figure in value;

/** A plan as text (JSON), to be handed to another thread: figures keep every digit. */
export function planText(plan: WritePlan): string {
  return JSON.stringify(plan, function (this: Readonly<Record<string, unknown>>, key, value: unknown) {
    // A Decimal has turned itself into a text before `value` is asked for.
    const own = this[key];
    return own instanceof Decimal ? { [figure]: own.toString() } : value;
  });
}

/** The plan of such a text, as it was. @throws SyntaxError for any other text. */
export function planOfText(text: string): WritePlan {
  return JSON.parse(text, (_, value: unknown) => (isFigure(value) ? new Decimal(value[figure]) : value)) as WritePlan;
}
