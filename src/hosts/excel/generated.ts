import type { GeneratedSheet } from '../../writeback';
import { generatedSheetName } from '../marks';
import { costOf } from './bytes';
import type { Step } from './bytes';
import type { SheetMaker } from './create-sheets';
import { cellSteps } from './generated-cells';
import { heightSteps, layoutSteps } from './generated-layout';
import type { SheetNow } from './look';
import type { Session } from './session';
import type { SheetEntry, Survey } from './survey';
import type { Skipped } from './values';

/** A generated sheet, and the sheet it goes to: ours of that name, or a new one. */
export interface Target {
  readonly generated: GeneratedSheet;
  readonly name: string;
  readonly entry: SheetEntry | null;
  /** A sheet of the wanted name that is not ours: taken only if it proves empty, as a making that broke off leaves it. */
  readonly spare: SheetEntry | null;
}

/** Excel's limit for sheet names. */
const longestName = 31;

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Where each sheet goes. A user's own sheet of that name is never replaced: ours is then called "名称 (2)". */
export function targets(sheets: readonly GeneratedSheet[], found: Survey, skipped: Skipped[]): Target[] {
  const taken = found.sheets.map((sheet) => sheet.name);
  const chosen: Target[] = [];
  for (const generated of sheets) {
    const target = targetOf(generated, found, taken);
    taken.push(target.name);
    if (target.entry?.isProtected === true) skipped.push({ sheet: target.name, cell: null, problem: 'protected-sheet' });
    else if (target.entry === null && found.isProtected) skipped.push({ sheet: generated.name, cell: null, problem: 'protected-workbook' });
    else chosen.push(target);
  }
  return chosen;
}

function targetOf(generated: GeneratedSheet, found: Survey, taken: readonly string[]): Target {
  const spare = found.sheets.find((sheet) => same(sheet.name, generated.name) && !sheet.ours && !sheet.isProtected) ?? null;
  for (let turn = 1; ; turn += 1) {
    const suffix = turn === 1 ? '' : ` (${String(turn)})`;
    const name = generated.name.slice(0, longestName - suffix.length) + suffix;
    const entry = found.sheets.find((sheet) => sheet.ours && same(sheet.name, name));
    if (entry) return { generated, name: entry.name, entry, spare };
    if (!taken.some((other) => same(other, name))) return { generated, name, entry: null, spare };
  }
}

/** After the look: an empty sheet of the wanted name is taken. */
export function settled(target: Target, now: ReadonlyMap<string, SheetNow>): Target {
  if (target.spare === null || now.get(target.spare.id)?.empty !== true) return target;
  return { ...target, name: target.spare.name, entry: target.spare };
}

/** The names to look for: where a sheet goes, and the spare one. */
export function namesOf(chosen: readonly Target[]): string[] {
  return [...new Set(chosen.flatMap(({ name, spare }) => (spare ? [name, spare.name] : [name])))];
}

/**
 * Queues the making of the sheets and gives the steps that fill them. Our hidden name goes on first, so that a making that breaks
 * off is known as ours; a sheet that becomes the user's loses it last.
 */
export async function generatedSteps(
  session: Session,
  maker: SheetMaker,
  chosen: readonly Target[],
  now: ReadonlyMap<string, SheetNow>,
): Promise<Step[]> {
  const steps: Step[] = [];
  for (const { generated, name, entry } of chosen) {
    const sheet = await maker.sheet(name);
    const ourName = entry?.ours === true ? sheet.names.getItem(generatedSheetName) : sheet.names.add(generatedSheetName, '=TRUE');
    ourName.visible = false;
    steps.push(
      ...layoutSteps(session, sheet, generated, (entry && now.get(entry.id)?.charts) ?? []),
      ...cellSteps(session, sheet, generated),
      ...heightSteps(sheet, generated),
    );
    if (generated.kept === true) {
      const queue = (): void => { sheet.names.getItem(generatedSheetName).delete(); };
      steps.push({ bytes: costOf(3, generatedSheetName), sheet: generated.name, queue });
    }
  }
  return steps;
}

/** What the making queues before any step, in bytes. */
export const makingBytes = (chosen: readonly Target[]): number =>
  chosen.reduce((sum, { name }) => sum + costOf(6, name, generatedSheetName), 0);
