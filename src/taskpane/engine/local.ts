import { subjectsOf } from '../../assess';
import type { Assessment, AssessOptions, Finding } from '../../assess';
import type { WorkbookSnapshot } from '../../figures';
import { whyNone } from '../../forms';
import { assessWorkbook } from '../../report/assess-workbook';
import { checkNarrative } from '../../report/check/check';
import { bookOf } from '../../report/facts/book-of';
import { gapsOf } from '../../report/narrative/gaps';
import { builtInPacks, packName } from '../../rules';
import {
  OwnPacks,
  blankForms,
  describeRecord,
  ignoredIn,
  ignoredReasons,
  parseState,
  planAccept,
  planBlankForm,
  planIgnore,
  planSettings,
  planScore,
  planSettle,
  planUndo,
  planUnignore,
  standingProposals,
  type OwnPack,
  type Rulings,
  type Settings,
  type WritePlan,
} from '../../writeback';
import type { Choices, Engine, Kept, Overview, Request, SheetOverview } from '../session';

/** What is said of a sheet we made ourselves: nothing the user would ask about. */
const ours = whyNone({ kind: 'ours' });

/** The core in this very thread: what the worker runs, and tests directly. */
export class LocalEngine implements Engine {
  private assessment: Assessment | null = null;
  private options: AssessOptions = {};
  private readonly ownPacks = new OwnPacks();

  async kept(state: string | null): Promise<Kept> {
    const parsed = parseState(state).state;
    return { settings: parsed.settings, ignored: ignoredReasons(parsed), undo: describeRecord(state)?.label ?? null };
  }

  async keepSettings(workbook: WorkbookSnapshot, settings: Settings): Promise<string> {
    return planSettings(workbook, settings).state;
  }

  async assess(workbook: WorkbookSnapshot, rulings: Rulings, signal?: AbortSignal): Promise<Overview> {
    signal?.throwIfAborted();
    const options = this.options = this.ownPacks.options(rulings);
    const { sheets, findings } = this.assessment = assessWorkbook(workbook, options);
    return {
      sheets: sheets.filter(({ recognition }) => recognition !== ours).map(overviewOf), findings,
      subjects: subjectsOf(this.assessment), gaps: gapsOf(workbook),
      proposals: standingProposals(workbook, parseState(workbook.state).state).map(({ cell }) => cell),
    };
  }

  async plan(request: Request, workbook: WorkbookSnapshot, settings: Settings): Promise<WritePlan | null> {
    const { assessment } = this;
    if (request.kind === 'undo') return planUndo(workbook, assessment);
    if (request.kind === 'blank') {
      const form = blankForms().find(({ id }) => id === request.form);
      return form ? planBlankForm(workbook, form.id) : null;
    }
    if (!assessment) return null;
    switch (request.kind) {
      case 'score': return planScore(workbook, (filled) => assessWorkbook(filled, this.options), settings).plan;
      case 'accept': return planAccept(workbook, assessment, request.findings, (taken) => assessWorkbook(taken, this.options));
      case 'ignore': return planIgnore(workbook, assessment, request.findings, request.reason);
      case 'settle': return planSettle(workbook, assessment);
      case 'unignore': return planUnignore(workbook, assessment, request.findings);
      case 'report': return (await import(/* webpackChunkName: "report" */ '../../writeback/report')).planReport(workbook, assessment);
    }
  }

  async document(workbook: WorkbookSnapshot): Promise<Uint8Array> {
    const { writeNarrative } = await import(/* webpackChunkName: "report" */ '../../report/write/write');
    const { narrativeDocx } = await import(/* webpackChunkName: "docx" */ '../../report/docx');
    const assessment = this.assessment ?? assessWorkbook(workbook, this.options);
    return narrativeDocx(writeNarrative(assessment, workbook, { ignored: ignoredIn(workbook) }));
  }

  async checkText(paragraphs: readonly string[], workbook: WorkbookSnapshot): Promise<readonly Finding[]> {
    return checkNarrative(paragraphs, { book: bookOf(workbook, this.assessment) });
  }

  async choices(own: readonly OwnPack[]): Promise<Choices> {
    const packs = [...this.ownPacks.loaded(own), ...builtInPacks()].map((pack) => ({ id: pack.id, label: packName(pack) }));
    return { packs, forms: blankForms().map(({ id, label }) => ({ id, label })), own: this.ownPacks.read(own) };
  }
}

/** The rows of a form stay with the core: the pane shows findings, and explains each by its own figures. */
function overviewOf(
  { sheet, sheetId, form, recognition, rules, rulesWhy, subject, unit, year, budget, total }: SheetOverview,
): SheetOverview {
  return { sheet, sheetId, form, recognition, rules, rulesWhy, subject, unit, year, budget, total };
}
