import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { assess } from '../../src/assess';
import type { Finding } from '../../src/assess';
import { address, valueAt } from '../../src/figures';
import type { CellRef, WorkbookSnapshot } from '../../src/figures';
import { recognise } from '../../src/forms';
import { openXlsx } from '../../src/hosts/file';
import { sheetOf, workbookOf } from '../support/workbook';
import { changesOf, refigured } from './changed/changes';
import type { Change } from './changed/changes';
import { indicatorForms, withCells } from './changed/figures';
import { baseSheet } from './hunan/base-sheet';
import { places } from './places';

/** What is told of a workbook beyond information, by what and where. */
const loud = (workbook: WorkbookSnapshot): readonly Finding[] => assess(workbook).findings.filter(({ severity }) =>
  severity !== 'info');
const keyOf = ({ sheet, rule, cell, reported, expected }: Finding): string => [sheet, rule, cell, reported, expected].join(' ');

/**
 * Whether a finding stands at a cell, in its row, or names the cell among those it rests on (the total, the rate, the points).
 */
function leadsTo({ sheet, cell, related }: Finding, at: CellRef): boolean {
  const here = address(at.row, at.column);
  if (related.includes(`${at.sheet}!${here}`)) return true;
  return sheet === at.sheet && (related.includes(here) || /\d+$/.exec(cell)![0] === String(at.row + 1));
}

interface Tried { readonly kind: string; readonly where: string; readonly told: boolean }

/** At most so many figures of a kind in each form, evenly spread: always the same ones. */
const most = 2;

function sampled(changes: readonly Change[]): readonly Change[] {
  const byKind = new Map<string, Change[]>();
  for (const change of changes) byKind.set(change.kind, [...(byKind.get(change.kind) ?? []), change]);
  return [...byKind.values()].flatMap((same) => same.filter((_, index) => index % Math.ceil(same.length / most) === 0));
}

function tried(workbook: WorkbookSnapshot, everySheet = 1): readonly Tried[] {
  const before = new Set(loud(workbook).map(keyOf));
  return indicatorForms(workbook).filter((_, index) => index % everySheet === 0).flatMap((form) =>
    sampled(changesOf(form)).map(({ kind, cell, raw }) => {
    const after = loud(withCells(workbook, form.sheet.id, new Map([[address(cell.row, cell.column), { raw }]])));
    const told = after.some((found) => !before.has(keyOf(found)) && leadsTo(found, cell));
    return { kind, where: `${form.sheet.name} ${address(cell.row, cell.column)} ${String(raw)}`, told };
  }));
}

/**
 * What share of the changed figures is told. What is missed no officer could tell from the sheet: words behind a rule printed in
 * the form, points of a row the total leaves out, an initial budget whose change is explained, an amount nothing else rests on.
 */
const least: Readonly<Record<string, number>> = {
  'a score above its points': 1,
  'a score lowered by one': 1,
  'a score halved': 1,
  'points raised by one': 1,
  'a coefficient lowered by ten percent': 1,
  'an actual value that misses its target': 0.99,
  'a target that its actual value misses': 0.99,
  'an actual value that reaches its target beside a lower score': 1,
  'an actual value half as near to its target as its score': 1,
  'another grade': 1,
  'an actual value in another kind of unit': 0.99,
  'a target copied for the actual value': 1,
  'an actual value left blank': 1,
  'a deadline missed by a year': 1,
  'words that say it was not done': 1,
  'a total raised by a tenth of a point': 1,
  'points of the total lowered by one': 0.98,
  'a subtotal raised by one': 1,
  'points of a subtotal raised by one': 1,
  'the money raised by a tenth': 0.95,
  'the money in another unit': 0.95,
  'a part of the money raised by a tenth': 0.99,
  'a part of the money in another unit': 0.99,
  'a rate lowered by two points': 0.99,
  'an execution score lowered by one': 1,
};

const drawn = places.filter(({ none }) => !none).flatMap(({ sketch }) => tried(workbookOf([sheetOf(sketch)])));

describe('a figure changed by more than rounding is told at its cell, in its row, or where it is added up', () => {
  it.each(Object.entries(least))('%s: at least %d of them', (kind, share) => {
    const same = drawn.filter((one) => one.kind === kind);
    const missed = same.filter(({ told }) => !told).map(({ where }) => where);
    expect(same.length).toBeGreaterThan(1);
    expect({ missed: missed.length <= same.length * (1 - share) ? [] : missed }).toEqual({ missed: [] });
  });

  it('every kind of change has its share', () => {
    expect([...new Set(drawn.map(({ kind }) => kind))].filter((kind) => !(kind in least))).toEqual([]);
  });
});

/** Rows of the base data that stand for themselves. */
const alone = ['procurement', 'public', 'staffExpense'];

describe('base data', () => {
  const sheet = baseSheet();
  const figures = recognise(workbookOf([sheet])).flatMap(({ forms }) => forms)
    .flatMap((form) => (form.kind === 'staffing' ? [...form.figures].filter(([, { read }]) => read.kind === 'value') : []));
  const before = new Set(loud(workbookOf([sheet])).map(keyOf));
  const missed = figures.filter(([, { cell }]) => {
    const raw = refigured(valueAt(sheet, cell.row, cell.column), (value) => value * 1.1 + 1);
    if (raw === undefined) return false;
    const after = loud(withCells(workbookOf([sheet]), sheet.id, new Map([[address(cell.row, cell.column), { raw }]])));
    return after.every((found) => before.has(keyOf(found)) || !leadsTo(found, cell));
  }).map(([key]) => key.replace(/\..*/, ''));

  it('changed one at a time are told, but for those that nothing adds up', () => {
    expect(figures.length).toBeGreaterThan(20);
    expect([...new Set(missed)].sort()).toEqual([...alone]);
  });
});

const shared = resolve(__dirname, '../../../shared/workbooks');

if (existsSync(shared)) {
  describe('the same in the published workbooks', () => {
    it.each(readdirSync(shared).filter((name) => name.endsWith('.xlsx')))('%s: all but one in a hundred', async (name) => {
      const workbook = await (await openXlsx(new Uint8Array(readFileSync(resolve(shared, name))), name)).read();
      const outcomes = tried(workbook, workbook.sheets.length > 20 ? 5 : 1);
      const missed = outcomes.filter(({ told }) => !told);
      expect({ missed: missed.length <= outcomes.length / 100 ? [] : missed }).toEqual({ missed: [] });
    });
  });
}
