import { plain, showMoment, showQuantity } from '../../figures';
import type { Statement } from '../../figures';
import type { Book, FormFacts, IndicatorFact } from '../facts/book';
import type { NarrativeTable } from '../narrative/narrative';
import { tableTexts } from './texts';
import { projectName } from './vocabulary/project';

/** The indicators of each project as a table: what the text speaks of, row by row. */
export function indicatorTables(book: Book, only: string | null, path: string): readonly NarrativeTable[] {
  return book.projects.filter((form) => form.indicators.length > 0 && (only === null || projectName(form.subject?.text ?? '') === only))
    .map((form) => tableOf(form, path));
}

function tableOf(form: FormFacts, path: string): NarrativeTable {
  const name = projectName(form.subject?.text ?? form.sheet);
  const scored = form.indicators.some((fact) => fact.score !== null);
  return {
    kind: 'table', key: `${path}/表/${name}`, caption: tableTexts.caption(name),
    header: [...tableTexts.header, ...(scored ? tableTexts.scoreHeader : [])], widths: scored ? [34, 18, 18, 10, 10] : [46, 22, 22],
    rows: form.indicators.map((fact) => rowOf(fact, scored)),
  };
}

function rowOf(fact: IndicatorFact, scored: boolean): readonly string[] {
  const actual = fact.actual ? shown(fact.actual, '') : '';
  const target = fact.target ? shown(fact.target, fact.operator ?? '') : '';
  return [fact.name, target, actual, ...(scored ? [figure(fact.points), figure(fact.score)] : [])];
}

const figure = (bound: IndicatorFact['points']): string => (bound ? plain(bound.value) : '');

function shown(statement: Statement, operator: string): string {
  switch (statement.kind) {
    case 'quantity': return operator + showQuantity({ ...statement.quantity, decimals: 0 });
    case 'range': return `${showQuantity({ ...statement.low, decimals: 0 })}～${showQuantity({ ...statement.high, decimals: 0 })}`;
    case 'moment': return showMoment(statement.moment);
    case 'words': return statement.text;
  }
}
