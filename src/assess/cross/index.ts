import type { Finding } from '../assessment';
import { nothing, type CrossCheck } from '../contribution';
import { checkAccountsCopies } from './accounts';
import { checkBaseData } from './base-data';
import { checkCost } from './cost';
import { checkListed } from './listed';
import { checkNames } from './names';
import { checkTabs } from './tabs';
import { checkProjectCounts } from './project-counts';
import { checkStatedCounts } from './stated-counts';
import { checkSameProject } from './same-project';
import { scopeOf, type CrossScope } from './scope';
import { checkSummaries } from './summaries';
import { checkWhole } from './whole';
import { checkYears } from './years';

const checks: readonly ((scope: CrossScope) => readonly Finding[])[] = [
  checkSameProject, checkListed, checkCost, checkWhole, checkBaseData, checkAccountsCopies, checkNames,
  checkProjectCounts, checkStatedCounts, checkSummaries, checkYears, checkTabs,
];

/** One figure stated twice in a workbook, compared with units aligned; only what the forms' own words prove to be one figure. */
export const crossSheetCheck: CrossCheck = {
  id: 'cross-sheet',
  run: (around) => {
    const scope = scopeOf(around);
    return { ...nothing, findings: checks.flatMap((check) => check(scope)) };
  },
};
