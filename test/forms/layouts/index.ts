import type { SheetSketch } from '../../support/workbook';
import * as arrangements from './arrangements';
import * as departments from './departments';
import * as details from './details';
import * as odd from './odd';
import * as project from './project';
import * as provinces from './provinces';
import * as published from './published';
import * as publishedMoney from './published-money';
import * as systems from './systems';
import * as wholes from './wholes';

/** A form as somebody publishes it, with what must be read of it. */
export interface Layout {
  readonly sketch: SheetSketch;
  readonly digest: string;
  /** Whether only merges tell which rows share a score. */
  readonly needsMerges?: true;
}

const pair = (sketch: SheetSketch, digest: string): Layout => ({ sketch, digest });

export const layouts: readonly Layout[] = [
  pair(project.nationalProject, project.nationalProjectDigest),
  pair(project.sichuanProject, project.sichuanProjectDigest),
  pair(project.chongqingProject, project.chongqingProjectDigest),
  pair(provinces.yunnan, provinces.yunnanDigest),
  pair(provinces.hubei, provinces.hubeiDigest),
  pair(provinces.hebei, provinces.hebeiDigest),
  pair(provinces.liaoning, provinces.liaoningDigest),
  pair(provinces.neimenggu, provinces.neimengguDigest),
  pair(provinces.jiangsu, provinces.jiangsuDigest),
  pair(departments.nationalDepartment, departments.nationalDepartmentDigest),
  pair(departments.hunanIndicators, departments.hunanIndicatorsDigest),
  pair(departments.guangdong, departments.guangdongDigest),
  pair(departments.shaanxi, departments.shaanxiDigest),
  pair(arrangements.unlabelled, arrangements.unlabelledDigest),
  pair(arrangements.executionInside, arrangements.executionInsideDigest),
  pair(arrangements.transfer, arrangements.transferDigest),
  pair(arrangements.turned, arrangements.turnedDigest),
  pair(arrangements.goalsOnOneLine, arrangements.goalsOnOneLineDigest),
  pair(odd.plainNames, odd.plainNamesDigest),
  pair(odd.shanghai, odd.shanghaiDigest),
  pair(odd.yuan, odd.yuanDigest),
  pair(odd.fourLevels, odd.fourLevelsDigest),
  pair(odd.adjusted, odd.adjustedDigest),
  pair(odd.underSelf, odd.underSelfDigest),
  pair(odd.wideNames, odd.wideNamesDigest),
  pair(odd.spaced, odd.spacedDigest),
  pair(odd.executionTwice, odd.executionTwiceDigest),
  { ...pair(systems.sichuanSystem, systems.sichuanSystemDigest), needsMerges: true },
  pair(systems.sichuanSpecial, systems.sichuanSpecialDigest),
  pair(systems.chongqingDepartment, systems.chongqingDepartmentDigest),
  pair(systems.pointsInLevels, systems.pointsInLevelsDigest),
  pair(systems.hubeiDepartment, systems.hubeiDepartmentDigest),
  pair(systems.reviewed, systems.reviewedDigest),
  pair(details.targetsInNames, details.targetsInNamesDigest),
  pair(details.directions, details.directionsDigest),
  pair(details.oneAmountRow, details.oneAmountRowDigest),
  pair(details.notes, details.notesDigest),
  pair(details.serialDates, details.serialDatesDigest),
  pair(details.permuted, details.permutedDigest),
  pair(details.moneyBelow, details.moneyBelowDigest),
  pair(details.partsFirst, details.partsFirstDigest),
  pair(details.fullWidth, details.fullWidthDigest),
  pair(published.weightsBesideNames, published.weightsBesideNamesDigest),
  pair(publishedMoney.ownTarget, publishedMoney.ownTargetDigest),
  pair(publishedMoney.inTheirCells, publishedMoney.inTheirCellsDigest),
  { ...pair(publishedMoney.sideBySide, publishedMoney.sideBySideDigest), needsMerges: true },
  pair(published.bonus, published.bonusDigest),
  { ...pair(publishedMoney.percentLabels, publishedMoney.percentLabelsDigest), needsMerges: true },
  pair(publishedMoney.namedBlock, publishedMoney.namedBlockDigest),
  pair(published.pointsOfLevel3, published.pointsOfLevel3Digest),
  pair(published.gradeTicked, published.gradeTickedDigest),
  { ...pair(publishedMoney.mergedOver, publishedMoney.mergedOverDigest), needsMerges: true },
  pair(published.bareWords, published.bareWordsDigest),
  pair(publishedMoney.executionAcross, publishedMoney.executionAcrossDigest),
  pair(wholes.tasks, wholes.tasksDigest),
  pair(wholes.tasksAlone, wholes.tasksAloneDigest),
  pair(wholes.totalBelowMoney, wholes.totalBelowMoneyDigest),
  pair(wholes.twoTotals, wholes.twoTotalsDigest),
  pair(wholes.executionAmongProcess, wholes.executionAmongProcessDigest),
  { ...pair(wholes.pointsOfGroups, wholes.pointsOfGroupsDigest), needsMerges: true },
  pair(wholes.pairsAndCells, wholes.pairsAndCellsDigest),
  pair(wholes.scoresFirst, wholes.scoresFirstDigest),
  pair(wholes.repeatedLabels, wholes.repeatedLabelsDigest),
];
