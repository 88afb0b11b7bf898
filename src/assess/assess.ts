import { parseAddress } from '../figures';
import type { SheetSnapshot, WorkbookSnapshot } from '../figures';
import { LabelBook, originOf, recogniseFilled, recogniseSheet, settleMoney, whyNone } from '../forms';
import type { SheetRecognition } from '../forms';
import type { AssessOptions, Assessment, BaseDataInput, Fill, Finding, SheetAssessment } from './assessment';
import { nothing } from './contribution';
import type { Contribution, RuledForm, Surroundings } from './contribution';
import { crossChecks, families } from './families';
import { finding } from './finding';
import { formNameOf, recognitionText } from './recognition';
import { ruleForms } from './ruled';
import { notCheckedTexts } from './texts/common';
import { verdictOf } from './verdict';

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const notChecked = (sheet: SheetSnapshot, message: string, name: string): Finding => finding({
  rule: 'not-checked', severity: 'info', verdict: 'unverifiable', cell: { sheet: sheet.name, row: sheet.top, column: sheet.left },
  message, figures: [name],
});

/** What an unchanged sheet was recognised as: snapshots are immutable, so after an edit only the edited sheet is read anew. */
const recognised = new WeakMap<SheetSnapshot, SheetRecognition>();

/** What texts mean as labels and figures depends on nothing else, so one memory serves every workbook; a full one starts anew. */
let book = new LabelBook();
const mostTexts = 20_000;

/** What a sheet is that was recognised before its blank scores, rates and totals were filled; null where that does not tell. */
function recognisedFilled(sheet: SheetSnapshot): SheetRecognition | null {
  const origin = originOf(sheet);
  const before = origin && recognised.get(origin.sheet);
  return before ? recogniseFilled(before, sheet, origin.cells, book) : null;
}

/** Recognises each sheet by itself: a sheet that cannot be read is told as such and does not keep the others from being read. */
function recogniseAll(workbook: WorkbookSnapshot, failed: Finding[]): readonly SheetRecognition[] {
  if (book.size > mostTexts) book = new LabelBook();
  return settleMoney(workbook.sheets.map((sheet) => {
    try {
      const known = recognised.get(sheet) ?? recognisedFilled(sheet) ?? recogniseSheet(sheet, book);
      recognised.set(sheet, known);
      return known;
    } catch (error) {
      failed.push(notChecked(sheet, notCheckedTexts.sheet(sheet.name, messageOf(error)), sheet.name));
      return { sheet, forms: [], none: { kind: 'unknown', missing: [] } };
    }
  }));
}

/** A sheet that is no form, or a form no family assesses: listed with what is known of it. */
function bareSheet(sheet: SheetSnapshot, ruled: RuledForm | null, recognition: string): SheetAssessment {
  const form = ruled?.form ?? null;
  return {
    sheet: sheet.name, sheetId: sheet.id, form: form?.id ?? null, recognition, rules: ruled?.pack?.id ?? null,
    rulesWhy: ruled?.choice.why ?? null, subject: form?.subject?.text ?? null, unit: form?.unit?.text ?? null, year: form?.year ?? null,
    budget: null, indicators: [], total: null,
  };
}

function assessForm(ruled: RuledForm, around: Surroundings): Contribution {
  const { form } = ruled;
  const family = families.find((candidate) => candidate.handles(form));
  if (!family) return { ...nothing, sheets: [bareSheet(form.sheet, ruled, recognitionText(form))] };
  try {
    return family.assess(ruled, around);
  } catch (error) {
    return {
      ...nothing, sheets: [bareSheet(form.sheet, ruled, recognitionText(form))],
      findings: [notChecked(form.sheet, notCheckedTexts.check(formNameOf(form.id), messageOf(error)), form.id)],
    };
  }
}

function runCross(around: Surroundings, sheets: readonly SheetAssessment[]): Contribution[] {
  return crossChecks.map((check) => {
    try {
      return check.run(around, sheets);
    } catch (error) {
      const [first] = around.workbook.sheets;
      return first ? { ...nothing, findings: [notChecked(first, notCheckedTexts.check(check.id, messageOf(error)), check.id)] } : nothing;
    }
  });
}

/** Columns of a sheet in Excel. */
const mostColumns = 16384;

/** Findings in reading order: by sheet tab, then row, then column; those of one cell as their checks ran. */
function inOrder(findings: readonly Finding[], workbook: WorkbookSnapshot): Finding[] {
  const tab = new Map(workbook.sheets.map((sheet, index) => [sheet.name, index]));
  const place = (found: Finding): { found: Finding; tab: number; cell: number } => {
    const at = parseAddress(found.cell);
    return {
      found, tab: found.sheet === null ? -1 : tab.get(found.sheet) ?? workbook.sheets.length, cell: at ? at.row * mostColumns + at.column : 0,
    };
  };
  return findings.map(place).sort((a, b) => a.tab - b.tab || a.cell - b.cell).map(({ found }) => found);
}

/** Two findings of one fingerprint are one finding (a form read twice, a cell two checks name alike). */
function once(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((found) => [found.id, found])).values()];
}

/** One value per blank cell: what a form's own rule gives comes before what another offers. */
function onceByCell(fills: readonly Fill[]): Fill[] {
  const sheets = new Map<string, Set<number>>();
  return fills.filter(({ cell }) => {
    const place = cell.row * mostColumns + cell.column;
    const taken = sheets.get(cell.sheet);
    if (taken?.has(place)) return false;
    if (taken) taken.add(place);
    else sheets.set(cell.sheet, new Set([place]));
    return true;
  });
}

/**
 * Scores and checks a workbook: recognises its sheets, chooses the rules from its own words, lets each family assess its forms, runs
 * the checks between forms, and joins what they found. Pure: the same workbook and options give the same assessment.
 */
export function assess(workbook: WorkbookSnapshot, options: AssessOptions = {}): Assessment {
  const failed: Finding[] = [];
  const sheets = recogniseAll(workbook, failed);
  const forms = ruleForms(workbook, sheets, options);
  const around: Surroundings = { workbook, sheets, forms };
  const ofForms = new Map(forms.map((ruled) => [ruled.form, assessForm(ruled, around)]));
  const assessed = sheets.flatMap(({ sheet, forms: found, none }) =>
    (found.length === 0 ? [bareSheet(sheet, null, none ? whyNone(none) : '')] : found.flatMap((form) => ofForms.get(form)!.sheets)));
  const parts = [...ofForms.values(), ...runCross(around, assessed)];
  const findings = inOrder(once([...failed, ...parts.flatMap((part) => part.findings)]), workbook);
  const baseData: BaseDataInput[] = parts.flatMap((part) => part.baseData ?? []);
  return {
    verdict: verdictOf(findings), sheets: assessed, findings, fills: onceByCell(parts.flatMap((part) => part.fills)),
    ...(baseData.length > 0 ? { baseData } : {}),
  };
}
