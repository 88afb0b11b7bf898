/** What the report's page says; in a file of its own, as it comes with its page. */
export const report = {
  lead: '依据表中数据写出自评报告。表里没有的内容写作【待补充】，由您补写；您改过的段落再次生成时保留。',
  export: '导出 Word',
  exportHint: 'Word 文件存入“下载”文件夹。',
  exportHintExcel: '若没有出现，是此版本的 Excel 不让加载项存文件：请用工作台打开本工作簿导出，或直接打印“自评报告”表。',
  gaps: (count: number) => `还有 ${count} 处待补充`,
  nextGap: '下一处待补充',
  check: '检查写好的报告',
  paste: '报告正文',
  pasteHint: '工作簿里的报告工作表在评分时已一并核对；Word 里的报告粘贴到这里核对。',
  placeholder: '把报告正文粘贴到这里',
  checkNow: '检查',
  paragraph: (number: number) => `第 ${number} 段`,
  nothing: (paragraphs: number) => `检查了 ${paragraphs} 段，没有发现与表格或前后文不符的数字。`,
  found: (count: number) => `发现 ${count} 处不符：`,
};
