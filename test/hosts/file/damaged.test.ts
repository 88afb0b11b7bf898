import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { assess } from '../../../src/assess';
import { openXlsx } from '../../../src/hosts/file';
import { HostError } from '../../../src/hosts/workbook';
import { planScore } from '../../../src/writeback';
import { nationalSketch, withFirst } from '../../assess/national-form';
import { bookBytes } from '../../support/xlsx/book';

/** A form with something to fill, to mark and to note, and a sheet that is none: every kind of part is read and written. */
const good = unzipSync(bookBytes({
  sheets: [
    nationalSketch({ name: '自评表', ...withFirst(['治理河道长度', '≥20公里', '20公里', 20, 21]), total: [100, ''] }),
    { name: '说明', rows: [['村道养护', 12.5]] },
  ],
}));
const parts = Object.keys(good);

const junk = fc.constantFrom('', '<', '>', '&', '"', '=', '&#x0;', '&#55296;', '99999999999999999999', '-1', 'NaN', 'XFD1048577', 'A0', '<c/>',
  '</row>', '<row>', '</sheetData>', '<![CDATA[x', '<!--', '<?x', ' t="zz"', ' a=b');

/** One thing that happens to a part: gone, cut off, something put in, taken out, or in the place of an attribute or text. */
const harm = fc.record({
  part: fc.constantFrom(...parts),
  kind: fc.constantFrom('gone', 'cut', 'put', 'taken', 'attribute', 'text'),
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  junk,
});

function harmed(text: string, { kind, at, junk: put }: { readonly kind: string; readonly at: number; readonly junk: string }): string {
  const place = Math.floor(at * text.length);
  const within = (pattern: RegExp, quoted: string): string => {
    const all = [...text.matchAll(pattern)];
    const found = all[Math.floor(at * all.length)];
    return found ? text.slice(0, found.index) + quoted + text.slice(found.index + found[0].length) : text;
  };
  switch (kind) {
    case 'cut': return text.slice(0, place);
    case 'put': return text.slice(0, place) + put + text.slice(place);
    case 'taken': return text.slice(0, place) + text.slice(place + 40);
    case 'attribute': return within(/"[^"]*"/g, `"${put}"`);
    default: return within(/>[^<]+</g, `>${put}<`);
  }
}

/** The whole way: opened, read, scored, annotated, saved, opened again. */
async function wholeWay(bytes: Uint8Array): Promise<void> {
  const workbook = await openXlsx(bytes, '坏.xlsx');
  const { plan } = planScore(await workbook.read(), (filled) => assess(filled));
  await workbook.apply(plan);
  await (await openXlsx(await workbook.save(), '再.xlsx')).read();
}

it('goes the whole way or says in Chinese which file and part are damaged, whatever befell a part', async () => {
  await fc.assert(fc.asyncProperty(fc.array(harm, { minLength: 1, maxLength: 3 }), async (harms) => {
    const bytes = { ...good };
    for (const one of harms) {
      if (one.kind === 'gone') delete bytes[one.part];
      else if (bytes[one.part]) bytes[one.part] = strToU8(harmed(strFromU8(bytes[one.part]!), one));
    }
    try {
      await wholeWay(zipSync(bytes, { level: 0 }));
    } catch (error) {
      expect(error).toBeInstanceOf(HostError);
      expect((error as HostError).message).toMatch(/坏\.xlsx.*\p{Script=Han}/u);
    }
  }), { numRuns: 600 });
});

it.each([
  ['an attribute without quotes', 'xl/workbook.xml', (text: string) => text.replace(' name="', ' x=b name="')],
  ['no content types', '[Content_Types].xml', () => ''],
  ['content types cut off', '[Content_Types].xml', (text: string) => text.slice(0, text.lastIndexOf('<'))],
])('names the part with %s', async (_, part, damage) => {
  const bytes = zipSync({ ...good, [part]: strToU8(damage(strFromU8(good[part]!))) });
  await expect(wholeWay(bytes)).rejects.toMatchObject({ problem: 'truncated', message: expect.stringContaining(part) as string });
});
