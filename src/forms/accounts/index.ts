export * from './table';
export { recogniseAccounts } from './recognise';
export { classCode } from './classes';
export { isAside, isUnknown } from './layout';
