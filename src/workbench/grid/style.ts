import type { IStyleData } from '@univerjs/presets';
import type { CellLook, Edge } from '../../hosts/file';

/** The grid's numbers for what OOXML names in words. */
const borders: Readonly<Record<string, number>> = {
  thin: 1, hair: 2, dotted: 3, dashed: 4, dashDot: 5, dashDotDot: 6, double: 7, medium: 8, mediumDashed: 9, mediumDashDot: 10,
  mediumDashDotDot: 11, slantDashDot: 12, thick: 13,
};
const horizontals: Readonly<Record<string, number>> = { left: 1, center: 2, centerContinuous: 2, right: 3, justify: 4, distributed: 6 };
const verticals: Readonly<Record<string, number>> = { top: 1, center: 2, justify: 2, distributed: 2, bottom: 3 };
const wrapped = 3;

const rgb = (colour: string): { rgb: string } => ({ rgb: `#${colour}` });
const edge = ({ style, colour }: Edge) => ({ s: borders[style] ?? 1, cl: rgb(colour ?? '000000') });

/**
 * Office fonts that a machine without Office lacks, each with the nearest that Windows, macOS and Linux have: a form set in
 * 方正小标宋 must not fall back to a sans serif.
 */
const serif = '"Songti SC", SimSun, "Noto Serif CJK SC", serif';
const sans = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';
const fallback = (font: string): string => `"${font}", ${/宋|仿|楷|Times|Cambria|serif/i.test(font) ? serif : sans}`;

/** A cell's look in the file as the grid's style. */
export function styleOf(look: CellLook): IStyleData {
  const { font, edges } = look;
  return {
    ff: fallback(font.name),
    fs: font.size,
    bl: font.bold ? 1 : 0,
    it: font.italic ? 1 : 0,
    ...(font.underline ? { ul: { s: 1 } } : {}),
    ...(font.strike ? { st: { s: 1 } } : {}),
    ...(font.colour ? { cl: rgb(font.colour) } : {}),
    ...(look.fill ? { bg: rgb(look.fill) } : {}),
    bd: {
      ...(edges.left ? { l: edge(edges.left) } : {}), ...(edges.right ? { r: edge(edges.right) } : {}),
      ...(edges.top ? { t: edge(edges.top) } : {}), ...(edges.bottom ? { b: edge(edges.bottom) } : {}),
    },
    ...(horizontals[look.horizontal ?? ''] ? { ht: horizontals[look.horizontal!]! } : {}),
    vt: verticals[look.vertical ?? 'bottom'] ?? 3,
    ...(look.wrap ? { tb: wrapped } : {}),
    ...(look.indent > 0 ? { pd: { l: look.indent * 9 } } : {}),
    ...(look.rotation === 255 ? { tr: { a: 0, v: 1 as const } }
      : look.rotation > 0 ? { tr: { a: look.rotation > 90 ? look.rotation - 90 : -look.rotation } } : {}),
    ...(look.format === 'General' ? {} : { n: { pattern: look.format } }),
  };
}
