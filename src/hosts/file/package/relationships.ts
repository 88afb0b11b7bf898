import { XmlScanner } from '../xml/scanner';

/** One relationship of a part, its target resolved to a part name (or kept as written where it is external). */
export interface Relationship {
  readonly id: string;
  /** The last segment of its type ("worksheet"), the same in transitional and strict files. */
  readonly kind: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** Where the relationships of a part stand ("" is the package itself). */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Reads a relationships part; `source` is the part it belongs to. */
export function parseRelationships(text: string, source: string): Relationship[] {
  const found: Relationship[] = [];
  const scanner = new XmlScanner(text);
  while (scanner.next()) {
    if (scanner.closing || scanner.local !== 'Relationship') continue;
    const type = scanner.attribute('Type') ?? '';
    const external = scanner.attribute('TargetMode') === 'External';
    const target = scanner.attribute('Target') ?? '';
    found.push({
      id: scanner.attribute('Id') ?? '', type, external,
      kind: type.slice(type.lastIndexOf('/') + 1),
      target: external ? target : resolveTarget(source, target),
    });
  }
  return found;
}

/** A part's name from a target as written: absolute from the package's root or relative to the source part. */
function resolveTarget(source: string, target: string): string {
  const clean = safeDecode(target.replace(/\\/g, '/').replace(/#.*$/, ''));
  if (clean.startsWith('/')) return clean.slice(1);
  const path = source.split('/').slice(0, -1);
  for (const step of clean.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

/** A target as written in `source`'s relationships: relative, as Excel writes it. */
export function relativeTarget(source: string, part: string): string {
  const from = source.split('/').slice(0, -1);
  const to = part.split('/');
  while (from.length > 0 && to.length > 1 && from[0] === to[0]) {
    from.shift();
    to.shift();
  }
  return [...from.map(() => '..'), ...to].join('/');
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
