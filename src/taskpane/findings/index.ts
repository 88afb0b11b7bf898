export * from './entry';
export * from './view';
