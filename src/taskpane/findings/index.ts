export * from './entry';
export * from './needs';
export * from './view';
