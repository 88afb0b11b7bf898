import { assess } from '../../../src/assess';
import { workbookOf } from '../../support/workbook';
import { departmentTitle, systemSheet } from './system';

const document = '达州市达川区2024年绩效评价指标体系';

/** The document that a wrong 支持中小企业发展 (3 or 0) is held by, in a system of one unit or another. */
function cited(unit: string | null, title = departmentTitle): string | undefined {
  const row = { level1: '总体绩效', level2: '采购管理', name: '支持中小企业发展', points: 3, score: 2, method: '是否评分' };
  const { findings } = assess(workbookOf([systemSheet([row], 2, title, unit)]), { rules: 'sichuan/2024' });
  return findings.find(({ cell, source }) => cell === 'E4' && source?.article.includes('支持中小企业发展'))?.source?.document;
}

describe('the document of one county', () => {
  it.each([['达州市达川区公路养护中心'], ['四川省达川区云岭镇人民政府']])('is cited as it is by a form of its own: %s', (unit) => {
    expect(cited(unit)).toBe(document);
  });

  it.each([['成都市云岭区财政局'], ['云岭县林业局'], ['达州市云岭区档案馆']])('is cited for comparison by a form of another place: %s', (unit) => {
    expect(cited(unit)).toBe(`参照${document}`);
  });

  it('is cited as it is where a form names no place', () => {
    expect(cited(null)).toBe(document);
    expect(cited('公路养护中心')).toBe(document);
  });

  it('is known by the title as well', () => {
    expect(cited(null, '绵阳市2024年部门整体绩效评价指标体系')).toBe(`参照${document}`);
  });
});
