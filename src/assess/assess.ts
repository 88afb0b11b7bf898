import type { SheetSnapshot, WorkbookSnapshot } from '../figures';
import { whyNone } from '../forms';
import type { SheetRecognition } from '../forms';
import type { AssessOptions, Assessment, BaseDataInput, Fill, Finding, SheetAssessment } from './assessment';
import { nothing } from './contribution';
import type { Contribution, RuledForm, Surroundings } from './contribution';
import { crossChecks, families } from './families';
import { inOrder } from './in-order';
import { messageOf, notChecked } from './not-checked';
import { recogniseAll } from './recognise-all';
import { formNameOf, recognitionText } from './recognition';
import { ruleForms } from './ruled';
import { notCheckedTexts } from './texts/common';
import { verdictOf } from './verdict';

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
  return assessRecognised(workbook, recogniseAll(workbook, failed), options, failed);
}

/** The same once the sheets are recognised; `failed` is what kept some of them from it. */
export function assessRecognised(
  workbook: WorkbookSnapshot, sheets: readonly SheetRecognition[], options: AssessOptions = {}, failed: readonly Finding[] = [],
): Assessment {
  const forms = ruleForms(workbook, sheets, options);
  const around: Surroundings = { workbook, sheets, forms };
  const ofForms = new Map(forms.map((ruled) => [ruled.form, assessForm(ruled, around)]));
  const assessed = sheets.flatMap(({ sheet, forms: found, none }) =>
    (found.length === 0 ? [bareSheet(sheet, null, none ? whyNone(none) : '')] : found.flatMap((form) => ofForms.get(form)!.sheets)));
  const parts = [...ofForms.values(), ...runCross(around, assessed)];
  const findings = inOrder([...failed, ...parts.flatMap((part) => part.findings)], workbook);
  const baseData: BaseDataInput[] = parts.flatMap((part) => part.baseData ?? []);
  return {
    verdict: verdictOf(findings, assessed), sheets: assessed, findings, fills: onceByCell(parts.flatMap((part) => part.fills)),
    ...(baseData.length > 0 ? { baseData } : {}),
  };
}
