import type { ReadProblem } from './read';

/** Why a cell could not be read, as the user is told. */
export const readProblems: Readonly<Record<ReadProblem, string>> = {
  'not-a-number': '此处应为数字，单元格内容无法读作数字',
  'error-value': '单元格为公式错误值',
  ambiguous: '数字写法有歧义（如逗号、空格的位置），无法确定数值',
  'not-a-date': '此处应为日期，单元格内容无法读作日期',
  'too-large': '数字超过15位有效数字，Excel已不能准确保存',
};
