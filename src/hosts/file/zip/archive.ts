import { hostError } from '../../texts';

/** One entry of a zip as stored: its compressed bytes are a view on the file, never copied. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** Inflated size as declared; what really comes out is checked when inflating. */
  readonly size: number;
  readonly compressed: Uint8Array;
  /** MS-DOS time and date, kept when the entry is copied. */
  readonly time: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const MAX_ENTRIES = 65_000;

/** The entries of a zip in the order of its directory. Throws HostError `not-a-zip`, `truncated` or `encrypted`. */
export function readArchive(bytes: Uint8Array, file: string): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) {
    const starts = bytes.length >= 4 && view.getUint32(0, true) === LOCAL;
    throw hostError(starts ? 'truncated' : 'not-a-zip', file);
  }
  try {
    return readDirectory(bytes, view, end, file);
  } catch (error) {
    if (error instanceof RangeError) throw hostError('truncated', file, null, error);
    throw error;
  }
}

/** Offset of the end-of-directory record, searched backwards over a comment of at most 64 KB; -1: none. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return -1;
}

function readDirectory(bytes: Uint8Array, view: DataView, end: number, file: string): ZipEntry[] {
  let count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if ((count === 0xffff || at === 0xffffffff) && end >= 20 && view.getUint32(end - 20, true) === LOCATOR64) {
    const end64 = wide(view, end - 12);
    if (view.getUint32(end64, true) !== END64) throw hostError('truncated', file);
    count = wide(view, end64 + 32);
    at = wide(view, end64 + 48);
  }
  if (count > MAX_ENTRIES) throw hostError('too-large', file);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== CENTRAL) throw hostError('truncated', file);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    entries.push(readEntry(bytes, view, at, nameLength, extraLength, file));
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, nameLength: number, extraLength: number, file: string): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const name = entryName(bytes.subarray(at + 46, at + 46 + nameLength), (flags & 0x800) !== 0);
  if ((flags & 1) !== 0) throw hostError('encrypted', file);
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throw hostError('truncated', file, name);
  const sizes = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  widen(view, at + 46 + nameLength, extraLength, sizes);
  const [size, compressedSize, local] = sizes as [number, number, number];
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) throw hostError('truncated', file, name);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + compressedSize > bytes.length) throw hostError('truncated', file, name);
  return {
    name, method, size,
    crc: view.getUint32(at + 16, true),
    time: view.getUint32(at + 12, true),
    compressed: bytes.subarray(start, start + compressedSize),
  };
}

/** Replaces sizes of 0xffffffff by those of the zip64 extra field, in the order the format lists them. */
function widen(view: DataView, start: number, length: number, sizes: number[]): void {
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    for (let index = 0; index < sizes.length; index++) {
      if (sizes[index] !== 0xffffffff) continue;
      sizes[index] = wide(view, field);
      field += 8;
    }
  }
}

function wide(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

const decoders = { utf8: new TextDecoder('utf-8'), latin1: new TextDecoder('latin1') };

/** Names are UTF-8 by flag; without it ASCII in practice. Some writers use backslashes and a leading slash. */
function entryName(raw: Uint8Array, utf8: boolean): string {
  const text = (utf8 ? decoders.utf8 : decoders.latin1).decode(raw);
  return text.replace(/\\/g, '/').replace(/^\/+/, '');
}
