export { parseFormula } from './parse';
export { NotationError } from './problem';
