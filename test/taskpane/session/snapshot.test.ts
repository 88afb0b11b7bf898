import { merged } from '../../../src/taskpane/session/snapshot';
import { sheetOf, workbookOf } from '../../support/workbook';

const first = sheetOf({ name: '一', rows: [['指标', 1]], merges: ['A1:B1'] });
const second = sheetOf({ name: '二', rows: [['乙']] });
const known = workbookOf([first, second]);

describe('what a live check read, in what was known of the workbook', () => {
  it('keeps the merges known of a sheet read without them, with its new values', () => {
    const read = { ...sheetOf({ name: '一', rows: [['指标', 2]], formats: { B1: '0.00' } }), id: first.id, merges: null };
    const { sheets } = merged(known, workbookOf([read]));
    expect(sheets.map(({ name }) => name)).toEqual(['一', '二']);
    expect(sheets[0]).toMatchObject({ merges: first.merges, values: [['指标', 2]] });
    expect(sheets[0]!.format(0, 1)).toBe('0.00');
  });

  it('takes merges that were read over those known, and none for a sheet never seen', () => {
    const read = { ...first, merges: [] };
    expect(merged(known, workbookOf([read])).sheets[0]!.merges).toEqual([]);
    const added = { ...sheetOf({ name: '三', rows: [['丙']] }), id: 'new', merges: null };
    expect(merged(known, workbookOf([added])).sheets.map(({ name, merges }) => [name, merges?.length ?? null]))
      .toEqual([['一', 1], ['二', 0], ['三', null]]);
  });

  it('of all sheets leaves out those that are gone', () => {
    expect(merged(known, workbookOf([second]), true).sheets.map(({ name }) => name)).toEqual(['二']);
  });
});
