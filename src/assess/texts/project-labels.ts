/** Words of a project's sheet: levels of its quantity and benefit indicators, its kind, how its money is allocated. */
export const projectLabels = {
  quantity: ['数量'],
  benefit: ['效益', '可持续'],
  kinds: [
    { kind: 'permanent', names: ['常年项目'] }, { kind: 'staged', names: ['阶段项目', '阶段性项目', '一次性项目', '阶段(一次性)项目'] },
  ],
  /** The label of the ways money may be allocated, and the ways that are one alone. */
  allocation: ['绩效分配方式', '资金分配方式', '分配方式'] as readonly string[],
  allocationWays: ['因素法', '项目法', '据实据效'] as readonly string[],
} as const;
