/** Words of the tables that go with a report. */
export const tableTexts = {
  caption: (name: string) => `${name}绩效指标完成情况`,
  header: ['绩效指标', '年度指标值', '实际完成值'],
  scoreHeader: ['分值', '得分'],
} as const;
