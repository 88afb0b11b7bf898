/** The columns of our input sheet 评分基础数据; writeback writes these very labels, forms reads them back. */
export const baseDataHeaders = {
  number: '序号',
  sheet: '适用表',
  indicator: '指标',
  name: '数据名称',
  meaning: '含义',
  unit: '单位',
  source: '来源',
  value: '数值',
} as const;

export type BaseDataColumn = keyof typeof baseDataHeaders;
