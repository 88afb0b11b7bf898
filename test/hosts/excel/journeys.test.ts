import fc from 'fast-check';
import { assess } from '../../../src/assess';
import type { WorkbookSnapshot } from '../../../src/figures';
import type { ExcelOptions, ExcelWorkbook } from '../../../src/hosts/excel';
import { HostError } from '../../../src/hosts/workbook';
import { parseState, planAccept, planIgnore, planScore, planUndo, type WritePlan } from '../../../src/writeback';
import { nationalSketch, type NationalForm } from '../../assess/national-form';
import { connect, excelOf, versions, type ExcelDouble, type Fault } from '../../support/excel';
import { dump } from '../../support/excel/dump';
import { sheetOf, workbookOf } from '../../support/workbook';

const groups: NationalForm['groups'] = {
  产出指标: [['治理河道长度', '≥20公里', '20公里', 40, ''], ['验收合格率', '≥95%', '96%', 20, 21]],
  效益指标: [['受益人口', '≥3000人', '2000人', 20, 20]],
  满意度指标: [['群众满意度', '≥90%', '92%', 10, '']],
};

const forms = (): WorkbookSnapshot => workbookOf([
  sheetOf({ ...nationalSketch({ groups, total: [100, ''] }), name: '自评表' }),
  sheetOf({ ...nationalSketch({ groups, total: [100, 90] }), name: "O'自评表" }),
  sheetOf({ name: '说明', rows: [['本表无指标']] }),
]);

const codes = ['AccessDenied', 'GeneralException', 'ItemNotFound', 'InvalidOperationInCellEditMode', 'Timeout', 'ConnectionFailure'];
const faults: fc.Arbitrary<Fault | null> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  fc.record({ kind: fc.constant('action' as const), index: fc.nat(300), code: fc.constantFrom(...codes) }),
  fc.record({ kind: fc.constant('hang' as const), after: fc.boolean() }),
  fc.constant({ kind: 'edit-mode' as const }),
  fc.record({ kind: fc.constant('refused' as const), code: fc.constantFrom('GeneralException', 'RequestAborted') }),
);

/** What the pane does, and what its user does to the workbook in between. */
const paneSteps = ['score', 'accept', 'ignore', 'undo', 'clear', 'clear-values'] as const;
const userSteps = ['protect', 'unprotect', 'protect-workbook', 'filter', 'unfilter', 'reopen'] as const;
const steps = fc.record({
  what: fc.constantFrom(...paneSteps, 'score' as const, ...userSteps), which: fc.nat(5), faults: fc.array(faults, { maxLength: 4 }),
});

const impatient: Partial<ExcelOptions> = { timeout: 5, retries: [1, 1] };

function userDoes(what: (typeof userSteps)[number], which: number, { book }: ExcelDouble): void {
  const form = book.sheets[which % 2]!;
  if (what === 'protect' || what === 'unprotect') form.isProtected = what === 'protect';
  else if (what === 'protect-workbook') book.isProtected = which % 2 === 0;
  else if (what === 'filter') {
    form.filter = { area: { top: 11, left: 0, bottom: 15, right: 8 }, hides: true };
    form.hiddenRows.add(13);
  } else if (what === 'unfilter') {
    form.filter = null;
    form.hiddenRows.clear();
  }
}

async function planFor(what: 'score' | 'accept' | 'ignore' | 'undo', which: number, workbook: ExcelWorkbook): Promise<WritePlan | null> {
  const now = await workbook.read();
  const found = assess(now);
  const some = found.findings.filter((_, index) => index % 3 === which % 3).map(({ id }) => id);
  switch (what) {
    case 'score': return planScore(now, (filled) => assess(filled)).plan;
    case 'accept': return planAccept(now, found, some);
    case 'ignore': return planIgnore(now, found, some.slice(0, 1), '另有批复');
    case 'undo': return planUndo(now, found);
  }
}

/** Lifts every protection and filter, undoes all there is and clears: the user's workbook is what is left. */
async function takeBack(double: ExcelDouble): Promise<WorkbookSnapshot> {
  double.faults.length = 0;
  for (const which of [0, 1]) for (const what of ['unprotect', 'unfilter'] as const) userDoes(what, which, double);
  double.book.isProtected = false;
  const { workbook } = connect(double);
  for (let plan = planUndo(await workbook.read()); plan; plan = planUndo(await workbook.read())) await workbook.apply(plan);
  await workbook.clear({ values: true });
  return workbook.read();
}

test('whatever fails or stands in the way of whatever is done, nothing of the user is lost and all of ours can be taken back', async () => {
  await fc.assert(fc.asyncProperty(fc.constantFrom(...versions), fc.array(steps, { minLength: 1, maxLength: 8 }), async (version, done) => {
    const { double, workbook: first } = excelOf(forms(), { version, adapter: impatient });
    const before = dump(double.book) as { readonly sheets: unknown };
    let workbook = first;
    for (const { what, which, faults: failing } of done) {
      double.faults.splice(0, Infinity, ...failing);
      try {
        if (what === 'reopen') ({ workbook } = connect(double, impatient));
        else if (what === 'clear' || what === 'clear-values') await workbook.clear({ values: what === 'clear-values' });
        else if (what === 'score' || what === 'accept' || what === 'ignore' || what === 'undo') {
          const plan = await planFor(what, which, workbook);
          if (plan) await workbook.apply(plan);
        } else userDoes(what, which, double);
      } catch (error) {
        expect(error).toBeInstanceOf(HostError);
        expect((error as HostError).message).toMatch(/[\u4e00-\u9fff].*。$/);
      }
    }
    const { state } = await takeBack(double);
    expect((dump(double.book) as { readonly sheets: unknown }).sheets).toEqual(before.sheets);
    expect(parseState(state).state.record).toEqual([]);
  }), { numRuns: 60 });
}, 60_000);
