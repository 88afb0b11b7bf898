/** What the settings say; in a file of its own, as it comes with its page. */
export const settings = {
  title: '设置',
  rules: '适用规则',
  rulesDetect: '自动识别',
  rulesWhy: '识别结果',
  /** Where several sheets went by rules of their own or for reasons of their own. */
  detected: (sheets: string, why: string) => `${sheets}：${why}`,
  sheet: (name: string) => `“${name}”`,
  sheets: (first: string, count: number) => `${first}等 ${count} 张`,
  writing: '评分时',
  fillBlanks: '填入空白的得分、执行率和合计',
  mark: '标出不符的单元格',
  notes: '在单元格旁写批注',
  notesHint: '此版本的 Excel 不支持批注时，理由只列在窗格和问题清单里。',
  live: '边改边查',
  liveHint: '停止输入片刻后只重新检查改动的表，不写入任何内容。',
  kept: '以上设置随工作簿保存。',
  otherYear: '没有该年度规则时，允许采用相近年度',
};

/** About a county's own rule packs. */
export const ownPacks = {
  title: '本地规则包',
  hint: '本县（区）自定的规则（.json 文件），随工作簿保存，优先于自带的规则。',
  load: '载入规则包…',
  remove: (name: string) => `移除 ${name}`,
  tooLarge: (file: string) => `${file} 过大，不像规则包，没有载入。`,
  unreadable: (file: string) => `${file} 读不出来，没有载入。请检查文件后重试。`,
};
