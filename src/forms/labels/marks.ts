import { matcher } from './family';

/** Labels peculiar to one place's forms, wherever on the form they stand: what a form's id rests on beside its columns. */
export type Mark = 'sichuan-0013' | 'special-groups' | 'department-groups' | 'allocation' | 'attributes' | 'sichuan-money';

/** The mark of a family of forms in a text, where it has one. */
export const mark = matcher<Mark>([
  { concept: 'sichuan-0013', exact: [], patterns: [/510000_?0013zp/i] },
  { concept: 'special-groups', exact: ['通用指标', '专用指标', '个性指标'], patterns: [/^(通用|专用|个性)指标/] },
  { concept: 'department-groups', exact: ['总体绩效', '项目绩效', '履职效能'], patterns: [/^(总体绩效|项目绩效|履职效能)/] },
  { concept: 'allocation', exact: ['绩效分配方式', '分配方式', '资金管理办法'], patterns: [/^资金管理办法/] },
  { concept: 'attributes', exact: ['评价方式', '评价属性'] },
  { concept: 'sichuan-money', exact: ['财政专户管理资金', '调整后预算数'] },
]);
