/** What the ribbon says in its dialog beside the hosts' own words. */
export const ribbonTexts = {
  unlisted: { what: '还没有可以逐处查看的问题', todo: '请先按“评分”；评分后没有列出问题的，无须查看' },
  at: (where: string, what: string) => `${where}：${what}`,
  sentence: (text: string) => `${text}。`,
} as const;
