import { blankXlsx, openXlsx } from '../../../src/hosts/file';
import { planBlankForm } from '../../../src/writeback';

it('is a workbook of one empty sheet, the same bytes each time, that takes a standard form', async () => {
  const workbook = await openXlsx(blankXlsx(), '新建.xlsx');
  const { sheets } = await workbook.read();
  expect(sheets.map(({ name, values }) => [name, values.flat().filter((value) => value !== null)])).toEqual([['Sheet1', []]]);
  expect(blankXlsx()).toEqual(blankXlsx());
  await workbook.apply(planBlankForm(await workbook.read(), 'national/project-self-evaluation'));
  expect((await (await openXlsx(await workbook.save(), '存.xlsx')).read()).sheets).toHaveLength(2);
});
