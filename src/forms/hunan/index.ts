export * from './staffing';
export { recogniseStaffing } from './recognise';
