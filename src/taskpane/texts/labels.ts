import type { FormId } from '../../forms';
import { formNames, recognitionTexts } from '../../assess/texts/forms';

/** Short names of kinds of findings, for groups and lists. */
const kinds: Readonly<Record<string, string>> = {
  'score-exceeds-points': '得分超过分值',
  'score-differs': '得分与规则不符',
  'full-points-unmet': '未完成却得满分',
  'score-missing': '得分未填',
  'total-differs': '总分与明细不符',
  'points-total': '分值合计不符',
  'group-points-differ': '分组分值不符',
  'execution-rate-differs': '执行率不符',
  'execution-score-differs': '执行率得分不符',
  'budget-parts-differ': '资金分项与总额不符',
  'spent-exceeds-budget': '执行数超过预算',
  'denominator-zero': '预算为零却有执行率',
  'low-execution-unexplained': '执行率偏低未说明',
  'unspent-over-20': '结余超过 20%',
  'score-ahead-of-spending': '得分明显高于执行进度',
  'adjustment-unexplained': '预算调整未说明',
  'target-unmet-unexplained': '未达目标未说明',
  'overachieved-unexplained': '超额完成未说明',
  'actual-missing': '完成值未填',
  'value-unreadable': '数值无法识别',
  'unit-differs': '计量单位不一致',
  'operator-in-actual': '完成值带有比较符号',
  'direction-conflict': '指标性质与符号矛盾',
  'prompt-left': '填表提示未替换',
  'grade-differs': '等级与得分不符',
  'statement-differs': '文字与表内数据不符',
  'sum-differs': '合计不符',
  'hierarchy-differs': '类款项层级不符',
  'balance-differs': '收支不平衡',
  'cross-table-differs': '表间数据不符',
  'cross-sheet-differs': '同一数据前后不一',
  'narrative-figure-differs': '报告数据与表不符',
  'narrative-arithmetic': '报告内部计算不符',
  'score-undecided': '得分须由单位判定',
  'score-unverifiable': '缺数据，得分未核对',
  'coefficient-differs': '得分系数不符',
  'group-score-differs': '分组得分不符',
  'total-missing': '总分未填',
  'control-rate-differs': '控制率不符',
  'control-rate-over': '超出控制数',
  'not-checked': '未能核对',
  'rules-missing': '没有可用的规则',
  'rules-fallback': '套用其他规则',
};

/** What a kind of finding is called; an id nobody named stands for itself. */
export const kindLabel = (rule: string): string => kinds[rule] ?? rule;

/** What a form is called, by its id. */
export function formLabel(form: FormId): string {
  const accounts = /^final-accounts\/(.+)$/.exec(form);
  return accounts ? recognitionTexts.accounts(accounts[1]!) : formNames[form] ?? form;
}
