import type { RawValue } from '../../src/figures';
import { scored } from './scored';

function judged(name: string, target: RawValue, actual: RawValue, unit: string | null = null): string {
  const { met, undecided } = scored(target, actual, { path: [name], unit, year: 2023 });
  return met === null ? `open ${String(undecided)}` : met ? 'met' : 'missed';
}

describe('how often a year', () => {
  it.each<[RawValue, RawValue, string]>([
    ['每季度1次', '4次', 'met'], ['每季度1次', '3次', 'missed'], ['4次/年', '每季度1次', 'met'], ['≥24次', '每月2次', 'met'], ['≥24次', '每月1次', 'missed'],
    ['每月不少于2次', '每月3次', 'met'], ['每周2次', '每周1次', 'missed'], ['每周1次', '52次', 'open period'], ['1次/季度', '4次', 'met'],
  ])('%s against %s: %s', (target, actual, expected) => expect(judged('巡查频次', target, actual)).toBe(expected));
});

describe('values as people write them', () => {
  it.each<[string, RawValue, RawValue, string, string | null]>([
    ['工期', '365天', '340天', 'met', null], ['工期', '365天', '380天', 'missed', null], ['抢通时间', '12小时', '10小时', 'met', null],
    ['培训时间', '5天', '4天', 'missed', null], ['PM2.5年均浓度', '35微克/立方米', '33微克/立方米', 'met', null],
    ['销售额', '100万', '100万元', 'met', null], ['销售额', '100万', '98万元', 'missed', null],
    ['满意度', '九成以上', '95%', 'met', null], ['满意度', '≥90%', '九成五', 'met', null], ['满意度', '≥90%', '八成', 'missed', null],
    ['培训期数', '4期', '举办5期，培训620人', 'met', null], ['培训期数', '4期', '举办3期，培训620人', 'missed', null],
    ['培训期数', '4期', '计划4期，实际3期', 'missed', null], ['培训期数', '4期', '线上2期，线下3期', 'open several-figures', null],
    ['培训人次', '1200余人', '1230人', 'met', null], ['招收比例', '≥30%', '占比32%', 'met', null], ['拨付及时性', '按时', '未按时', 'missed', null],
    ['处理能力', '≥2000吨/天', '2100t/d', 'met', null], ['用电量', '≤5000度', '4800千瓦时', 'met', null], ['夜间噪声', '≤55分贝', '52dB', 'met', null],
    ['装机容量', '≥2兆瓦', '1900kW', 'missed', null],
    ['成立时间', '三成', '成立', 'open no-figure', null],
    ['完成率', 100, 1, 'met', '%'], ['完成率', 100, 0.95, 'missed', '%'], ['投诉率', '≤5', 1, 'met', '%'],
    ['收入增长率', '≥5%', '增长4%', 'missed', null], ['能耗下降率', '≥3%', '下降2%', 'missed', null], ['能耗下降率', '≥3%', '上升2%', 'missed', null],
    ['信访量', '较上年下降5%', '较上年上升2.1%', 'missed', null], ['事故起数', '只减不增', '增加2起', 'missed', null],
    ['事故起数', '逐年下降', '上升0%', 'open words', null], ['办事效率', '提高办事效率', '减少群众跑腿', 'open words', null],
    ['支出下降率', '≤3%', '上升2%', 'open words', null],
    ['培训人次', '≥1000人次', '培训12期1,256人次', 'met', null], ['培训人次', '≥1000人次', '培训12期956人次', 'missed', null],
    ['检查企业', '≥500家次', '检查542家次（其中重点企业120家次）', 'met', null],
    ['检查企业', '≥500家次', '检查企业442家次，发现隐患1,206处，整改率100%', 'missed', null],
    ['维修道路', '3公里', '维修2.8公里，剩余0.2公里因征地未实施', 'missed', null], ['维修道路', '3公里', '维修3.8公里，剩余0.2公里未实施',
      'open several-figures', null],
    ['满意度', '≥90%', '86.5%，较上年提高2.1个百分点', 'missed', null], ['投诉', '无投诉', '未收到投诉', 'met', null], ['投诉', '0起', '未收到投诉', 'met', null],
    ['床位', '增加50个', '增加47个', 'missed', null], ['床位', '增加50个', '增加53个', 'met', null],
    ['覆盖率', '100%', '全覆盖', 'met', null], ['待遇发放', '100%', '应发尽发', 'met', null], ['工期', '≤180日历天', '175天', 'met', null],
    ['安全生产', '不发生安全事故', '发生1起一般事故', 'missed', null], ['造价', '控制在预算内', '超预算3万元', 'missed', null],
    ['群众评价', '非常满意', '满意', 'open words', null], ['节水', '节约10%以上', '节约8%', 'missed', null],
    ['农民收入', '高于全县平均水平', '高于全县平均水平0.8个百分点', 'met', null], ['农民收入', '高于全县平均水平', '低于全县平均水平0.8个百分点', 'open kinds', null],
    ['培训班次', '8-10场', '12场', 'met', null], ['培训班次', '8-10场', '7场', 'missed', null], ['班额', '40-45人', '48人', 'missed', null],
    ['服务人数', '500人左右', '496人', 'open about', null], ['服务人数', '500人左右', '450人', 'missed', null], ['服务人数', '500人', '496人', 'missed', null],
    ['培训期数', '12期', '全年完成11期（目标12期）', 'missed', null], ['授权专利', '2项', '2项（另受理3项）', 'met', null],
    ['合格率', '≥90', 0.935, 'met', null], ['合格率', '≥90', 0.88, 'missed', null], ['均价', '≥90', 0.935, 'missed', null],
    ['办理时长', '≤40分钟', '2小时30分钟', 'open words', null],
    ['完工时间', '2023年12月底前', '尚未完工', 'missed', null], ['补贴发放', '2023年12月底前', '按月及时发放', 'met', null],
  ])('%s: %s against %s is %s', (name, target, actual, expected, unit) => expect(judged(name, target, actual, unit)).toBe(expected));
});
