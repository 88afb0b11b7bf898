export * from './table';
export { recogniseAccounts } from './recognise';
export { classCode } from './classes';
