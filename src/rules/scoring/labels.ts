/** Words in an indicator's name that say more is better, even under 成本指标 or beside a word of the other list. */
export const plentyWords = /满意度|满意率|完成率|合格率|及时率|覆盖率|达标率|到位率|健全|准确率|保障率|增长|提高|提升|节约|下降率|降低率|整改率|办结率/;

/** Words that say less is better: costs, limits, harm. */
const scarce = [
  '成本', '控制数', '控制率', '控制额', '上限', '不超', '超支', '三公', '调整率', '结转率', '结余率', '变动率', '偏离', '负债率', '损耗', '能耗', '排放', '浪费', '闲置',
  '投诉', '差错', '错误', '事故', '伤亡', '死亡', '失业', '违规', '违纪', '超标', '超限率', '返贫', '延误', '逾期', '用时', '耗时', '时限', '时长限',
  '(完成|响应|等待|办理|处理|修复|到场)时间', '[受危]害率', '成灾率', '发生率', '发病率', '患病率', '感染率', '死亡率', '次均费用', '流失率', '辍学率',
  '破损率', '故障率', '空置率', '损失率', '改判率', '发回重审率', '负面舆情',
];
export const scarceWords = new RegExp(scarce.join('|'));
