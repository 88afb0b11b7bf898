import { hostError } from '../texts';

/** Asks the host whether it has an API set; Office.context.requirements.isSetSupported in a pane. */
export type IsSetSupported = (name: string, version: string) => boolean;

/** What this Excel can do, by the ExcelApi that brought it (office.md, "Call → set"). */
export interface Features {
  /** getRanges, row and column properties, autoFilter, page layout, workbook-wide events, screen updating: 1.9. */
  readonly areas: boolean;
  /** Data validation: 1.8. */
  readonly validation: boolean;
  /** Merged areas: 1.13. Looking them up clears the user's undo. */
  readonly merges: boolean;
  /** Whether an event says that we set it off: 1.14. */
  readonly triggerSource: boolean;
  /** Notes: 1.18; no LTSC build has them, nor has the client of Microsoft's npm package, whatever Excel it runs in. */
  readonly notes: boolean;
  /** Several syncs as one undo: 1.20. */
  readonly undoGroup: boolean;
}

/**
 * What the host offers, asked set by set, and the client knows how to ask for.
 * @throws HostError 'missing-api' below ExcelApi 1.7, the manifest's floor.
 */
export function featuresOf(isSetSupported: IsSetSupported, client: typeof Excel): Features {
  const has = (version: string): boolean => isSetSupported('ExcelApi', version);
  if (!has('1.7')) throw hostError('missing-api', null, 'ExcelApi 1.7');
  return {
    areas: has('1.9'),
    validation: has('1.8'),
    merges: has('1.13'),
    triggerSource: has('1.14'),
    notes: has('1.18') && 'notes' in client.Worksheet.prototype,
    undoGroup: has('1.20'),
  };
}
