export { slippedSums } from './sums';
export { slippedRates } from './rates';
export { slippedProducts } from './each';
export { slippedDifferences } from './changes';
export { slippedLists } from './wholes';
export { tabledIn } from './tabled';
