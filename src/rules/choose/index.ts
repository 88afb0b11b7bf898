export { packById, packName, unknownPackText, type ChooseOptions } from './available';
export { choosePack, type Choice } from './choose';
export type { Words } from './words';
