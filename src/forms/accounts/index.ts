export * from './table';
export { recogniseAccounts } from './recognise';
export { isAside, isUnknown } from './layout';
