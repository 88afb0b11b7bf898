export * from './engine';
export * from './session';
export * from './state';
