import { checkAccounts } from '../../../src/assess/accounts';
import { recognise } from '../../../src/forms';
import { workbookOf } from '../../support/workbook';
import { layouts } from './provinces/layouts';
import { printLayout } from './provinces/sets';

test.each(layouts.map((layout) => [layout.name, layout] as const))('%s', (_, layout) => {
  const forms = recognise(workbookOf(printLayout(layout))).flatMap((sheet) => sheet.forms);
  const findings = checkAccounts(forms).findings;
  expect(findings.filter(({ verdict }) => verdict !== 'rounding-tail').map(({ sheet, cell, message }) => `${sheet!} ${cell} ${message}`)).toEqual([]);
});
