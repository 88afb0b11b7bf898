import type { OwnPack, Rulings, Settings } from '../../writeback';
import type { Request } from '../session';
import type { PackedSheet } from './pack';

/** The workbook as far as the worker does not know it yet: which sheets it has now, and those that are new or changed. */
export interface WorkbookChange {
  readonly name: string;
  readonly isProtected: boolean;
  readonly state: string | null;
  readonly order: readonly string[];
  readonly changed: readonly PackedSheet[];
}

/** What a page asks its worker; each question has one answer. */
export type Question =
  | { readonly ask: 'kept'; readonly state: string | null }
  | { readonly ask: 'choices'; readonly own: readonly OwnPack[] }
  | { readonly ask: 'assess'; readonly workbook: WorkbookChange; readonly rulings: Rulings }
  /** On what was last assessed. */
  | { readonly ask: 'plan'; readonly request: Request; readonly workbook: WorkbookChange; readonly settings: Settings }
  | { readonly ask: 'document'; readonly workbook: WorkbookChange }
  | { readonly ask: 'checkText'; readonly paragraphs: readonly string[]; readonly workbook: WorkbookChange }
  | { readonly ask: 'keepSettings'; readonly workbook: WorkbookChange; readonly settings: Settings };

/** A question with the number its answer bears. */
export interface Asked { readonly number: number; readonly question: Question }
/** An answer, or the message of the error it ended with. */
export type Answer =
  | { readonly number: number; readonly ok: true; readonly value: unknown }
  | { readonly number: number; readonly ok: false; readonly message: string };
