/** Words of level labels by which a project's quantity and benefit indicators are known. */
export const projectLabels = {
  quantity: ['数量'],
  benefit: ['效益', '可持续'],
  permanent: '常年项目',
} as const;
