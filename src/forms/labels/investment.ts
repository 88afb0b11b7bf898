import { matcher } from './family';

/** What a block of money tells of a project's whole investment, or of the year's. */
export type InvestmentConcept = 'whole' | 'done' | 'rate' | 'yearPlan' | 'yearDone' | 'yearRate';

const year = '(?:本年度?|当年|年度|全年)';

/** What a label says of an investment; figures of other money have labels of their own. */
export const investmentConcept = matcher<InvestmentConcept>([
  { concept: 'whole', exact: [], patterns: [/^(?:项目|工程|计划|概算|批复|批准)?(?:概算)?总投资(?:数|额|金额|概算|计划)?$/] },
  { concept: 'done', exact: [], patterns: [/^(?:累计|已)?(?:实际)?完成(?:总)?投资(?:数|额|金额)?$/, /^(?:累计|实际)投资完成(?:数|额|金额)$/] },
  { concept: 'rate', exact: [], patterns: [/^(?:累计|总)?(?:完成投资|投资完成)(?:率|比例|进度)$/] },
  { concept: 'yearPlan', exact: [], patterns: [new RegExp(`^${year}(?:计划(?:完成)?投资|投资计划)(?:数|额|金额)?$`)] },
  { concept: 'yearDone', exact: [], patterns: [new RegExp(`^${year}(?:实际)?完成投资(?:数|额|金额)?$`)] },
  { concept: 'yearRate', exact: [], patterns: [new RegExp(`^${year}(?:完成投资|投资完成)(?:率|比例|进度)$`)] },
]);
