import type { ZipEntry } from './archive';
import { codec } from './codec';
import { crc32 } from './crc32';

/** Midnight of 1 January 1980, the zero of zip: what we write does not depend on when. */
const NO_TIME = 0x00210000;

/** Smaller parts are stored: packing them takes longer than the few hundred bytes are worth. */
const WORTH_PACKING = 1024;

/** Packs a part. */
export function packEntry(name: string, bytes: Uint8Array): ZipEntry {
  const deflated = bytes.length < WORTH_PACKING ? bytes : codec.deflate(bytes);
  const stored = deflated.length >= bytes.length;
  return { name, method: stored ? 0 : 8, crc: crc32(bytes), size: bytes.length, compressed: stored ? bytes : deflated, time: NO_TIME };
}

/** A zip of these entries in this order; their compressed bytes are copied as they are. */
export function writeArchive(entries: readonly ZipEntry[]): Uint8Array {
  const encoder = new TextEncoder();
  const names = entries.map((entry) => encoder.encode(entry.name));
  const bodies = entries.reduce((sum, entry, index) => sum + 30 + names[index]!.length + entry.compressed.length, 0);
  const directory = names.reduce((sum, name) => sum + 46 + name.length, 0);
  const bytes = new Uint8Array(bodies + directory + 22);
  const view = new DataView(bytes.buffer);
  let body = 0;
  let central = bodies;
  entries.forEach((entry, index) => {
    const name = names[index]!;
    view.setUint32(central, 0x02014b50, true);
    view.setUint16(central + 4, 20, true);
    header(view, central + 6, entry, name.length);
    view.setUint32(central + 42, body, true);
    bytes.set(name, central + 46);
    central += 46 + name.length;

    view.setUint32(body, 0x04034b50, true);
    header(view, body + 4, entry, name.length);
    bytes.set(name, body + 30);
    bytes.set(entry.compressed, body + 30 + name.length);
    body += 30 + name.length + entry.compressed.length;
  });
  view.setUint32(central, 0x06054b50, true);
  view.setUint16(central + 8, entries.length, true);
  view.setUint16(central + 10, entries.length, true);
  view.setUint32(central + 12, directory, true);
  view.setUint32(central + 16, bodies, true);
  return bytes;
}

/** The fields that local and central headers share, from "version needed" to the name's length. */
function header(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, 0x800, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}
