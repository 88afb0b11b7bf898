import { assess } from '../../src/assess';
import { blankForms, planBlankForm } from '../../src/writeback';
import { openXlsx, blankXlsx } from '../../src/hosts/file';
import { sheetOf, workbookOf } from '../support/workbook';
import { faultless, nationalSketch } from './national-form';

/** A workbook with a standard form nobody has written into. */
async function blank(form: string) {
  const file = await openXlsx(blankXlsx(), '新建自评表.xlsx');
  await file.apply(planBlankForm(await file.read(), form as Parameters<typeof planBlankForm>[1]));
  return file.read();
}

describe('a form nobody has filled in', () => {
  it.each(blankForms().map(({ id }) => id))('is never ready to be sent: %s', async (form) => {
    const { verdict, findings } = assess(await blank(form));
    expect(verdict).toBe('未核对 1 处');
    expect(findings).toMatchObject([{ rule: 'form-unfilled', severity: 'info', verdict: 'unverifiable' }]);
  });

  it('is a spare sheet where another form of the workbook is filled', async () => {
    const spare = (await blank(blankForms()[0]!.id)).sheets[1]!;
    const { verdict, findings } = assess(workbookOf([sheetOf(nationalSketch(faultless)), spare]));
    expect([verdict, findings]).toEqual(['可以上报', []]);
  });
});
