import { accountsCheck } from './accounts';
import type { CrossCheck, Family } from './contribution';
import { crossSheetCheck } from './cross';
import { staffingCheck } from './hunan';
import { indicatorFamily } from './indicators';
import { entriesCheck } from './systems';
import { unfilledCheck } from './unfilled';

/** The families of forms, asked in order: the first that handles a form assesses it. */
export const families: readonly Family[] = [
  indicatorFamily,
];

/** Checks between forms, run after every form has been assessed. */
export const crossChecks: readonly CrossCheck[] = [
  accountsCheck,
  staffingCheck,
  entriesCheck,
  crossSheetCheck,
  unfilledCheck,
];
