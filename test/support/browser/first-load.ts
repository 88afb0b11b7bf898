import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The scripts a built page names, in order. */
export const scriptsOf = (html: string): readonly string[] =>
  [...html.matchAll(/<script[^>]*\bsrc="?([^"\s>]+)/g)].map((match) => match[1]!);

/** The scripts a page of the build loads before it is there, office.js aside, and their bytes as gzip sends them. */
export function firstLoad(dist: string, page: string): { readonly scripts: readonly string[]; readonly bytes: number } {
  const scripts = scriptsOf(readFileSync(resolve(dist, page), 'utf8')).filter((file) => !file.startsWith('office/'));
  return { scripts, bytes: scripts.reduce((sum, file) => sum + gzipSync(readFileSync(resolve(dist, file)), { level: 9 }).length, 0) };
}
