import { strToU8, strFromU8, unzipSync, zipSync } from 'fflate';

/** The parts of a file by name, as text or bytes. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** Any time a zip can hold: the same parts make the same bytes, whenever they are packed. */
const mtime = new Date(2024, 0, 2);

/** A zip of parts in this order. */
export function pack(parts: Parts): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part])),
    { level: 6, mtime },
  );
}

/** The parts of a file, as text. */
export function unpack(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part, !/\.(xml|rels|vml)$/.test(name))]),
  );
}

export const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A relationships part; types by their last segment, in order rId1, rId2 … */
export function rels(...targets: readonly (readonly [kind: string, target: string])[]): string {
  const list = targets.map(([kind, target], index) => {
    const type = kind.includes('/') ? kind : `${relationships}/${kind}`;
    const external = /^https?:/.test(target) ? ' TargetMode="External"' : '';
    return `<Relationship Id="rId${String(index + 1)}" Type="${type}" Target="${target}"${external}/>`;
  });
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${
    list.join('')
  }</Relationships>`;
}

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Content types: defaults by extension, overrides by part ("/" + name); a type without "/" is of spreadsheets. */
export function contentTypes(overrides: Readonly<Record<string, string>>, defaults: Readonly<Record<string, string>> = {}): string {
  const all = { rels: 'application/vnd.openxmlformats-package.relationships+xml', xml: 'application/xml', ...defaults };
  return `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`
    + Object.entries(all).map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`).join('')
    + Object.entries(overrides).map(([part, type]) =>
      `<Override PartName="/${part}" ContentType="${type.includes('/') ? type : `${spreadsheet}.${type}+xml`}"/>`
    ).join('')
    + '</Types>';
}
