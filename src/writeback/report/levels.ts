import { zero } from '../../figures';
import type { CellRef, Decimal } from '../../figures';
import type { Book } from '../../report';

/** Points and score of a first-level indicator over all forms. */
export interface Level { readonly name: string; readonly points: Decimal; readonly score: Decimal }

/**
 * Points and scores by first-level indicator over all forms that have levels and scores: as stated, else as computed. What
 * several rows share in one cell counts once; a table of targets alone (目标完成情况表) has no scores to add.
 */
export function levelScores(book: Book): readonly Level[] {
  const levels = new Map<string, Level>();
  const seen = new Set<string>();
  const isNew = (cell: CellRef | undefined): boolean => {
    const key = cell ? `${cell.sheet}!${String(cell.row)},${String(cell.column)}` : '';
    const known = key !== '' && seen.has(key);
    seen.add(key);
    return !known;
  };
  const forms = [...book.departments, ...book.systems, ...book.projects].filter(({ id }) => !id.endsWith('-targets'));
  for (const fact of forms.flatMap((form) => form.indicators)) {
    const score = fact.score?.value ?? fact.assessed?.computed ?? null;
    const name = fact.path[0]!;
    if (fact.path.length < 2 || !fact.points || !score) continue;
    const before = levels.get(name) ?? { name, points: zero, score: zero };
    const own = isNew(fact.points.cells[0]);
    levels.set(name, {
      name, points: own ? before.points.plus(fact.points.value) : before.points,
      score: (fact.score ? isNew(fact.score.cells[0]) : own) ? before.score.plus(score) : before.score,
    });
  }
  return [...levels.values()];
}
