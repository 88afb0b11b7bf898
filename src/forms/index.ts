export * from './form';
export * from './grid';
export * from './recognise';
export { originOf, recogniseFilled, rememberOrigin } from './filled';
export { whyNone } from './texts';
export type { AccountsTable, AccountsRow, AccountsConcept } from './accounts/table';
export { settleMoney } from './accounts/settle';
export type { StaffingForm } from './hunan/staffing';
export type { BaseDataEntry, BaseDataForm } from './base-data';
