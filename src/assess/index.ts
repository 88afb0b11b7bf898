export * from './assessment';
export * from './contribution';
export * from './finding';
export * from './assess';
export { recognitionText, formName } from './recognition';
