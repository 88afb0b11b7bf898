import { skipTexts, type SkipProblem } from '../hosts/texts';
import { ribbonTexts } from './texts';

const { outcomes } = ribbonTexts;

/** Why a ribbon button did not do its work, or not all of it; or what came of it where nothing of that can be seen. */
export interface Said {
  readonly problem: SkipProblem | keyof typeof outcomes;
  /** The sheet or cell it concerns; null: the whole workbook. */
  readonly where: string | null;
}

/** The address of the dialog that says it, beside the page of the ribbon. */
export function dialogFor({ problem, where }: Said): string {
  return `notice.html?${new URLSearchParams({ problem, ...(where === null ? {} : { where }) }).toString()}`;
}

/** What a dialog of that address has to say; what it does not know is told as unknown. */
export function wordsFor(search: string): { readonly what: string; readonly todo: string } {
  const asked = new URLSearchParams(search);
  const problem = asked.get('problem') ?? '';
  const { what, todo } = Object.hasOwn(outcomes, problem) ? outcomes[problem as keyof typeof outcomes]
    : Object.hasOwn(skipTexts, problem) ? skipTexts[problem as SkipProblem] : skipTexts.unknown;
  const where = asked.get('where');
  return { what: where === null ? what : ribbonTexts.at(where, what), todo: ribbonTexts.sentence(todo) };
}
