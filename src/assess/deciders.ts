import { baseDataDecider } from './hunan';
import type { Decider } from './indicators/decision';
import { systemsDecider } from './systems';

/** Rules of their own for rows of indicator tables, asked in order: the first that has a word for a row decides it. */
export const deciders: readonly Decider[] = [systemsDecider, baseDataDecider];
