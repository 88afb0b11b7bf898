/** A paragraph as it is read: its words so far and the XML of its properties. */
export interface Line {
  text: string;
  properties: string;
}

/** The rows of tables that are open: a row of short cells becomes one line when it ends. */
export class Rows {
  /** Of each open row, where its cells begin among the lines found so far. */
  private readonly cells: number[][] = [];

  constructor(private readonly found: Line[]) {}

  open(name: string, empty: boolean): void {
    if (empty) return;
    if (name === 'tr') this.cells.push([]);
    if (name === 'tc') this.cells.at(-1)?.push(this.found.length);
  }

  close(name: string): void {
    const starts = name === 'tr' ? this.cells.pop() : undefined;
    if (!starts || starts.length < 2) return;
    const cells = starts.map((from, index) => this.found.slice(from,
      starts[index + 1]).map((line) => line.text.trim()).filter((text) => text !== ''));
    if (cells.some(isProse) || (cells.length === 2 && cells.flat().some(isSentence))) return;
    this.found.splice(starts[0]!, Infinity, { text: cells.map((cell) => cell.join('')).join('\t').trimEnd(), properties: '' });
  }
}

/** Several paragraphs of a text, not the lines of a label. */
const isProse = (cell: readonly string[]): boolean => cell.length > 1 && cell.join('').length >= 60;
/** A text beside its label. */
const isSentence = (text: string): boolean => text.length >= 12 && /[，。；]/.test(text);
