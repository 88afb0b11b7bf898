import { assess } from '../../../src/assess';
import { writeNarrative } from '../../../src/report';
import { baseDataSheet, systemSheet } from '../../rules/sichuan/system';
import { workbookOf } from '../../support/workbook';
import { paragraphsOf } from './paragraphs';

const system = systemSheet([
  {
    level1: '总体绩效', level2: '资产管理', name: '人均资产变化率', points: 3, score: 3, method: '分级评分法',
    rule: '与全县平均N比较(2024年云岭县人均资产变化率为0.24)。',
  },
]);

const told = (...more: readonly ReturnType<typeof baseDataSheet>[]): string => {
  const workbook = workbookOf([system, ...more]);
  return paragraphsOf(writeNarrative(assess(workbook, { rules: 'sichuan/2024' }), workbook)).join('\n');
};

describe('the figures a row of an indicator system rests on', () => {
  it('tells a printed standard beside the figure it is held against', () => {
    expect(told(baseDataSheet({ 本部门人均资产变化率: '6.43%' }))).toMatch(/本部门人均资产变化率为6\.43%，人均资产变化率标准N为24%/);
  });

  it('is silent of a printed standard nothing is held against', () => {
    expect(told()).toContain('人均资产变化率（分值3分）');
    expect(told()).not.toContain('标准N');
  });
});
