import { recognise } from '../../src/forms';
import { drawn } from '../support/drawn';
import { sheetOf, workbookOf } from '../support/workbook';

const table = `一级指标 | 二级指标 | 三级指标 | 分值 | 评分标准 | 评价得分 | 扣分原因
产出 | 数量 | 新建管网长度 | 50 | 按比例 | 50 |
 | 质量 | 验收合格率 | 30 | 按比例 | 27 | 1处返工
效益 | 社会效益 | 受益户数 | 20 | 按比例 | 20 |
合计 | | | 100 | | 97 | `;
const foundIn = (above: string, below = '') => {
  const { forms, none } = recognise(workbookOf([sheetOf(drawn('Sheet1', `${above}\n${table}\n${below}`))]))[0]!;
  return forms.length > 0 ? 'form' : none?.kind;
};

describe('a table that a hired body scored', () => {
  it.each([
    ['供水项目绩效评价评分表\n评价机构：某某会计师事务所', ''],
    ['供水项目绩效评价评分表\n第三方评价机构 | 某某咨询有限公司', ''],
    ['供水项目绩效评价评分表', '评价机构（盖章）：云岭大学 | 2024年5月'],
    ['供水项目第三方绩效评价评分表', ''],
  ])('is no form: %s %s', (above, below) => expect(foundIn(above, below)).toBe('outside'));

  it.each([
    ['供水项目绩效自评表\n评价机构：某某会计师事务所'],
    ['供水项目绩效评价评分表\n评价机构：部门评价组'],
    ['供水项目绩效评价评分表\n实施单位：云岭供水公司'],
    ['供水项目绩效评价评分表'],
  ])('is one where the unit scored it: %s', (above) => expect(foundIn(above)).toBe('form'));
});
