import { XmlScanner } from '../xml/scanner';
import { indexedColours } from './palette';

/** The theme's colours in the order that styles count them: light 1, dark 1, light 2, dark 2, accents, links. "RRGGBB". */
export function themeColours(text: string | null): readonly string[] {
  const order = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];
  const found = new Map<string, string>();
  if (text !== null) {
    const scanner = new XmlScanner(text);
    let current: string | null = null;
    while (scanner.next()) {
      const name = scanner.local;
      if (scanner.closing) continue;
      if (order.includes(name)) current = name;
      else if (current !== null && (name === 'srgbClr' || name === 'sysClr')) {
        found.set(current, (name === 'sysClr' ? scanner.attribute('lastClr') : scanner.attribute('val')) ?? '000000');
        current = null;
      } else if (name === 'fontScheme') break;
    }
  }
  return order.map((name, index) => found.get(name) ?? officeTheme[index]!);
}

/** Where a workbook has no theme part: the colours of Office. */
const officeTheme = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];

/** A colour element's value as "RRGGBB"; null for automatic or none. */
export function colourOf(scanner: XmlScanner, theme: readonly string[]): string | null {
  const rgb = scanner.attribute('rgb');
  const tint = Number(scanner.attribute('tint') ?? 0);
  if (rgb !== null) return tinted(rgb.slice(-6), tint);
  const byTheme = scanner.attribute('theme');
  if (byTheme !== null) return tinted(theme[Number(byTheme)] ?? '000000', tint);
  const indexed = scanner.attribute('indexed');
  return indexed === null ? null : indexedColours[Number(indexed)] ?? null;
}

/** Lighter (tint above 0) or darker, as the format defines it on the lightness of the colour. */
function tinted(colour: string, tint: number): string {
  if (tint === 0) return colour.toUpperCase();
  const channels = [0, 2, 4].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255) as [number, number, number];
  const high = Math.max(...channels);
  const low = Math.min(...channels);
  const light = (high + low) / 2;
  const target = tint < 0 ? light * (1 + tint) : light + (1 - light) * tint;
  return channels.map((channel) => {
    // Hue and saturation stay: each channel moves with the lightness.
    const spread = high === low ? 0 : (channel - light) / (light > 0.5 ? 1 - light : light || 1);
    const moved = target + spread * (target > 0.5 ? 1 - target : target);
    return Math.round(Math.min(1, Math.max(0, moved)) * 255).toString(16).padStart(2, '0');
  }).join('').toUpperCase();
}
