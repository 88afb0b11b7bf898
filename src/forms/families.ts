import { recogniseAccounts } from './accounts/recognise';
import { recogniseBaseData } from './base-data';
import type { Form } from './form';
import type { Grid } from './grid';
import { recogniseStaffing } from './hunan';

/** A family of forms beside the indicator tables: finds its forms on a sheet, or none. */
export type Recogniser = (grid: Grid) => readonly Form[];

/** The families, in the order they are asked; the first that finds forms on a sheet has it. A new family is one line here. */
export const families: readonly Recogniser[] = [
  (grid) => [recogniseBaseData(grid)].filter((form) => form !== null),
  recogniseAccounts,
  recogniseStaffing,
];
