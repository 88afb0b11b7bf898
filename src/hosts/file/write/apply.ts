import type { Area } from '../../../figures';
import type { WritePlan } from '../../../writeback';
import type { ApplyReport } from '../../workbook';
import { eachInTurn, type WorkOptions } from '../breath';
import type { OfficePackage } from '../package/package';
import { readSheetPart } from '../read/reader';
import type { FileSheet } from '../read/sheet';
import type { SheetEntry } from '../read/workbook-parts';
import { leaveCalculationChain, sheetDependsOn } from './calculation';
import { placeSheets } from './generated/place';
import { Session } from './session';
import { patchSheet, type SheetChanges } from './sheet-patch';
import { WorkbookXml } from './workbook-xml';

/** Applies a plan to the parts of a workbook. Stopped by the signal, it leaves whole sheets done and others untouched. */
export async function applyPlan(source: OfficePackage, plan: WritePlan, options: WorkOptions = {}): Promise<ApplyReport> {
  const session = new Session(source);
  const changes = bySheet(plan, session);
  const read = (entry: SheetEntry): FileSheet => readSheetPart(source, entry, session.context);
  const filled = new Map<string, { row: number; column: number }[]>();
  await eachInTurn([...changes], ([entry, change]) => {
    const lost = patchSheet(entry, change, (): Area | null => read(entry).filtered, session);
    if (change.values.length > 0) filled.set(entry.name, change.values.map(({ cell: { row, column } }) => ({ row, column })));
    if (lost.length > 0) outOfChain(session, entry, lost);
  }, options);
  placeSheets(plan.sheets, session);
  if (session.hasWritten) calculateIfNeeded(session, filled, read);
  const report = session.finish();
  session.saveState(plan.state === '' ? null : plan.state);
  session.wiring.finish();
  return report;
}

/** The changes of each sheet a plan names. A sheet that is gone is told. */
function bySheet(plan: WritePlan, session: Session): Map<SheetEntry, SheetChanges> {
  const names = new Set([
    ...plan.values.map(({ cell }) => cell.sheet), ...plan.marks.map(({ sheet }) => sheet), ...plan.notes.map(({ cell }) => cell.sheet),
  ]);
  const values = grouped(plan.values, ({ cell }) => cell.sheet);
  const marks = grouped(plan.marks, ({ sheet }) => sheet);
  const notes = grouped(plan.notes, ({ cell }) => cell.sheet);
  const entries = new Map(session.workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const changes = new Map<SheetEntry, SheetChanges>();
  for (const name of names) {
    const entry = entries.get(name);
    if (!entry) {
      session.skip(name, null, 'changed-meanwhile');
      continue;
    }
    const marked = marks.has(name) || notes.has(name);
    changes.set(entry, {
      values: values.get(name) ?? [], marks: marked ? marks.get(name) ?? [] : null, notes: marked ? notes.get(name) ?? [] : null,
    });
  }
  return changes;
}

function outOfChain(session: Session, entry: SheetEntry, cells: readonly { row: number; column: number }[]): void {
  const { source, workbook } = session;
  const chain = source.relationships(workbook.part).find(({ kind }) => kind === 'calcChain');
  if (chain) leaveCalculationChain(source, chain.target, entry.id, cells);
}

const formulaTag = /<(?:\w+:)?f[\s>]/;

/** Where a formula of the user depends on what was written, Excel is asked to calculate when it opens the file. */
function calculateIfNeeded(
  session: Session,
  filled: ReadonlyMap<string, { row: number; column: number; }[]>,
  read: (entry: SheetEntry) => FileSheet,
): void {
  const { source, workbook: { part, sheets } } = session;
  const needed = sheets.some((entry) => {
    if (source.lacks(entry.part, 'formulas') || !formulaTag.test(source.text(entry.part) ?? '')) return false;
    const sheet = read(entry);
    return sheetDependsOn(sheet, sheet.formulaCells(), filled);
  });
  if (!needed) return;
  const { workbook, undo } = new WorkbookXml(source.text(part)!).calculateOnLoad();
  if (undo === null) return;
  source.setText(part, workbook.text);
  session.record = { ...session.record, calculation: undo };
}

function grouped<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
