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

/** The hidden last column: what the tool itself put into 数值; a value that differs from it is the user's. */
export const baseDataPrefilled = '预填值';

/** A column of 评分基础数据. */
export type BaseDataColumn = keyof typeof baseDataHeaders;

/** What the sheet is called, on its tab and in its first row. */
export const baseDataTitle = '评分基础数据';
