/** What the ribbon says in its dialog beside the hosts' own words. */
export const ribbonTexts = {
  outcomes: {
    unlisted: { what: '还没有可以逐处查看的问题', todo: '请先按“评分”；评分后没有列出问题的，无须查看' },
    unscored: { what: '没有认出可以评分的表', todo: '请按“打开助手”，在助手里评分，可以看到各表没有评分的原因' },
    clean: { what: '没有发现问题', todo: '空白的得分、执行率和合计已按规则填好，可以上报' },
    proposed: { what: '没有发现问题', todo: '绿色单元格是助手建议的得分，请逐格核定后上报' },
  },
  at: (where: string, what: string) => `${where}：${what}`,
  sentence: (text: string) => `${text}。`,
} as const;
