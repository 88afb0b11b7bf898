export { checkNarrative } from './check/check';
export type { NarrativeContext } from './check/check';
export { readBook } from './facts/book';
export type { Book } from './facts/book';
