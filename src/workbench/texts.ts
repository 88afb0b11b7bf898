/** What the page over files says, beside the pane's own words. */
export const texts = {
  title: '绩效自评助手',
  open: '打开工作簿',
  save: '保存',
  saveHint: '另存一份带标记和清单的工作簿，原文件不变',
  drop: '把 .xlsx 工作簿拖到这里，或点“打开工作簿”',
  local: '文件只在本机处理，不会上传。',
  opening: '正在打开工作簿…',
  examples: '没有现成的工作簿？先打开一个示例看看',
  grid: '工作簿',
  loadingGrid: '正在显示工作簿…',
  gridFailed: '表格没有显示出来，请刷新页面再打开一次。',
  savedName: (name: string) => name.replace(/(\.xlsx|\.xlsm)?$/i, (extension) => `（已核对）${extension || '.xlsx'}`),
  failed: '没有打开',
};
