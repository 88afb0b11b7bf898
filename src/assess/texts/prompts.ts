/** Instructions that forms print into the cells to be filled; matched on normalised text. */
export const promptPatterns: readonly RegExp[] = [
  /\(?(?:限)?\d{2,4}字(?:以内|左右|内)\)?/,
  /^(?:1[.、])?预算执行率=/,
  /(?:请|需|须|应)(?:逐条|简要|如实|详细|单独|对照|根据)?(?:填写|填列|填报|描述|概述|说明原因|分析说明)/,
  /^(?:填报|填表|填写)说明/,
  /^(?:此处|本栏|该栏)(?:填|应|须)/,
  /^(?:如有|如未|未完成的|偏差较大的).{0,20}(?:说明|填写)$/,
];
