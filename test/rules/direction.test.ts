import { Decimal, parseUnit } from '../../src/figures';
import { inferOperator } from '../../src/rules';

const more = '培训人数 验收合格率 满意度 入学率 处置率 投诉处理率 违规行为查处率 血压控制率 失业人员再就业人数 失业保险参保人数 事故应急演练次数 受理投诉件数 '
  + '防返贫监测户数 火灾隐患检查次数 噪声监测点位 接待上访群众人次 违法建设整治面积 万元GDP能耗下降率 成本下降率 收入增长率 三公经费公开率 '
  + '违规金额追回率 违法占地拆除率 事故隐患销号率 违规资金清退率 线上访问量 网上访问人次 防返贫保障人数 病虫害控制率 草原鼠害控制率 污水达标排放率 按工期完工率';
const less = '单位成本 投诉次数 信访量 孕产妇死亡率 城镇登记失业率 不良贷款率 平均住院日 次均门诊费用 漏报率 群体性事件 重复信访率 发案率 不合格率 不满意率 病死率 '
  + '火灾起数 费用增长率 投诉处理时限 事故处理时间 工期 PM2.5浓度 三公经费变动率 交通事故死亡人数 返贫人数 补贴到账时间 资金下达时间';

describe('the operator nobody wrote', () => {
  it.each(more.split(' '))('%s is to be reached', (name) => expect(inferOperator(['产出指标', name], new Decimal(5))).toBe('≥'));
  it.each(less.split(' '))('%s is to stay below', (name) => expect(inferOperator(['产出指标', name], new Decimal(5))).toBe('≤'));

  it.each([
    ['时效指标', '审核后结果公示', '个工作日', '≤'], ['时效指标', '审核后结果公示', '小时', '≤'], ['数量指标', '审核后结果公示', '个工作日', '≥'],
    ['时效指标', '运维服务时间', '小时', '≥'], ['时效指标', '审核后结果公示', '年', '≥'], ['时效指标', '审核后结果公示', '次', '≥'],
  ])('%s: %s in %s is %s', (level, name, unit, operator) => expect(inferOperator([level, name], new Decimal(5), parseUnit(unit))).toBe(operator));
});
