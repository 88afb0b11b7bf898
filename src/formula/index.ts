export * from './expression';
export * from './outcome';
export * from './evaluate';
export * from './explain';
export * from './bounds';
export * from './cells';
export * from './builders';
export * from './notation';
