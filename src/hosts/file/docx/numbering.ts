import { unescapeXml } from '../xml/text';
import type { Line } from './rows';

interface Level {
  readonly format: string;
  /** "（%1）": %1 to %9 are the numbers of the levels. */
  readonly text: string;
  readonly start: number;
}

/** A list a paragraph stands in, and how deep. */
interface Place {
  readonly list: string;
  readonly level: number;
}

const valueIn = (xml: string, element: string): string | null =>
  new RegExp(`<(?:\\w+:)?${element}\\s(?:[^>]*\\s)?(?:\\w+:)?val="([^"]*)"`).exec(xml)?.[1] ?? null;

const elements = (xml: string, name: string, key: string): ReadonlyMap<string, string> =>
  new Map([...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*?${key}="([^"]*)"[^>]*>([\\s\\S]*?)</(?:\\w+:)?${name}>`,
    'g'))].map((match) => [match[1]!, match[2]!]));

/** The numbers Word counts by itself: 一、 （一） 1. of the lists in numbering.xml, set before the words of each paragraph. */
export class Numbering {
  private readonly lists: ReadonlyMap<string, string>;
  private readonly kinds: ReadonlyMap<string, string>;
  private readonly styles: ReadonlyMap<string, string>;
  private readonly levels = new Map<string, readonly Level[]>();
  /** How far each kind of list has counted, by level. */
  private readonly counts = new Map<string, number[]>();

  constructor(numbering: string, styles: string) {
    this.kinds = elements(numbering, 'abstractNum', 'abstractNumId');
    this.lists = elements(numbering, 'num', 'numId');
    this.styles = elements(styles, 'style', 'styleId');
  }

  /** Sets the next number before a paragraph that has ended; nothing before one that is empty or stands in no list. */
  count(line: Line | undefined): void {
    const place = line && line.text.trim() !== '' ? this.placeOf(line.properties) : null;
    const list = place && this.lists.get(place.list);
    if (!list) return;
    const kind = valueIn(list, 'abstractNumId') ?? '';
    const levels = this.levelsOf(kind);
    const counts = [...(this.counts.get(kind) ?? [])].slice(0, place.level + 1);
    for (let depth = 0; depth <= place.level; depth += 1) counts[depth] ??= (levels[depth]?.start ?? 1) - (depth === place.level ? 1 : 0);
    counts[place.level]! += 1;
    this.counts.set(kind, counts);
    const label = labelOf(levels, place.level, counts);
    line!.text = (/\d$/.test(label) ? `${label}、` : label) + line!.text;
  }

  /** A paragraph's own list, else its style's; list 0 is none. */
  private placeOf(properties: string): Place | null {
    const style = this.styles.get(valueIn(properties, 'pStyle') ?? '') ?? '';
    const list = valueIn(properties, 'numId') ?? valueIn(style, 'numId');
    if (list === null || list === '0') return null;
    return { list, level: Number(valueIn(properties, 'ilvl') ?? valueIn(style, 'ilvl') ?? 0) };
  }

  private levelsOf(kind: string): readonly Level[] {
    const known = this.levels.get(kind) ?? [...elements(this.kinds.get(kind) ?? '', 'lvl',
      'ilvl').values()].map((xml): Level => ({
      format: valueIn(xml, 'numFmt') ?? 'decimal', text: unescapeXml(valueIn(xml, 'lvlText') ?? ''),
        start: Number(valueIn(xml, 'start') ?? 1),
    }));
    this.levels.set(kind, known);
    return known;
  }
}

/** The label of a level with the numbers so far; "" for a bullet and for letters, which number nothing in official prose. */
function labelOf(levels: readonly Level[], level: number, counts: readonly number[]): string {
  const { text = '', format = '' } = levels[level] ?? {};
  if (!text.includes('%') || /bullet|none|letter|roman/i.test(format)) return '';
  return text.replace(/%(\d)/g,
    (_, at: string) => numeral(counts[Number(at) - 1] ?? 1, levels[Number(at) - 1]?.format ?? format));
}

const digits = '零一二三四五六七八九';

function numeral(count: number, format: string): string {
  if (!/chinese|japaneseCounting|ideograph|taiwanese/i.test(format) || count > 99) return String(count);
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  return `${tens === 0 ? '' : `${tens === 1 ? '' : digits[tens]!}十`}${ones === 0 ? '' : digits[ones]!}`;
}
