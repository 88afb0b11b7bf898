const number = String.raw`(\d+(?:\.\d+)?)`;
const is = String.raw`(?:为|是|达到?|得|共|计|合计|:|：|仅|只有)?`;

/** Words before a score that say it is not the form's total: parts of the total, other years, targets. */
export const partScores = /(?:执行|指标|产出|效益|满意度|成本|数量|质量|时效|扣|加|上年|去年|其中|目标|标准|满)[^，。；;,]{0,6}$/;

/** "自评得分95分", "综合得分为99.94分", "总分 98 分". */
export const scoreStated = new RegExp(String.raw`(?:自评(?:总)?(?:得分|分数|评分|分)|(?:综合|最终|总体|评价|总)(?:自评|评价)?得分|总分|总评分)${is}${number}分`, 'g');

/** A grade's name without what is often added to it: 优秀 and 优, 良好 and 良 are one. */
export const gradeCore = (name: string): string => name.replace(/(?<=[优良中])[秀好等]$/, '');

const gradePatterns = new Map<string, RegExp>();

const gradeWords = '(?:等级|等次|级别|档次)';

/** What a text that tells a grade says somewhere. */
export const gradeWord = new RegExp(gradeWords);

/** "评价等级为“优”", "自评结论：良": the grade by its name, of names that hold one another the longer first. */
export function gradeStated(names: readonly string[]): RegExp {
  const key = names.join('|');
  let pattern = gradePatterns.get(key);
  if (!pattern) {
    const cores = [...new Set(names.map(gradeCore))].sort((a, b) => b.length - a.length)
      .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    const before = String.raw`(?:评价|自评|绩效|评定|综合)?${gradeWords}(?:评定|评价)?(?:为|是|:)?["'(]?`;
    gradePatterns.set(key, pattern = new RegExp(`${before}(${cores.join('|')})(?!于|好的|异)`, 'g'));
  }
  return pattern;
}

/** "预算执行率为99.43%", "执行率仅20%". */
export const rateStated = new RegExp(String.raw`(?:预算|资金|支出)?执行率${is}${number}%`, 'g');

/** Words before a rate that say it is of a part or of another time. */
export const partRates = /(?:其中|基本支出|项目支出|财政拨款|财政资金|上年|去年|截至|月|季度|目标|不低于|年初|应|各|平均|低于|高于|超过|未达到?)[^，。；;,]{0,10}$/;

/** "预算资金10万元,实际执行10万元". */
export const moneyStated = new RegExp(
  String
    .raw`预算(?:资金|总额|安排|数|总)?${is}${number}(亿元|万元|元)[,，、;；]?(?:实际|全年|累计|共|已)*(?:执行|支出|支付|使用|完成)(?:资金|数)?${is}${number}(亿元|万元|元)`,
  'g',
);

/** "…,执行数为171万元,完成预算的95%": what was spent as a share of the budget, right behind both. */
export const shareOfBudget = /^,?(?:完成|占|达到?)(?:全年|年度|年初)?预算(?:数|资金|总额)?的?(\d+(?:\.\d+)?)%/;
