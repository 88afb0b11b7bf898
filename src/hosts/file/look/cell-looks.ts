import { NumberFormats } from '../read/styles';
import { flag } from '../read/workbook-parts';
import { XmlScanner } from '../xml/scanner';
import { colourOf } from './colours';

/** One side of a cell's border. Colour "RRGGBB"; null: automatic. */
export interface Edge { readonly style: string; readonly colour: string | null }

/** How a cell looks in the file. Colours "RRGGBB", sizes in points; null: the default. */
export interface CellLook {
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: boolean;
    readonly strike: boolean;
    readonly colour: string | null;
  };
  readonly fill: string | null;
  readonly edges: Readonly<Partial<Record<'left' | 'right' | 'top' | 'bottom', Edge>>>;
  readonly horizontal: string | null;
  readonly vertical: string | null;
  readonly wrap: boolean;
  readonly indent: number;
  readonly rotation: number;
  readonly format: string;
}

type Font = CellLook['font'];
const plainFont: Font = { name: '宋体', size: 11, bold: false, italic: false, underline: false, strike: false, colour: null };

const isOn = (scanner: XmlScanner): boolean => {
  const value = scanner.attribute('val');
  return value === null || flag(value);
};

function readFont(scanner: XmlScanner, theme: readonly string[]): Font {
  if (scanner.empty) return plainFont;
  let font: Font = plainFont;
  while (scanner.next() && !(scanner.closing && scanner.local === 'font')) {
    if (scanner.closing) continue;
    switch (scanner.local) {
      case 'name': font = { ...font, name: scanner.attribute('val') ?? font.name }; break;
      case 'sz': font = { ...font, size: Number(scanner.attribute('val') ?? font.size) }; break;
      case 'b': font = { ...font, bold: isOn(scanner) }; break;
      case 'i': font = { ...font, italic: isOn(scanner) }; break;
      case 'u': font = { ...font, underline: scanner.attribute('val') !== 'none' }; break;
      case 'strike': font = { ...font, strike: isOn(scanner) }; break;
      case 'color': font = { ...font, colour: colourOf(scanner, theme) }; break;
      default:
    }
  }
  return font;
}

/** Solid fills show their foreground; patterns are shown as their foreground too, the nearest a grid has. */
function readFill(scanner: XmlScanner, theme: readonly string[]): string | null {
  if (scanner.empty) return null;
  let colour: string | null = null;
  let pattern = 'none';
  while (scanner.next() && !(scanner.closing && scanner.local === 'fill')) {
    if (scanner.closing) continue;
    if (scanner.local === 'patternFill') pattern = scanner.attribute('patternType') ?? 'none';
    else if (scanner.local === 'fgColor') colour = colourOf(scanner, theme);
  }
  return pattern === 'none' ? null : colour;
}

const sides = ['left', 'right', 'top', 'bottom'] as const;

function readBorder(scanner: XmlScanner, theme: readonly string[]): CellLook['edges'] {
  const edges: Partial<Record<(typeof sides)[number], Edge>> = {};
  if (scanner.empty) return edges;
  let side: (typeof sides)[number] | null = null;
  while (scanner.next() && !(scanner.closing && scanner.local === 'border')) {
    if (scanner.closing) continue;
    const name = scanner.local;
    const known = sides.find((one) => one === name) ?? (name === 'start' ? 'left' : name === 'end' ? 'right' : null);
    if (known) {
      const style = scanner.attribute('style');
      side = style === null || style === 'none' ? null : known;
      if (side) edges[side] = { style: style!, colour: null };
    } else if (name === 'color' && side) edges[side] = { style: edges[side]!.style, colour: colourOf(scanner, theme) };
    else side = null;
  }
  return edges;
}

/** Every cell style of a workbook by its index, from `styles.xml`; a workbook without one has the default look only. */
export function readCellLooks(text: string | null, theme: readonly string[]): readonly CellLook[] {
  const formats = NumberFormats.parse(text);
  const fonts: Font[] = [];
  const fills: (string | null)[] = [];
  const borders: CellLook['edges'][] = [];
  const looks: CellLook[] = [];
  if (text !== null) {
    const scanner = new XmlScanner(text);
    let section = '';
    while (scanner.next()) {
      const name = scanner.local;
      if (['fonts', 'fills', 'borders', 'cellXfs', 'cellStyleXfs', 'dxfs', 'cellStyles'].includes(name))
        section = scanner.closing || scanner.empty ? '' : name;
      else if (scanner.closing) continue;
      else if (section === 'fonts' && name === 'font') fonts.push(readFont(scanner, theme));
      else if (section === 'fills' && name === 'fill') fills.push(readFill(scanner, theme));
      else if (section === 'borders' && name === 'border') borders.push(readBorder(scanner, theme));
      else if (section === 'cellXfs' && name === 'xf') {
        const of = (attribute: string): number => Number(scanner.attribute(attribute) ?? 0);
        looks.push({
          font: fonts[of('fontId')] ?? plainFont, fill: fills[of('fillId')] ?? null, edges: borders[of('borderId')] ?? {},
          horizontal: null, vertical: null, wrap: false, indent: 0, rotation: 0, format: formats.of(looks.length),
        });
      } else if (section === 'cellXfs' && name === 'alignment') {
        looks[looks.length - 1] = {
          ...looks.at(-1)!,
          horizontal: scanner.attribute('horizontal'), vertical: scanner.attribute('vertical'), wrap: flag(scanner.attribute('wrapText')),
          indent: Number(scanner.attribute('indent') ?? 0), rotation: Number(scanner.attribute('textRotation') ?? 0),
        };
      }
    }
  }
  return looks.length > 0 ? looks : [{
    font: fonts[0] ?? plainFont,
    fill: null,
    edges: {},
    horizontal: null,
    vertical: null,
    wrap: false,
    indent: 0,
    rotation: 0,
    format: 'General',
  }];
}
