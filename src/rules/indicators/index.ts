export * from './indicator';
export * from './load';
export * from './scale';
