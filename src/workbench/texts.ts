/** What the page over files says, beside the pane's own words. */
export const texts = {
  title: '绩效自评助手',
  open: '打开工作簿',
  save: '保存',
  saveHint: '另存一份带标记和清单的工作簿，原文件不变（Ctrl+S）',
  drop: '把 .xlsx 工作簿拖到这里，或点“打开工作簿”',
  local: '文件只在本机处理，不会上传。',
  opening: '正在打开工作簿…',
  examples: '没有现成的工作簿？先打开一个示例看看',
  grid: '工作簿',
  pane: '核对结果',
  toPane: '跳到核对结果（F6 在表格与核对结果之间切换）',
  loadingGrid: '正在显示工作簿…',
  gridFailed: '表格没有显示出来，请刷新页面再打开一次。',
  refused: {
    protected: '这张工作表受保护，不能修改。请在 Excel 里撤销工作表保护后再打开。',
    formula: '这个单元格是公式，不能在这里改写。请在 Excel 里修改公式。',
    'typed-formula': '这里不能输入公式，请填写数值或文字；公式请在 Excel 里填写。',
    structure: '这里只能修改单元格的内容。增删行列、改表名、合并单元格请在 Excel 里做。',
  },
  savedName: (name: string) => name.replace(/(\.xlsx|\.xlsm)?$/i, (extension) => `（已核对）${extension || '.xlsx'}`),
  failed: '没有打开',
};
