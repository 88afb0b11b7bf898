import type { Finding, Source } from '../assess';
import { baseDataTitle } from '../forms/labels/base-data';

/** Names of the sheets we make. */
export const sheetNames = { findings: '自评问题清单', baseData: baseDataTitle } as const;

/** Words of the findings sheet; `fingerprint` is the hidden column by which 处理说明 is kept. */
export const findingsHeaders = {
  number: '序号', severity: '性质', sheet: '工作表', cell: '单元格', indicator: '指标', reported: '填报值', expected: '应为', message: '问题说明', clause: '依据',
  remark: '处理说明', fingerprint: '指纹',
} as const;

/** Severities in the words of the list. */
export const severityWords = { error: '需更正', warning: '需核实', info: '提示' } as const;

/** How a finding is called in the list: what could not be checked and what rounding explains say so. */
export function severityWord(finding: Finding): string {
  if (finding.severity !== 'info') return severityWords[finding.severity];
  if (finding.verdict === 'rounding-tail') return '尾数误差';
  return finding.verdict === 'unverifiable' ? '未核对' : severityWords.info;
}

/** The verdict where nothing is wrong but proposed scores still stand as they were proposed. */
export const unsettledVerdict = '核定后可以上报';

/** In the column of severities: ignored by the user, with a reason. */
export const ignoredWord = '已忽略';
/** In the same column: gone since, kept for what the user wrote beside it. */
export const solvedWord = '已解决';

/** Labels and sentences of the sheets and notes we write. */
export const texts = {
  findingsTitle: '绩效自评问题清单',
  nothingFound: '未发现问题。',
  nothingScored: '工作簿中没有可核对的自评表或决算表。',
  unscored: '没有可核对的表',
  counts: (errors: number, warnings: number, others: number, ignored: number): string =>
    `共列${String(errors + warnings + others + ignored)}条，其中需更正${String(errors)}条、需核实${String(warnings)}条、提示及尾数${String(others)}条`
    + `${ignored > 0 ? `、已忽略${String(ignored)}条` : ''}。`,
  howTo: '点击“单元格”一列可跳转到问题所在处；“处理说明”由单位填写，重新评分时保留。',
  ignoredBecause: (reason: string): string => `（已忽略：${reason}）`,
  narrative: '自评报告',
  note: (number: number, word: string, message: string, clause: string): string =>
    `${String(number)}. ${word}：${message}${clause === '' ? '' : `\n依据：${clause}`}`,
  proposal: (formula: string): string => `建议得分，请核实后确认：${formula}`,
  baseDataHowTo: '评分需要、而各表中没有的数据。请在“数值”一列填写，没有的填 0，不涉及的填“/”；已从本工作簿取得的数据可点击“来源”查看，也可改填。',
  byUser: '单位填写',
  unused: '本次评分未用到',
} as const;

/** A clause as the user reads it: "财预〔2020〕10号 第十八条". */
export function clauseText(source: Source | null): string {
  return source ? `${source.document} ${source.article}`.trim() : '';
}
