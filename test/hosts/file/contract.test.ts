import { openXlsx } from '../../../src/hosts/file';
import { bookBytes } from '../../support/xlsx/book';
import { marksIn, notesIn } from '../../support/xlsx/look';
import { contract } from '../contract';

contract('file', async (book) => {
  const port = await openXlsx(bookBytes(book), '测试.xlsx');
  return {
    port,
    marksOf: async (sheet) => marksIn(await port.save(), sheet),
    notesOf: async (sheet) => notesIn(await port.save(), sheet),
  };
});
