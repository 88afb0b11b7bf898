import type { CellRef } from '../../figures';

/** A piece of a paragraph: plain words, a figure or text bound to its cells, or a gap only the user can fill. */
export interface Run {
  readonly text: string;
  readonly kind: 'words' | 'bound' | 'gap';
  readonly cells: readonly CellRef[];
}

/** A heading with its number before it, as it stands in the report. */
export interface Heading {
  readonly kind: 'heading';
  readonly key: string;
  readonly level: 1 | 2 | 3 | 4;
  readonly text: string;
  /** As generated, where the user's own wording stands in `text`. */
  readonly generated?: string;
}

/** A paragraph in its pieces; `text` is what they say together, or what the user made of it. */
export interface Paragraph {
  readonly kind: 'paragraph';
  /** Stable from one generation to the next while the skeleton and the projects keep their names. */
  readonly key: string;
  readonly text: string;
  readonly runs: readonly Run[];
  /** As generated now, where the user's own wording stands in `text`: shown beside it. Absent: `text` is as generated. */
  readonly generated?: string;
  /** Written by the user alone: no skeleton has it. */
  readonly own?: true;
}

/** A table of indicators that goes with the text. */
export interface NarrativeTable {
  readonly kind: 'table';
  readonly key: string;
  readonly caption: string;
  readonly header: readonly string[];
  /** Relative widths, one for each column. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly string[])[];
}

/** What stands below a title, in the order of the document. */
export type NarrativeItem = Heading | Paragraph | NarrativeTable;

/** One document: a title and what stands below it. */
export interface NarrativeDocument {
  readonly key: string;
  /** Lines of the title. */
  readonly title: readonly string[];
  readonly items: readonly NarrativeItem[];
}

/** The report as plain values: what the sheet and the .docx are made from. */
export interface Narrative {
  readonly unit: string | null;
  readonly year: number | null;
  readonly documents: readonly NarrativeDocument[];
  /** How many 【待补充：…】 are left. */
  readonly gaps: number;
}
