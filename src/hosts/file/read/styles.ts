import { XmlScanner } from '../xml/scanner';
import { builtinFormats, isDateFormat } from './number-formats';

/** The number formats of a workbook by cell style index. */
export class NumberFormats {
  private readonly dates = new Map<number, boolean>();
  /** By style, once asked for: every figure asks for its own. */
  private readonly codes: string[] = [];

  private constructor(private readonly ids: readonly number[], private readonly custom: ReadonlyMap<number, string>) {}

  /** Reads `styles.xml`; null (a workbook without one) gives General everywhere. */
  static parse(text: string | null): NumberFormats {
    const ids: number[] = [];
    const custom = new Map<number, string>();
    if (text !== null) {
      const scanner = new XmlScanner(text);
      let inCellXfs = false;
      while (scanner.next()) {
        const name = scanner.local;
        if (name === 'cellXfs') inCellXfs = !scanner.closing && !scanner.empty;
        else if (scanner.closing) continue;
        else if (name === 'numFmt' && !inCellXfs)
          custom.set(Number(scanner.attribute('numFmtId')), scanner.attribute('formatCode') ?? 'General');
        else if (name === 'xf' && inCellXfs) ids.push(Number(scanner.attribute('numFmtId') ?? 0));
        else if (name === 'dxfs') scanner.skip();
      }
    }
    return new NumberFormats(ids, custom);
  }

  /** The format code of a style; General for a style that is not there. */
  of(style: number): string {
    return this.codes[style] ??= this.codeOf(this.ids[style] ?? 0);
  }

  isDate(style: number): boolean {
    const known = this.dates.get(style);
    if (known !== undefined) return known;
    const date = isDateFormat(this.of(style));
    this.dates.set(style, date);
    return date;
  }

  private codeOf(id: number): string {
    return this.custom.get(id) ?? builtinFormats.get(id) ?? 'General';
  }
}
