import { places } from './places';
import { withPlanted } from './places/place';
import { assessed, told } from './places/findings';

describe.each(places.map((form) => [form.sketch.name, form] as const))('the form %s', (_name, form) => {
  it('is told what a careful reader would tell, and nothing else', () => {
    expect(told(form.sketch)).toEqual(form.told);
  });

  it(form.none ? 'is none' : 'computes the total it states', () => {
    const { sheets } = assessed(form.sketch);
    if (form.none) expect(sheets.map((sheet) => sheet.form)).toEqual(sheets.map(() => null));
    else if (form.noTotal) expect(sheets.some((sheet) => sheet.form !== null)).toBe(true);
    else {
      expect(sheets.length).toBeGreaterThan(0);
      for (const { total } of sheets) expect([total?.computed?.toString()]).toEqual([total?.reported?.toString() ?? 'none']);
    }
  });

  for (const planted of form.planted) {
    it(`is found out where ${planted.cell} reads ${planted.written}`, () => {
      expect(told(withPlanted(form, planted))).toEqual(planted.told);
    });
  }
});
