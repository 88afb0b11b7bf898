import { bookBytes } from '../../support/xlsx/book';
import { drawn } from '../../support/drawn';
import { openXlsx, type FileWorkbook } from '../../../src/hosts/file';

/**
 * A form with one of each: a score above its points (H11), a blank score that a rule decides (H12), a target missed without a word,
 * a total that does not add up.
 */
export const bridge = drawn('附件2', `
项目支出绩效自评表 | < | < | < | < | < | < | < | < | <
（2024年度） | < | < | < | < | < | < | < | < | <
项目名称 | < | 云岭县农村道路养护 | < | < | < | < | < | < | <
主管部门 | < | 云岭县交通运输局 | < | < | 实施单位 | < | 云岭县公路养护中心 | < | <
项目资金\\n（万元） | < |  | < | 年初\\n预算数 | 全年\\n预算数 | 全年\\n执行数 | 分值 | 执行率 | 得分
^ | < | 年度资金总额： | < | 120 | 130 | 117 | 10 | 90% | 9
^ | < | 其中：当年财政拨款 | < | 120 | 130 | 117 | — | 90% | —
^ | < | 上年结转资金 | < |  |  |  | — |  | —
^ | < | 其他资金 | < |  |  |  | — |  | —
绩\\n效\\n指\\n标 | 一级指标 | 二级指标 | 三级指标 | 年度\\n指标值 | 实际\\n完成值 | 分值 | 得分 | 偏差原因分析及\\n改进措施 | <
^ | 产\\n出\\n指\\n标 | 数量指标 | 养护里程 | ≥120公里 | 125公里 | 15 | 16 |  | <
^ | ^ | ^ | 桥梁加固数量 | ≥8座 | 6座 | 15 |  |  | <
^ | ^ | 质量指标 | 验收合格率 | ≥95% | 98% | 10 | 10 |  | <
^ | ^ | 成本指标 | 每公里成本 | ≤1万元 | 0.94万元 | 10 | 10 |  | <
^ | 效\\n益\\n指\\n标 | 社会效益\\n指标 | 受益村数 | ≥20个 | 22个 | 15 | 15 |  | <
^ | ^ | 可持续影响\\n指标 | 管护路段 | ≥30公里 | 33公里 | 15 | 15 |  | <
^ | 满意度\\n指标 | 服务对象\\n满意度指标 | 群众满意度 | ≥90% | 93.5% | 10 | 10 |  | <
总分 | < | < | < | < | < | 100 | 99 |  | <
`);

const note = drawn('说明', `
填写说明
本表由各单位填写 | 联系人
`);

/** The workbook most tests of the pane work on: one form and one sheet that is none. */
export const bridgeBytes = (): Uint8Array => bookBytes({ sheets: [bridge, note] });

/** A workbook with nothing in it. */
export const blankBytes = (): Uint8Array => bookBytes({ sheets: [drawn('Sheet1', ' | ')] });

/** The same form several times, as a department hands in. */
export const manyBytes = (count: number): Uint8Array => bookBytes({
  sheets: Array.from({ length: count }, (_, index) => ({ ...bridge, name: `项目${String(index + 1)}` })),
});

export const openBridge = (): Promise<FileWorkbook> => openXlsx(bridgeBytes(), '云岭县.xlsx');
