import { plain } from '../figures';
import type { Assessment, Finding, SheetAssessment } from '../assess';
import { formNameOf, subjectsOf } from '../assess';
import { severityWord } from '../writeback';
import { cliTexts } from './texts';
import type { FileResult } from './json';

/** What the score would fill in. */
export type Fills = Assessment['fills'];

/** From this many findings of one kind on a sheet they are told as one line. */
const foldFrom = 4;
const shownCells = 12;
/** Of a workbook without a form so many sheets are told with the reason. */
const shownSheets = 8;

/** A form on one line: sheet, form, what it is about, rate, stated and computed total. */
function sheetLine(found: SheetAssessment): string {
  const { total, budget, subject } = found;
  const parts = [cliTexts.sheet(found.sheet, formNameOf(found.form!))];
  if (subject !== null && !found.sheet.includes(subject)) parts.push(subject);
  if (budget?.rate) parts.push(cliTexts.rate(`${plain(budget.rate.times(100).toDecimalPlaces(2))}%`));
  if (total) {
    const stated = total.reported && plain(total.reported);
    const computed = total.computed ? cliTexts.computed(plain(total.computed)) : cliTexts.undecided;
    parts.push(cliTexts.score(stated, computed) + (total.grade === null ? '' : cliTexts.grade(total.grade)));
  }
  return `  ▪ ${parts.join('；')}`;
}

/** Which rules held and why, each pack once with the first form's reason. */
function ruleLines(forms: readonly SheetAssessment[]): string[] {
  const first = new Map(
    forms.filter((form) => form.rules !== null).map((form) => [`${form.rules!}${form.rulesWhy ?? ''}`, form] as const).reverse(),
  );
  const byPack = new Map([...first.values()].map((form) => [form.rules!, form] as const));
  return [...byPack.values()].reverse().map((form) => cliTexts.rules(form.rules!, form.rulesWhy ?? ''));
}

/** Findings of one sheet and rule together; many of one kind as one line with their cells. */
function findingLines(assessment: Pick<Assessment, 'sheets' | 'findings'>): string[] {
  const groups = new Map<string, Finding[]>();
  for (const found of assessment.findings) {
    const key = `${found.sheet ?? ''}\u0001${severityWord(found)}\u0001${found.rule}`;
    const group = groups.get(key);
    if (group) group.push(found);
    else groups.set(key, [found]);
  }
  const order = { error: 0, warning: 1, info: 2 } as const;
  const told = [...groups.values()].sort((a, b) => order[a[0]!.severity] - order[b[0]!.severity]);
  const findings = told.flatMap((group) => (group.length < foldFrom ? group : group.slice(0, 1)));
  const subjects = subjectsOf({ sheets: assessment.sheets, findings });
  return told.flatMap((group) => {
    if (group.length < foldFrom) return group.map((found) => line(found, subjects.get(found.id), ''));
    const cells = group.slice(0, shownCells).map((found) => found.cell).join('、') + (group.length > shownCells ? ' …' : '');
    return [line(group[0]!, subjects.get(group[0]!.id), cliTexts.folded(group.length, cells))];
  });
}

function line(found: Finding, subject: string | undefined, more: string): string {
  const cell = subject === undefined ? found.cell : cliTexts.subject(found.cell, subject);
  const where = found.sheet === null ? cell : `${found.sheet} ${cell}`;
  // The settings the message speaks of are the pane's.
  const here = found.rule === 'rules-missing' ? cliTexts.rulesHint : '';
  return `  [${severityWord(found)}] ${where}：${found.message}${here}${more}`;
}

/** Why no sheet of a workbook is a form: what would have to be there. */
function unknownLines(sheets: readonly SheetAssessment[]): string[] {
  const told = sheets.slice(0, shownSheets).map(({ sheet, recognition }) => cliTexts.unknown(sheet, recognition));
  return sheets.length > shownSheets ? [...told, cliTexts.moreUnknown(sheets.length)] : told;
}

/** One file told for a reader: verdict, forms with their scores, findings. */
export function summaryOf(result: FileResult, fills: Fills): string {
  const { assessment } = result;
  if (!assessment) return '';
  const forms = assessment.sheets.filter((sheet) => sheet.form !== null);
  const others = assessment.sheets.length - forms.length;
  const proposals = fills.filter((fill) => fill.proposal).length;
  return [
    `${result.name}：${assessment.verdict}`,
    ...ruleLines(forms),
    ...forms.map(sheetLine),
    ...(forms.length === 0 ? unknownLines(assessment.sheets) : others > 0 ? [cliTexts.passedOver(others)] : []),
    ...(fills.length > 0 ? [cliTexts.fills(fills.length, proposals)] : []),
    ...(assessment.findings.length > 0 ? findingLines(assessment)
      : [others > 0 && forms.length === 0 ? cliTexts.unscored : cliTexts.none]),
    '',
  ].join('\n');
}
