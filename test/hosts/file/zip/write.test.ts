import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { crc32, portableCrc32 } from '../../../../src/hosts/file/zip/crc32';
import { packEntry, writeArchive } from '../../../../src/hosts/file/zip/write';

it('has its parts one after another, without a byte between them, and a directory that says where each begins', () => {
  const texts = { '[Content_Types].xml': '<a/>', 'xl/工作表.xml': '绩效'.repeat(500) };
  const entries = Object.entries(texts).map(([name, text]) => packEntry(name, strToU8(text)));
  const bytes = writeArchive(entries);
  const sizes = entries.map(({ name, compressed }) => ({ name: strToU8(name).length, packed: compressed.length }));
  const bodies = sizes.reduce((sum, { name, packed }) => sum + 30 + name + packed, 0);
  const directory = sizes.reduce((sum, { name }) => sum + 46 + name, 0);
  const view = new DataView(bytes.buffer);
  expect(bytes.length).toBe(bodies + directory + 22);
  expect([view.getUint32(bodies, true), view.getUint32(bodies + directory, true)]).toEqual([0x02014b50, 0x06054b50]);
  expect([view.getUint16(bodies + directory + 10, true), view.getUint32(bodies + directory + 12, true),
    view.getUint32(bodies + directory + 16, true)]).toEqual([2, directory, bodies]);
  expect(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)])).toEqual(Object.entries(texts));
});

it('sums its parts up the same in a browser and in Node', () => {
  expect(portableCrc32(strToU8('123456789'))).toBe(0xcbf43926);
  fc.assert(fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => { expect(portableCrc32(bytes)).toBe(crc32(bytes)); }));
});
