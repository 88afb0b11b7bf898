import { skeletonOf } from '../load';
import type { Skeleton } from '../schema';
import accounts from './accounts.json';
import chongqing from './chongqing-project.json';
import general from './general.json';
import generalDepartment from './general-department.json';
import hunan from './hunan-overall.json';
import sichuanDepartment from './sichuan-department.json';
import sichuanSpecial from './sichuan-special.json';

/** The skeletons that come with the product, in the order their documents stand in a report. */
const files: readonly (readonly [file: string, content: unknown])[] = [
  ['accounts.json', accounts],
  ['sichuan-department.json', sichuanDepartment],
  ['sichuan-special.json', sichuanSpecial],
  ['hunan-overall.json', hunan],
  ['general-department.json', generalDepartment],
  ['chongqing-project.json', chongqing],
  ['general.json', general],
];

let loaded: readonly Skeleton[] | null = null;

/** The built-in skeletons, loaded strictly on first use. */
export function builtInSkeletons(): readonly Skeleton[] {
  loaded ??= files.map(([file, content]) => skeletonOf(content, file));
  return loaded;
}
