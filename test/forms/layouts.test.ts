import { recognise } from '../../src/forms';
import type { IndicatorForm } from '../../src/forms';
import { digest } from '../support/digest';
import { sheetOf, workbookOf } from '../support/workbook';
import type { SheetSketch } from '../support/workbook';
import { bends } from './bends';
import { layouts } from './layouts';

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '');

function read(sketch: SheetSketch): string[] {
  const [sheet] = recognise(workbookOf([sheetOf(sketch)]));
  return sheet!.forms.filter((form): form is IndicatorForm => form.kind === 'indicators').flatMap(digest);
}

describe.each(layouts.map((layout) => [layout.sketch.name, layout] as const))('form %s', (_name, layout) => {
  it('is read by its labels', () => {
    expect(read(layout.sketch)).toEqual(linesOf(layout.digest));
  });

  it.each(bends.filter((one) => !(layout.needsMerges && one.hidesMerges)))('is read the same $name', ({ bend }) => {
    expect(read(bend(layout.sketch))).toEqual(linesOf(layout.digest));
  });
});
