export * from './engine';
export * from './failure';
export * from './session';
export * from './state';
