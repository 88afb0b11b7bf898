import * as v from 'valibot';
import { defaultSettings, type Settings } from './settings';

/** Format of the JSON kept in a workbook. A number above this one was written by a later version of the product. */
const schemaName = 'ziping.state/1';

/** A cell's content as kept in JSON: a number as its digits, a text, a truth value, or blank. */
export type StoredValue = { readonly number: string } | string | boolean | null;

/** One cell we changed: where, from what, to what. The sheet by id (it may be renamed) and by name (ids may be made anew). */
export interface RecordedWrite {
  readonly sheetId: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly old: StoredValue;
  readonly new: StoredValue;
  /** The note of a value that is only proposed; null for a computed one. */
  readonly proposal: string | null;
  /** Whether the cell's "General" was changed to a percent format with it, to be put back on undo. */
  readonly formatted: boolean;
}

/** A finding the user set aside, with the reason that is required. */
export interface IgnoredFinding {
  readonly finding: string;
  readonly reason: string;
}

/** One action of ours that can be undone, newest last. */
export interface RecordedAction {
  readonly kind: 'fill' | 'accept' | 'ignore' | 'settle';
  readonly writes: readonly RecordedWrite[];
  readonly ignored: readonly IgnoredFinding[];
}

/** What the product keeps in a workbook. */
export interface State {
  readonly settings: Settings;
  readonly ignored: readonly IgnoredFinding[];
  readonly record: readonly RecordedAction[];
  /** Whether marks and notes of ours stand in the workbook. */
  readonly marked: boolean;
}

/** The state of a workbook we have not touched. */
export const emptyState: State = { settings: defaultSettings, ignored: [], record: [], marked: false };

/**
 * What a workbook's state text is. `broken`: not what we write, so nothing of it is used and the next action replaces it.
 * `newer`: of a later version, so it is left as it is.
 */
export interface ParsedState {
  readonly kind: 'ok' | 'none' | 'broken' | 'newer';
  readonly state: State;
}

const digits = v.pipe(v.string(), v.regex(/^-?\d+(?:\.\d+)?$/));
const stored = v.union([v.strictObject({ number: digits }), v.string(), v.boolean(), v.null()]);
const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const ignored = v.strictObject({ finding: v.string(), reason: v.pipe(v.string(), v.nonEmpty()) });
/** Row, column, old, new, proposal, formatted: a large workbook has tens of thousands of these. */
const cell = v.strictTuple([index, index, stored, stored, v.nullable(v.string()), v.boolean()]);
const writesOfSheet = v.strictObject({ sheetId: v.string(), sheet: v.string(), cells: v.array(cell) });
const schema = v.strictObject({
  schema: v.literal(schemaName),
  settings: v.strictObject({
    fill: v.boolean(), mark: v.boolean(), notes: v.boolean(), live: v.boolean(), rules: v.nullable(v.string()),
    allowOtherYear: v.boolean(), // Workbooks kept before a county could bring its own rules have none.
    packs: v.optional(v.array(v.strictObject({ file: v.string(), text: v.string() })), []),
  }),
  ignored: v.array(ignored),
  record: v.array(v.strictObject({
    kind: v.picklist(['fill', 'accept', 'ignore', 'settle']), writes: v.array(writesOfSheet), ignored: v.array(ignored),
  })),
  marked: v.boolean(),
});

/** Reads the state text of a workbook strictly: an unknown or missing key makes it broken, never half used. Never throws. */
export function parseState(text: string | null): ParsedState {
  if (text === null || text.trim() === '') return { kind: 'none', state: emptyState };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { kind: 'broken', state: emptyState };
  }
  const parsed = v.safeParse(schema, json);
  if (parsed.success) {
    const { settings, ignored: setAside, record, marked } = parsed.output;
    const actions = record.map((action) => ({ ...action, writes: action.writes.flatMap(spread) }));
    return { kind: 'ok', state: { settings, ignored: setAside, record: actions, marked } };
  }
  return { kind: isNewer(json) ? 'newer' : 'broken', state: emptyState };
}

function isNewer(json: unknown): boolean {
  const name = v.safeParse(v.looseObject({ schema: v.string() }), json);
  const version = name.success ? /^ziping\.state\/(\d+)$/.exec(name.output.schema)?.[1] : undefined;
  return version !== undefined && Number(version) > Number(schemaName.split('/')[1]);
}

/** The state as JSON text, keys in fixed order: the same state gives the same text. */
export function serialiseState(state: State): string {
  const { settings } = state;
  return JSON.stringify({
    schema: schemaName,
    settings: {
      fill: settings.fill, mark: settings.mark, notes: settings.notes, live: settings.live, rules: settings.rules,
      allowOtherYear: settings.allowOtherYear, packs: settings.packs.map(({ file, text }) => ({ file, text })),
    },
    ignored: state.ignored.map(ignoredJson),
    record: state.record.map((action) => ({
      kind: action.kind,
      writes: gathered(action.writes),
      ignored: action.ignored.map(ignoredJson),
    })),
    marked: state.marked,
  });
}

type WritesOfSheet = v.InferOutput<typeof writesOfSheet>;

const spread = ({ sheetId, sheet, cells }: WritesOfSheet): RecordedWrite[] =>
  cells.map(([row, column, old, now, proposal, formatted]) => ({ sheetId, sheet, row, column, old, new: now, proposal, formatted }));

/** Writes that follow each other on one sheet, together. */
function gathered(writes: readonly RecordedWrite[]): WritesOfSheet[] {
  const groups: WritesOfSheet[] = [];
  for (const one of writes) {
    const last = groups.at(-1);
    const same = last?.sheetId === one.sheetId && last.sheet === one.sheet;
    const group = same ? last : { sheetId: one.sheetId, sheet: one.sheet, cells: [] };
    if (group !== last) groups.push(group);
    group.cells.push([one.row, one.column, one.old, one.new, one.proposal, one.formatted]);
  }
  return groups;
}

const ignoredJson = (one: IgnoredFinding): IgnoredFinding => ({ finding: one.finding, reason: one.reason });

/** The text for a plan: nothing where a later version's state must stay as it is. */
export function stateForPlan(current: string | null, state: State): string {
  return parseState(current).kind === 'newer' ? '' : serialiseState(state);
}
