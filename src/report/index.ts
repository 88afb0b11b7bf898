export { checkNarrative } from './check/check';
export type { NarrativeContext } from './check/check';
