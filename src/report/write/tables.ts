import { plain } from '../../figures';
import type { Statement } from '../../figures';
import type { FormFacts, IndicatorFact } from '../facts/book';
import { pairOf } from '../facts/together';
import type { NarrativeTable } from '../narrative/narrative';
import { tableTexts } from './texts';
import { shown } from './vocabulary/prose';
import { bodyName, indicatorName, projectName } from './vocabulary/words';

/** The indicators of each form as a table: what the text speaks of, row by row. */
export function indicatorTables(forms: readonly FormFacts[], only: string | null, path: string): readonly NarrativeTable[] {
  return forms.filter((form) => form.indicators.length > 0 && (only === null || nameOf(form) === only))
    .map((form) => tableOf(form, path));
}

const nameOf = (form: FormFacts): string => bodyName(projectName(form.subject?.text ?? form.unit ?? form.sheet));

function tableOf(form: FormFacts, path: string): NarrativeTable {
  const name = nameOf(form);
  const scored = form.indicators.some((fact) => fact.score !== null);
  return {
    kind: 'table', key: `${path}/表/${name}`, caption: tableTexts.caption(name),
    header: [...tableTexts.header, ...(scored ? tableTexts.scoreHeader : [])],
    widths: scored ? [34, 18, 18, 10, 10] : [46, 22, 22],
    rows: form.indicators.map((fact) => rowOf(fact, scored)),
  };
}

function rowOf(fact: IndicatorFact, scored: boolean): readonly string[] {
  const { target, actual } = pairOf(fact);
  const sign = target?.kind === 'quantity' && fact.operator !== '=' ? fact.operator ?? '' : '';
  const wanted = target ? sign + bare(target) : '';
  return [indicatorName(fact.name), wanted, actual ? bare(actual) : '',
    ...(scored ? [figure(fact.points), figure(fact.score)] : [])];
}

const figure = (bound: IndicatorFact['points']): string => (bound ? plain(bound.value) : '');

/** A cell needs no quotation marks. */
const bare = (statement: Statement): string => (statement.kind === 'words' ? statement.text.trim() : shown(statement));
