import { assess } from '../../../src/assess';
import { baseSheet } from '../hunan/base-sheet';
import { assessNational, faultless, told } from '../national-form';
import { sketchOf } from '../bent/snapshots';
import { sheetOf, workbookOf } from '../../support/workbook';

describe('the year of a form', () => {
  it.each([
    ['（2024年度）', []], ['（2031年度）', []], ['（0224年度）', ['value-unreadable A2 warning']],
    ['（20240年度）', ['value-unreadable A2 warning']], ['（202.4年度）', ['value-unreadable A2 warning']],
  ] as const)('%s', (year, expected) => {
    expect(told(assessNational({ ...faultless, year })).filter((one) => one.startsWith('value-unreadable'))).toEqual(expected);
  });

  it('of a project that begins with a number is none', () => {
    expect(told(assessNational({ ...faultless, subject: '10000年古树保护' })).filter((one) => one.startsWith('value'))).toEqual([]);
  });
});

describe('columns of years', () => {
  const of = (from: string, to: string): readonly string[] => {
    const sketch = sketchOf(baseSheet());
    const rows = sketch.rows.map((row) => row.map((raw) => (raw === from ? to : raw)));
    return assess(workbookOf([sheetOf({ ...sketch, rows })])).findings.filter(({ rule }) => rule === 'value-unreadable')
      .map(({ message }) => message);
  };

  it.each([
    ['2031年决算数', '2031年决算数', ''], ['2031年决算数', '2032年决算数', '与本表年度2031不符'], ['2030年决算数', '2031年决算数', '出现两次'],
    ['2030年决算数', '20300年决算数', '与本表年度2031不符'], ['2031年预算数', '0231年预算数', '与本表年度2031不符'],
  ])('%s written %s', (from, to, says) => {
    const found = of(from, to);
    expect(found.length).toBe(says === '' ? 0 : 1);
    expect(found.join()).toContain(says);
  });
});
