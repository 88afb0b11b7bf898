export * from './staffing';
export { recogniseStaffing } from './recognise';
export type { Span } from './labels';
