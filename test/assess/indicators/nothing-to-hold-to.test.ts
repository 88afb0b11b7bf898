import { assess } from '../../../src/assess';
import { drawn } from '../../support/drawn';
import { sheetOf, workbookOf } from '../../support/workbook';

const scored = (header: string, cells: string) => assess(workbookOf([sheetOf(drawn('表', `
项目支出绩效自评表 | < | < | < | < | <
（2024年度） | < | < | < | < | <
${header}
产出指标 | 数量指标 | 绿化带${cells} | 60 | 60
效益指标 | 社会效益 | 受益人口${cells} | 40 | 40
总分 | < | <${cells === '' ? '' : ' | <'} | 100 | 100
`))]));

describe('scores that nothing on the form could be held to', () => {
  it('are told once, at their header, and are no pass', () => {
    const { findings, verdict } = scored('一级指标 | 二级指标 | 三级指标 | 分值 | 得分', '');
    expect(findings.map(({ rule, severity, cell }) => `${severity} ${rule} ${cell}`)).toEqual(['info score-unverifiable E3']);
    expect(verdict).toBe('未核对 1 处');
  });

  it('are left to the standard that the form prints beside them', () => {
    const { findings } = scored('一级指标 | 二级指标 | 三级指标 | 评分标准 | 分值 | 得分', ' | 按完成比例计分');
    expect(findings.filter(({ rule }) => rule === 'score-unverifiable')).toEqual([]);
  });
});
