import fc from 'fast-check';

/** Ways to write one and the same thing in XML, mixed at random: a worksheet part as some strange writer may have it. */

const blanks = fc.constantFrom('', '', '', ' ', '\n  ', '\t');
const quote = fc.constantFrom('"', '"', "'");
const between = fc.constantFrom('', '', '', '\n', '<!-- <c r="A1"><v>9</v></c> -->', '<?pi <row> ?>', '  ', '<!-- </row> -->', '<?pi </row> ?>');

const plainText = fc.string({
  unit: fc.constantFrom('a', 'B', '1', ' ', '绩', '效', '≥', '𠮷', '<', '>', '&', '"', "'", '\n', ']', '_x', '%'),
  maxLength: 12,
});

/** Character data for a text: escaped, as numbers, as CDATA, or with a comment inside. */
const encoded = (text: string): fc.Arbitrary<string> => {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const numbers = [...text].map((char) => `&#x${char.codePointAt(0)!.toString(16)};`).join('');
  const cdata = `<![CDATA[${text.replace(/]]>/g, ']]]]><![CDATA[>')}]]>`;
  const half = Math.floor(text.length / 2);
  const safe = /^[\w\s绩效≥%]*$/.test(text) ? `${text.slice(0, half)}<!-- note -->${text.slice(half)}` : escaped;
  return fc.constantFrom(escaped, escaped, numbers, cdata, safe);
};

const number = fc.oneof(
  fc.integer({ min: -1e6, max: 1e6 }).map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.constantFrom('1E3', '-0.5', '1.0000000000000002'),
);

interface AnyCell {
  readonly gap: number;
  readonly withAddress: boolean;
  readonly style: number | null;
  readonly body: (prefix: string) => string;
  readonly type: string | null;
}

const body = (
  make: (prefix: string) => string,
  type: string | null,
): { body: (prefix: string) => string; type: string | null; } => ({ body: make, type });

const content = fc.oneof(
  fc.constant(body(() => '', null)),
  number.map((text) => body((p) => `<${p}v>${text}</${p}v>`, null)),
  number.map((text) => body((p) => `<${p}f t="shared" si="0"/><${p}v>${text}</${p}v>`, 'n')),
  fc.constantFrom('0', '1', 'true').map((text) => body((p) => `<${p}v>${text}</${p}v>`, 'b')),
  fc.constantFrom('0', '17', ' 3 ', '1e1', '0004').map((text) => body((p) => `<${p}v>${text}</${p}v>`, 's')),
  fc.constantFrom('', '007', '123456789012345', '1234567890123456', '99999999999999999999').map((text) =>
    body((p) => `<${p}v>${text}</${p}v>`, null)),
  fc.constantFrom('#DIV/0!', '#N/A').map((text) => body((p) => `<${p}v>${text}</${p}v>`, 'e')),
  plainText.chain((text) => encoded(text).map((xml) => body((p) => `<${p}f>A1&amp;"x"</${p}f><${p}v>${xml}</${p}v>`, 'str'))),
  fc.array(plainText, { maxLength: 3 }).chain((runs) =>
    fc.tuple(...runs.map(encoded)).map((all) =>
      body(
        (p) =>
          `<${p}is>${
            all.map((xml) => `<${p}r><${p}rPr><${p}b/></${p}rPr><${p}t xml:space="preserve">${xml}</${p}t></${p}r>`).join('')
          }<${p}rPh sb="0" eb="1"><${p}t>yin</${p}t></${p}rPh></${p}is>`,
        'inlineStr',
      )
    )
  ),
  fc.constant(
    body((p) => `<${p}v>5</${p}v><${p}extLst><${p}ext uri="x"><${p}c><${p}v>7</${p}v></${p}c></${p}ext></${p}extLst>`, null),
  ),
);

const cell: fc.Arbitrary<AnyCell> = fc.record({
  gap: fc.nat({ max: 3 }),
  withAddress: fc.boolean(),
  style: fc.option(fc.nat({ max: 4 })),
  content,
})
  .map(({ content: { body: make, type }, ...rest }) => ({ ...rest, body: make, type }));

const row = fc.record({ gap: fc.nat({ max: 2 }), withNumber: fc.boolean(), hidden: fc.boolean(), cells: fc.array(cell, { maxLength: 6 }) });

const letters = (column: number): string =>
  (column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26))) + String.fromCharCode(65 + (column % 26));

/** The text of a worksheet part. Cells without an address stand right after their predecessor. */
export const anySheet: fc.Arbitrary<string> = fc.record({
  prefix: fc.constantFrom('', '', 'x:', 'main:'), rows: fc.array(row, { maxLength: 6 }), q: quote, blank: blanks, comment: between,
  asExcel: fc.boolean(),
}).map(({ prefix: p, rows, q, blank, comment, asExcel }) => {
  let number = 0;
  const body = rows.map((one) => {
    number += one.withNumber ? one.gap + 1 : 1;
    let column = -1;
    const cells = one.cells.map((each) => {
      column += each.withAddress ? each.gap + 1 : 1;
      const r = each.withAddress ? ` r${blank}=${blank}${q}${letters(column)}${String(number)}${q}` : '';
      const s = each.style === null ? '' : ` s=${q}${String(each.style)}${q}`;
      const t = each.type === null ? '' : `${asExcel ? '' : '\n'} t=${q}${each.type}${q}`;
      const inside = each.body(p);
      if (asExcel) return inside === '' ? `<${p}c${r}${s}${t}/>` : `<${p}c${r}${s}${t}>${inside}</${p}c>`;
      return inside === '' ? `<${p}c${t}${r}${s}${blank}/>` : `<${p}c${s}${r}${t}${blank}>${comment}${inside}</${p}c${blank}>`;
    });
    const r = one.withNumber ? ` r=${q}${String(number)}${q}` : '';
    const title = one.hidden ? ` hidden=${q}1${q} note=${q}a > b / c${q}` : '';
    return cells.length === 0 ? `<${p}row${r}${title}/>` : `<${p}row${title}${r}>${comment}${cells.join(comment)}</${p}row>`;
  });
  const space = p === '' ? `xmlns=${q}urn:main${q}` : `xmlns:${p.slice(0, -1)}=${q}urn:main${q}`;
  return `<?xml version="1.0"?>${comment}<${p}worksheet ${space}><${p}sheetData>${comment}${
    body.join(comment)
  }</${p}sheetData><${p}mergeCells/></${p}worksheet>`;
});
