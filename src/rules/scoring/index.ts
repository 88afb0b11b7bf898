export * from './outcome';
export * from './score';
export * from './grade';
export * from './execution';
export { bandShares } from './words';
export { inferOperator } from './infer';
export { executionFormula, figuresScope, names, rateFormula, scoreFormula, shares } from './formulas';
