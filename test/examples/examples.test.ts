import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { assess } from '../../src/assess';
import { openXlsx } from '../../src/hosts/file';
import { exampleBooks } from '../support/examples/books';
import { bytesOf } from '../support/examples/build';

const folder = resolve(__dirname, '../../assets/examples');

const contentOf = async (bytes: Uint8Array) => (await (await openXlsx(bytes, '示例.xlsx')).read()).sheets.map(({ name, top, left, values, merges }) => ({ name, top, left, values, merges }));

describe.each(exampleBooks)('the bundled workbook $file', (book) => {
  it('is what its script makes', async () => {
    expect(await contentOf(readFileSync(resolve(folder, book.file)))).toEqual(await contentOf(await bytesOf(book)));
  });

  it('shows the findings it promises', async () => {
    const assessment = assess(await (await openXlsx(readFileSync(resolve(folder, book.file)), book.file)).read());
    const rules = new Set(assessment.findings.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule));
    expect(book.finds.filter((rule) => !rules.has(rule))).toEqual([]);
  });
});

it('lists every bundled workbook and no other', () => {
  const index = JSON.parse(readFileSync(resolve(folder, 'index.json'), 'utf8')) as readonly { file: string }[];
  const files = index.map(({ file }) => file);
  expect(files).toEqual(exampleBooks.map(({ file }) => file));
  expect(readdirSync(folder).filter((file) => file !== 'index.json').sort()).toEqual([...files].sort());
});
