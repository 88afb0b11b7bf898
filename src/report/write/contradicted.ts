import { Decimal, address, hundred, normalise, plain } from '../../figures';
import type { Assessment, Finding } from '../../assess';
import type { NarrativeDocument, NarrativeItem, Run } from '../narrative/narrative';
import { toVerify } from './texts';
import { gap } from './value';

const contradictions: ReadonlySet<string> = new Set(['statement-differs', 'grade-differs']);

/**
 * A report repeats no figure and no grade of a form that the form's own table contradicts: what the text says is
 * kept, and where the figure stood a gap names both. A finding the user ignored stands, and so does its text.
 */
export function withoutContradicted(
  documents: readonly NarrativeDocument[], { findings }: Assessment, ignored: ReadonlySet<string>,
): readonly NarrativeDocument[] {
  const open = findings.filter(({ rule, id }) => contradictions.has(rule) && !ignored.has(id));
  if (open.length === 0) return documents;
  return documents.map((document) => ({ ...document, items: document.items.map((item) => mended(item, open)) }));
}

function mended(item: NarrativeItem, open: readonly Finding[]): NarrativeItem {
  if (item.kind !== 'paragraph') return item;
  const runs = item.runs.flatMap((run) => open.filter((finding) => quotes(run, finding))
    .reduce<readonly Run[]>((parts, finding) => parts.flatMap((part) => parted(part, finding)), [run]));
  return runs.length === item.runs.length && runs.every((run, index) => run === item.runs[index])
    ? item : { ...item, runs, text: runs.map((run) => run.text).join('') };
}

const quotes = (run: Run, { sheet, cell }: Finding): boolean =>
  run.kind === 'bound' && run.cells.some((at) => at.sheet === sheet && address(at.row, at.column) === cell);

/** The run with a gap in place of the figure; without the figure, as where another cell's text is told, the run as it is. */
function parted(run: Run, finding: Finding): readonly Run[] {
  const places = run.kind === 'bound' ? placesOf(run.text, finding.reported ?? '') : [];
  const parts: Run[] = [];
  let from = 0;
  for (const { index, said, rate } of places) {
    const before = run.text.slice(from, index);
    if (before !== '') parts.push({ ...run, text: before });
    parts.push(gap(toVerify(said, finding.expected === null ? null : rate ? inPercent(finding.expected) : finding.expected)));
    from = index + said.length;
  }
  const rest = run.text.slice(from);
  return places.length === 0 ? [run] : [...parts, ...(rest === '' ? [] : [{ ...run, text: rest }])];
}

interface Place { readonly index: number; readonly said: string; readonly rate: boolean }

const written = /[\d０-９]+(?:[,，][\d０-９]{3})*(?:[.．][\d０-９]+)?[%％]?/g;

/** Where a text says what the finding reports: a figure (a rate is reported as a ratio), or a word such as a grade. */
function placesOf(text: string, reported: string): readonly Place[] {
  const digits = /^-?\d+(?:\.\d+)?/.exec(reported)?.[0];
  if (digits === undefined) {
    const index = reported === '' ? -1 : text.lastIndexOf(reported);
    return index < 0 ? [] : [{ index, said: reported, rate: false }];
  }
  const value = new Decimal(digits);
  return [...text.matchAll(written)].flatMap(({ 0: said, index }): readonly Place[] => {
    const figure = normalise(said).replace(/,/g, '');
    const rate = figure.endsWith('%');
    const own = new Decimal(figure.replace('%', ''));
    const isSame = rate ? own.eq(value.times(hundred)) || own.eq(value) && reported.endsWith('%') : own.eq(value);
    return isSame ? [{ index, said, rate }] : [];
  });
}

const inPercent = (expected: string): string =>
  (/^-?\d+(?:\.\d+)?$/.test(expected) ? `${plain(new Decimal(expected).times(hundred))}%` : expected);
