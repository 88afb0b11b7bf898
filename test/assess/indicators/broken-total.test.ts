import { drawn } from '../../support/drawn';
import { assessed, told } from '../places/findings';

/** A table whose total row ends in the row below it: what stands beside its label, and what in the row below. */
const ending = (beside: string, below: string) => drawn('自评', `
项目支出绩效自评表 |  |  |  |  |
项目名称 | 道路照明 |  | 云岭区路灯所 |  |
一级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分
产出指标 | 更换灯具 | ≥600盏 | 612盏 | 40 | 40
 | 亮灯率 | ≥98% | 98.8% | 20 | 20
效益指标 | 节电率 | ≥30% | 33% | 30 | 30
满意度指标 | 市民满意度 | ≥90% | 95% | 10 | 10
合计 |  |  |  | ${beside}
 |  |  |  | ${below}
`);

describe('a total whose figures stand in the row below its label', () => {
  it('is read there', () => {
    expect(told(ending(' | ', '100 | 100'))).toEqual([]);
    expect(assessed(ending(' | ', '100 | 100')).sheets[0]!.total?.cell).toBe('F9');
  });

  it('is held to the rows', () => {
    expect(told(ending(' | ', '100 | 98'))).toEqual(['total-differs F9']);
    expect(told(ending(' | ', '110 | 100'))).toEqual(['points-total E9']);
  });

  it('is none where only the number of a page follows, or the label has figures of its own', () => {
    expect(assessed(ending(' | ', ' | 8')).sheets[0]!.total?.reported ?? null).toBeNull();
    expect(assessed(ending('100 | 100', ' | 8')).sheets[0]!.total?.cell).toBe('F8');
  });
});
