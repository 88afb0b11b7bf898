import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openXlsx } from '../../../src/hosts/file';
import { bookParts } from '../xlsx/book';
import { pack } from '../xlsx/pack';
import { exampleBooks, type ExampleBook } from './books';

const home = '说明';

/** The bytes of one bundled workbook: a page that says what it shows, and its forms. */
export async function bytesOf(book: ExampleBook): Promise<Uint8Array> {
  const cover = { name: home, rows: [['云岭县为虚构地区，本工作簿只作演示。'], [book.title], [book.shows], ['在右侧点“评分”，再逐条查看。']] };
  const workbook = await openXlsx(pack(bookParts({ sheets: [cover] })), book.file);
  await workbook.apply({ values: [], marks: [], notes: [], sheets: book.sheets, state: '' });
  return workbook.save();
}

/** Writes every bundled workbook and the list the start page reads. */
async function buildExamples(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const book of exampleBooks) writeFileSync(resolve(folder, book.file), await bytesOf(book));
  writeFileSync(
    resolve(folder, 'index.json'),
    `${JSON.stringify(exampleBooks.map(({ file, title, shows }) => ({ file, title, shows })), null, 2)}\n`,
  );
}

if (require.main === module) void buildExamples(resolve(__dirname, '../../../assets/examples'));
