import type { Severity } from '../../assess';
import { kindLabel, namedKind } from '../texts/labels';
import type { Entry } from './entry';
import { severities } from './entry';
import { gravest, needOf, type Need } from './needs';

/** By the sheet they stand on, or by what is wrong. */
export type Grouping = 'sheet' | 'kind';

/** What a filter lets through: a severity, or what could not be checked, of whatever severity. */
export type Filter = Severity | 'unchecked';
/** In the order of their buttons. */
export const filters: readonly Filter[] = ['error', 'warning', 'info', 'unchecked'];

const passes = ({ finding }: Entry, filter: Filter | null): boolean =>
  filter === null || (filter === 'unchecked' ? finding.verdict === 'unverifiable' : finding.severity === filter);

/** What the user looks at: null means all. */
export interface View {
  readonly grouping: Grouping;
  readonly filter: Filter | null;
  readonly sheet: string | null;
  readonly search: string;
  /** Groups that are closed, by id. */
  readonly closed: ReadonlySet<string>;
  /** Folds that are open, by id. */
  readonly unfolded: ReadonlySet<string>;
}

/** All findings by sheet, every group open. */
export const firstView: View = { grouping: 'sheet', filter: null, sheet: null, search: '', closed: new Set(), unfolded: new Set() };

/** Findings of one kind (or sheet) beyond the first, kept as one row until opened. */
export interface Fold {
  readonly kind: 'fold';
  readonly id: string;
  readonly label: string;
  readonly entries: readonly Entry[];
  readonly open: boolean;
}
/** A finding in a row of its own. */
export interface Single {
  readonly kind: 'entry';
  readonly entry: Entry;
}
/** A row of the list below the head of its group. */
export type Row = Fold | Single;

/** Findings of one sheet, or of one kind. */
export interface Group {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly worst: Severity;
  /** What is left to do among them: how many are open, and the worst of these; null where none is. */
  readonly open: Need | null;
  readonly closed: boolean;
  readonly rows: readonly Row[];
}

/** From this many findings of one kind in one group, all but the first are folded. */
const foldFrom = 4;

const words = (search: string): readonly string[] => search.toLowerCase().split(/\s+/u).filter((word) => word !== '');

function matches(entry: Entry, terms: readonly string[]): boolean {
  if (terms.length === 0) return true;
  const { finding, subject } = entry;
  const text = [
    finding.message, subject ?? '', finding.cell, finding.sheet ?? '', namedKind(finding), finding.reported ?? '',
    finding.expected ?? '', finding.source?.document ?? '', entry.reason ?? '',
  ].join('\n').toLowerCase();
  return terms.every((term) => text.includes(term));
}

/** Findings of the chosen sheet that match the search, whatever the filter. */
function found(entries: readonly Entry[], view: View): readonly Entry[] {
  const terms = words(view.search);
  return entries.filter((entry) => (view.sheet === null || entry.finding.sheet === view.sheet) && matches(entry, terms));
}

/** Every finding the list shows, folded ones too. */
export function visible(entries: readonly Entry[], view: View): readonly Entry[] {
  return found(entries, view).filter((entry) => passes(entry, view.filter));
}

/** How many findings are open under each filter, and in all. */
export type Counts = Readonly<Record<Filter | 'all', number>>;

/** How many findings each filter would show: what the filter says is what its list holds. */
export function counts(entries: readonly Entry[], view: View): Counts {
  const all = found(entries, view);
  const of = (filter: Filter): number => all.filter((entry) => passes(entry, filter)).length;
  return { all: all.length, error: of('error'), warning: of('warning'), info: of('info'), unchecked: of('unchecked') };
}

/** How many findings are still open, by filter: what the verdict rests on. */
export function openCounts(entries: readonly Entry[]): Counts {
  return counts(entries.filter(({ status }) => status === 'open'), firstView);
}

/** Open findings like this one, itself among them: of one kind, gravity and verdict on one sheet. */
export function alike(entries: readonly Entry[], key: string): readonly Entry[] {
  const one = entries.find((entry) => entry.key === key)?.finding;
  if (!one) return [];
  return entries.filter(({ status, finding: { rule, severity, verdict, sheet } }) => status === 'open'
    && rule === one.rule && severity === one.severity && verdict === one.verdict && sheet === one.sheet);
}

function fold(entries: readonly Entry[], group: string, view: View): readonly Row[] {
  const other = view.grouping === 'sheet'
    ? ({ finding }: Entry) => `${finding.rule}|${finding.severity}|${finding.verdict}`
    : ({ finding }: Entry) => `${finding.sheet ?? ''}|${finding.severity}`;
  const bunches = new Map<string, Entry[]>();
  for (const entry of entries) bunches.set(other(entry), [...bunches.get(other(entry)) ?? [], entry]);
  const rows: Row[] = [];
  const done = new Set<string>();
  for (const entry of entries) {
    const name = other(entry);
    const bunch = bunches.get(name) ?? [];
    if (bunch.length < foldFrom) rows.push({ kind: 'entry', entry });
    else if (!done.has(name)) {
      done.add(name);
      const id = `${group}|${name}`;
      const label = view.grouping === 'sheet' ? namedKind(entry.finding) : entry.finding.sheet ?? '';
      const open = view.unfolded.has(id) || words(view.search).length > 0;
      rows.push({ kind: 'entry', entry }, { kind: 'fold', id, label, entries: bunch.slice(1), open });
      if (open) rows.push(...bunch.slice(1).map((rest) => ({ kind: 'entry' as const, entry: rest })));
    }
  }
  return rows;
}

/** The list as it stands on the screen: what must be corrected first, then in the order of the first finding; repeats folded. */
export function groups(entries: readonly Entry[], view: View, narrative: string): readonly Group[] {
  const members = new Map<string, Entry[]>();
  for (const entry of visible(entries, view)) {
    const id = view.grouping === 'sheet' ? entry.finding.sheet ?? '' : entry.finding.rule;
    const group = members.get(id);
    if (group) group.push(entry);
    else members.set(id, [entry]);
  }
  return [...members].map(([id, group]) => ({
    id,
    label: view.grouping === 'kind' ? kindLabel(id) : id === '' ? narrative : id,
    count: group.length,
    worst: gravest(group),
    open: needOf(group),
    closed: view.closed.has(id),
    rows: view.closed.has(id) ? [] : fold(group, id, view),
  })).sort((one, other) => severities.indexOf(one.worst) - severities.indexOf(other.worst));
}

/** The first `limit` rows of the list; groups beyond them keep their heads. */
export function limited(all: readonly Group[], limit: number): readonly Group[] {
  let left = limit;
  return all.map((group) => {
    const rows = group.rows.slice(0, Math.max(0, left));
    left -= rows.length;
    return rows.length === group.rows.length ? group : { ...group, rows };
  });
}

/** The view in which an entry is surely on the screen: filters that hide it are lifted, its group and fold opened. */
export function reveal(entries: readonly Entry[], view: View, key: string): View {
  const entry = entries.find((one) => one.key === key);
  if (!entry) return view;
  const { finding } = entry;
  const lifted: View = visible(entries, view).includes(entry) ? view : {
    ...view,
    filter: passes(entry, view.filter) ? view.filter : null,
    sheet: view.sheet === finding.sheet ? view.sheet : null,
    search: '',
  };
  const closed = new Set(lifted.closed);
  closed.delete(lifted.grouping === 'sheet' ? finding.sheet ?? '' : finding.rule);
  const opened: View = { ...lifted, closed };
  const holder = groups(entries, opened, '').flatMap(({ rows }) => rows)
    .find((row) => row.kind === 'fold' && !row.open && row.entries.includes(entry));
  return holder?.kind === 'fold' ? { ...opened, unfolded: new Set([...opened.unfolded, holder.id]) } : opened;
}

/** The order in which F8 walks: open findings as the list shows them, folded ones included. */
export function walk(entries: readonly Entry[], view: View): readonly Entry[] {
  const all = groups(entries, { ...view, closed: new Set() }, '');
  return all.flatMap(({ rows }) => rows.flatMap((row) => row.kind === 'entry' ? [row.entry] : row.open ? [] : row.entries))
    .filter(({ status }) => status === 'open');
}

/** The finding after (1) or before (-1) the selected one on that walk, round and round; null where none is open. */
export function stepped(entries: readonly Entry[], view: View, selected: string | null, by: 1 | -1): string | null {
  const order = walk(entries, view);
  if (order.length === 0) return null;
  const at = order.findIndex(({ key }) => key === selected);
  const next = at < 0 ? (by > 0 ? 0 : order.length - 1) : (at + by + order.length) % order.length;
  return order[next]!.key;
}
