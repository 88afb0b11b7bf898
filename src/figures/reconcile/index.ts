export * from './reconciliation';
export * from './sum';
export * from './copy';
export * from './ratio';
