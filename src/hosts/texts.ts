import type { SkippedWrite } from '../writeback/plan';
import { HostError, type HostProblem } from './workbook';

/** What happened and what to do about it, for each code a host can report. */
export const problemTexts: Readonly<Record<HostProblem, { readonly what: string; readonly todo: string }>> = {
  'protected-sheet': { what: '工作表受保护，未写入', todo: '请在 Excel 的“审阅”中撤销工作表保护后重试' },
  'protected-workbook': { what: '工作簿结构受保护，不能新增工作表', todo: '请在 Excel 的“审阅”中撤销工作簿保护后重试' },
  'hidden-sheet': { what: '工作表已隐藏，无法选中其单元格', todo: '请先取消隐藏该工作表' },
  'filtered-range': { what: '单元格在已筛选的区域内，未写入', todo: '请清除筛选后重试' },
  'array-formula': { what: '单元格属于数组公式，不能单独改写', todo: '请在 Excel 中修改整个数组公式' },
  'cell-edit-mode': { what: '有单元格正在编辑', todo: '请按 Enter 结束单元格编辑，然后重试' },
  'changed-meanwhile': { what: '单元格的内容已变，未写入', todo: '请重新评分后再试' },
  'timed-out': { what: '等待 Excel 超时', todo: '请稍候重试；若仍无反应，请关闭并重新打开任务窗格' },
  'connection-lost': { what: '与 Excel 的连接已断开', todo: '请检查网络后重新打开任务窗格' },
  'other-workbook': { what: '当前窗口是另一个工作簿', todo: '请切换回原来的工作簿后重试' },
  'missing-api': { what: '此版本的 Excel 不支持这项功能', todo: '请升级 Excel，或用命令行、本地页面处理该文件' },
  encrypted: { what: '文件已加密，无法打开', todo: '请先用密码打开该文件，去掉打开密码并另存后重试' },
  'legacy-xls': { what: '这是旧版 .xls 格式，无法打开', todo: '请在 Excel 或 WPS 中打开后另存为 .xlsx' },
  'wps-et': { what: '这是 WPS 的 .et 格式，无法打开', todo: '请在 WPS 表格中打开后另存为 .xlsx' },
  'not-a-zip': { what: '文件内容不是 .xlsx 工作簿', todo: '若是改了扩展名的文本、网页或 CSV，请用 Excel 打开后另存为 .xlsx' },
  truncated: { what: '文件不完整或已损坏', todo: '请重新下载或复制该文件，或在原来的程序中打开并修复后另存' },
  'too-large': { what: '文件中有超出限度的内容，为防止耗尽内存已停止读取', todo: '请确认文件来源可靠，并删去无关的大表后重试' },
  'not-a-workbook': { what: '文件中没有工作簿内容', todo: '请确认选择的是 .xlsx 工作簿' },
  'not-a-document': { what: '文件不是 .docx 文档', todo: '请在 Word 或 WPS 中打开后另存为 .docx' },
  cancelled: { what: '操作已取消', todo: '需要时可重新开始' },
  unknown: { what: '发生了未预料的错误', todo: '请重试；若再次出现，请保留文件并联系维护人员' },
};

/** Why a cell was left as it is: for reasons of a host, or because the plan itself leaves it alone. */
export type SkipProblem = HostProblem | SkippedWrite['problem'];

/** The same for everything that can be left unwritten. */
export const skipTexts: Readonly<Record<SkipProblem, { readonly what: string; readonly todo: string }>> = {
  ...problemTexts,
  formula: { what: '单元格里是公式，未改写', todo: '请检查该公式及其引用的单元格' },
  'not-blank': { what: '单元格已有内容，未填写', todo: '计算值列在问题里，须改写的请在该处采用计算值' },
  'rests-on-unwritten': { what: '合计所依据的空白得分没有写入，未填写', todo: '请先处理未写入的得分，再重新评分' },
  'no-sheet': { what: '工作表已不在，未写入', todo: '请重新评分' },
};

/** The error for a code: one sentence that says where, what and what to do. `detail` names the part or reason, if known. */
export function hostError(problem: HostProblem, where: string | null = null, detail: string | null = null, cause?: unknown): HostError {
  const { what, todo } = problemTexts[problem];
  const message = `${where === null ? '' : `${where}：`}${what}${detail === null ? '' : `（${detail}）`}。${todo}。`;
  return new HostError(problem, message, where, cause === undefined ? undefined : { cause });
}
