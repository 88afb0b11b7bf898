import { drawn } from '../../support/drawn';
import { assessed, told } from '../places/findings';

/** A table in two halves beside each other, the second of which ends with a total of its own or with that of both. */
const halves = (rightPoints: string, leftTotal = ' |  |  |  |  | ', actual = '31万元') => drawn('自评', `
项目支出绩效自评表 |  |  |  |  |  |  |  |  |  |  |  |
项目名称 | 城区绿化 |  |  |  |  |  |  |  |  |  |  |
一级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 |  | 一级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分
产出指标 | 补植乔木 | ≥300株 | 310株 | 30 | 30 |  | 效益指标 | 带动收入 | ≥30万元 | ${actual} | ${rightPoints} | ${rightPoints}
产出指标 | 成活率 | ≥95% | 97% | 20 | 20 |  | 满意度指标 | 居民满意度 | ≥90% | 93% | 20 | 20
产出指标 | 按期完成率 | 100% | 100% | 10 | 10 |  | 合计 |  |  |  | 100 | 100
${leftTotal} |  |  |  |  |  |  |
`);

describe('one table in two halves side by side', () => {
  it('needs the whole in neither half, and says that its total was not checked', () => {
    expect(told(halves('20'))).toEqual([]);
    const [first, second] = assessed(halves('20')).sheets;
    expect([first?.total?.computed ?? null, second?.total?.computed ?? null]).toEqual([null, null]);
    expect(assessed(halves('20')).findings.map(({ rule, verdict, cell }) => [rule, verdict, cell])).toEqual([['total-differs', 'unverifiable', 'M6']]);
  });

  it('is checked row by row', () => {
    expect(told(halves('20', undefined, '15万元'))).toEqual(['score-differs M4', 'target-unmet-unexplained K4']);
  });

  it('is none where the two do not come to the whole together, or each has a total', () => {
    expect(told(halves('25'))).toContain('points-total L6');
    expect(told(halves('20', '合计 |  |  |  | 60 | 60'))).toContain('points-total L6');
  });
});
