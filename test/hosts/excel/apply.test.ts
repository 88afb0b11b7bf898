import { excelOf, versions } from '../../support/excel';
import { smallPlan, smallWorkbook } from '../../support/excel/plans';

test.each(versions)('a plan is applied with ExcelApi %s', async (version) => {
  const { double, workbook } = excelOf(smallWorkbook(), { version });
  const report = await workbook.apply(smallPlan());
  console.log(report, double.syncs, double.book.sheets[0]!.notes);
});
