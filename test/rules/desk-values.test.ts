import { scored } from './scored';

function judged(path: string, target: string, actual: string): string {
  const { met, undecided, share } = scored(target, actual, { path: path.split('/'), year: 2023 });
  if (met === null) return `open ${String(undecided)}`;
  return met ? 'met' : `missed${share ? ` ${share.toDecimalPlaces(4).toString()}` : ''}`;
}

describe('values as desks write them', () => {
  it.each([
    // How long a work takes is a limit in months as in days; how long a service lasts is not.
    ['时效指标/项目周期', '12个月', '11个月', 'met'], ['时效指标/工期', '6个月', '8个月', 'missed 0.75'], ['时效指标/服务期限', '12个月', '11个月', 'missed 0.9167'],
    // So many ten thousands of what no table knows.
    ['数量指标/接种疫苗', '≥1.2万剂次', '12,438剂次', 'met'], ['数量指标/接种疫苗', '≥1.2万剂次', '11,400剂次', 'missed 0.95'],
    ['时效指标/完工时间', '12/31前', '2023/12/15', 'met'], ['时效指标/完工时间', '12/31前', '2024/2/15', 'missed'],
    ['质量指标/误差率', '±2%以内', '1.3%', 'met'], ['质量指标/误差率', '±2%以内', '-1.3%', 'met'], ['质量指标/误差率', '±2%', '3.2%', 'missed 0.625'],
    ['社会效益/办件提速', '由7天缩短至5天', '平均4.6天', 'met'], ['社会效益/办件提速', '由7天缩短至5天', '由7天缩短至6.2天', 'missed 0.8065'],
    ['社会效益/知晓率', '从82%提高到90%', '88.2%', 'missed 0.98'], ['社会效益/知晓率', '从82%提高到90%', '从82%提高到91%', 'met'],
    ['质量指标/断面水质', 'Ⅲ类及以上', 'Ⅱ类', 'met'], ['质量指标/断面水质', '达到Ⅲ类标准', 'Ⅳ类', 'missed'], ['质量指标/断面水质', 'Ⅴ类以上', '劣Ⅴ类', 'missed'],
    ['质量指标/断面水质', '三类', '二类水质', 'met'], ['质量指标/断面水质', 'Ⅲ类及以上', '稳定', 'open words'],
    // Of a fall that was wanted more is better, whatever falls.
    ['社会效益/发案率', '下降5%', '下降6.3%', 'met'], ['社会效益/发案率', '下降5%', '下降4%', 'missed 0.8'], ['生态效益/能耗', '降低3%', '降低3.4%', 'met'],
    ['成本指标/人员支出', '增长5%', '增长6%', 'open words'],
    ['社会效益/知晓率', '较上年提高', '提高3.2%', 'met'], ['社会效益/知晓率', '明显提高', '提高0.2%', 'open words'], ['经济成本/三公经费', '只减不增', '下降3%', 'met'],
    ['社会效益/信访批次', '下降', '上升2批', 'missed'],
  ])('%s: %s against %s is %s', (path, target, actual, expected) => expect(judged(path, target, actual)).toBe(expected));
});
