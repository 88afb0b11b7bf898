import { recognise } from '../../src/forms';
import { sheetOf, workbookOf } from '../support/workbook';
import { everyForm } from './every-form';

it('holds every form the product knows', () => {
  const found = new Set(
    recognise(workbookOf(everyForm().map((sheet) => sheetOf(sheet)))).flatMap(({ forms }) => forms.map(({ id }) => id)),
  );
  expect([...found]).toEqual(expect.arrayContaining([
    'national/project-self-evaluation', 'national/department-self-evaluation', 'generic/self-evaluation', 'sichuan/project-self-evaluation',
    'sichuan/department-targets', 'sichuan/department-indicator-system', 'sichuan/special-indicator-system', 'sichuan/special-targets',
    'hunan/base-data', 'chongqing/project-self-evaluation', 'chongqing/department-self-evaluation',
  ]));
  expect([...found].filter((id) => id.startsWith('final-accounts/')).length).toBeGreaterThanOrEqual(9);
});
