export * from './decimal';
export * from './cell';
export * from './snapshot';
export * from './read';
export * from './quantity';
