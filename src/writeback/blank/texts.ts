/** Messages of the input checks in blank forms. */
export const blankTexts = {
  money: '请填写金额（万元），只填数字',
  points: '请填写0至100之间的分值',
  score: '得分不低于0，不高于100',
  operator: '请选择指标性质',
  core: '请选择是或否',
} as const;

/** Operators an indicator may have, as the forms print them. */
export const operatorItems: readonly string[] = ['≥', '≤', '=', '定性'];
