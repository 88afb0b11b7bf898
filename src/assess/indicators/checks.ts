import { checkAcross } from './check-across';
import { checkExecutionScore, checkParts, checkRates } from './check-budget';
import { checkBalances, checkChanges, checkInPlaceRates, checkInvestments } from './check-budget-columns';
import { checkAdjustment, checkExecution, checkScoreAhead } from './check-budget-warnings';
import { checkCompletion, checkScoreRates } from './check-completion';
import { checkConverted } from './check-converted';
import { checkDates } from './check-dates';
import { checkDeductions } from './check-deductions';
import { checkDetails } from './check-details';
import { checkDeviations } from './check-deviation';
import { checkExecutionRule } from './check-execution-rule';
import { checkGrade } from './check-grade';
import { checkLengths } from './check-lengths';
import { checkGroups, checkPoints } from './check-points';
import { checkLevelScores } from './check-level-scores';
import { checkPointsAsTargets } from './check-points-as-targets';
import { checkPointsOff } from './check-points-off';
import {
  checkActuals, checkCoefficients, checkMissingScores, checkPrompts, checkReadable, checkWriting,
} from './check-rows';
import { checkReadings } from './check-readings';
import { checkReasons } from './check-reasons';
import { checkReviews } from './check-reviews';
import { checkSaidDivisions } from './check-said-divisions';
import { checkScores } from './check-scores';
import { checkStatements } from './check-statements';
import { checkToldFigures } from './check-told-figures';
import { checkToldParts } from './check-told-parts';
import { checkToldChange, checkToldReasons } from './check-told-reasons';
import { checkTotals } from './check-totals';
import { checkDirections, checkFigures, checkNegativeMoney, checkPlausible, checkTargets } from './check-values';
import type { FormContext } from './context';

/** One check of an indicator form: what it is called when it cannot be made, and what it does. */
export interface Check {
  readonly name: string;
  run(context: FormContext): void;
}

/** The checks of an indicator form, in the order they run (coefficients after scores: they leave out cells already named). */
export const checks: readonly Check[] = [
  { name: '读取数字', run: checkReadable },
  { name: '栏目', run: checkReadings },
  { name: '指标得分', run: checkScores },
  { name: '扣分项', run: checkDeductions },
  { name: '空白得分', run: checkMissingScores },
  { name: '得分系数', run: checkCoefficients },
  { name: '折算得分', run: checkConverted },
  { name: '完成率', run: checkCompletion },
  { name: '偏差率', run: checkDeviations },
  { name: '完成值', run: checkActuals },
  { name: '偏差原因', run: checkReasons },
  { name: '单位与符号', run: checkWriting },
  { name: '指标方向', run: checkDirections },
  { name: '数值合理', run: checkPlausible },
  { name: '完成值的数', run: checkFigures },
  { name: '完成时间', run: checkDates },
  { name: '指标值', run: checkTargets },
  { name: '指标值与分值', run: checkPointsAsTargets },
  { name: '提示语', run: checkPrompts },
  { name: '字数', run: checkLengths },
  { name: '分值合计', run: checkPoints },
  { name: '分组分值', run: checkGroups },
  { name: '层级得分', run: checkLevelScores },
  { name: '明细得分', run: checkDetails },
  { name: '资金分项', run: checkParts },
  { name: '资金来源分列', run: checkAcross },
  { name: '资金分类', run: checkSaidDivisions },
  { name: '预算调整数', run: checkChanges },
  { name: '资金到位率', run: checkInPlaceRates },
  { name: '投资完成率', run: checkInvestments },
  { name: '资金结余', run: checkBalances },
  { name: '预算执行率', run: checkRates },
  { name: '执行得分', run: checkExecutionScore },
  { name: '执行得分标准', run: checkExecutionRule },
  { name: '执行情况', run: checkExecution },
  { name: '预算调整', run: checkAdjustment },
  { name: '资金正负', run: checkNegativeMoney },
  { name: '得分与执行', run: checkScoreAhead },
  { name: '总分', run: checkTotals },
  { name: '复核得分', run: checkReviews },
  { name: '得分率', run: checkScoreRates },
  { name: '扣分', run: checkPointsOff },
  { name: '评价等级', run: checkGrade },
  { name: '表内文字', run: checkStatements },
  { name: '文字与指标', run: checkToldFigures },
  { name: '文字中的分项', run: checkToldParts },
  { name: '原因中的数', run: checkToldReasons },
  { name: '调整原因中的数', run: checkToldChange },
];
