import { bandOf } from '../../src/figures';

describe('the band a wording names (财预〔2020〕10号)', () => {
  test.each(['达成', '达成预期指标', '达成年度指标', '全部完成', '已完成', '按计划完成', '基本达成预期目标', '全部或基本达成预期指标', '优', '良', '效果明显',
    '成效显著', '已按计划实现绩效目标。', '完成养护里程3公里，已按计划实现绩效目标。', '已按时发放', '及时足额拨付到位',
    '未超预算', '未超出批复概算', '控制在预算范围内', '在预算内'])('met: %s', (text) => expect(bandOf(text)).toBe('met'));

  test.each(['部分达成', '部分达成年度指标并具有一定效果', '部分完成', '未完全达成', '有一定效果', '效果一般', '一般', '中'])(
    'partly: %s', (text) => expect(bandOf(text)).toBe('partly'));

  test.each([
    '未达成',
    '未完成',
    '未达成且效果较差',
    '没有完成',
    '效果较差',
    '差',
    '未实施',
    '建设中',
    '正在施工',
    '在建',
    '正在招标中',
    '尚未兑付',
    '未下达',
    '尚未采购',
  ])('unmet: %s', (text) => expect(bandOf(text)).toBe('unmet'));

  test.each(['健全', '改善', '合格', '满意', '是', '不断提高', '圆满完成各项任务但尚未验收', '已完成，部分路段未验收', '达成，未完成', '明年完成', '未及时拨付',
    '及时拨付，部分未到位', '100%'])(
    'none, since the wording names none or contradicts itself: %s', (text) => expect(bandOf(text)).toBeNull());
});
