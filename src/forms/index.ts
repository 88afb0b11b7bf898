export * from './form';
export * from './grid';
export * from './recognise';
export { whyNone } from './texts';
