export * from './pack';
export { PackError } from './problem';
export { packSchema } from './schema';
export type { PackFile } from './schema';
export { builtInPacks } from './packs';
export * from './loadPack';
export * from './choose';
export * from './scoring';
export * from './indicators';
