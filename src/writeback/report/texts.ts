/** Words of the sheet 自评汇总. */
export const summaryTexts = {
  name: '自评汇总',
  title: (unit: string, year: string) => `${unit}${year}绩效自评汇总`,
  year: (year: number) => `${String(year)}年度`,
  money: '金额单位：万元',
  headers: [
    '序号', '工作表', '项目（部门）', '自评表', '预算数', '执行数', '执行率', '填报得分', '计算得分', '评价等级', '需更正', '需核实', '结论',
  ],
  total: '合计',
  rateChart: '各项目预算执行率',
  scoreChart: '各一级指标得分与分值',
  levelHeaders: ['一级指标', '分值', '得分'],
  levels: '一级指标得分（各表相加）',
  points: '分值',
  score: '得分',
  rate: '执行率',
} as const;

/** "250万元 ← 甲项目!E5": a link beside a paragraph. */
export const sourceText = (figure: string, address: string, more: number): string =>
  `${figure} ← ${address}${more > 0 ? ` 等${String(more + 1)}处` : ''}`;
