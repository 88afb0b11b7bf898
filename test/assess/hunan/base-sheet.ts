import type { RawValue, SheetSnapshot } from '../../../src/figures';
import { sheetOf } from '../../support/workbook';

export const unit = '云岭县公路养护中心';

export interface BaseData {
  readonly staff?: readonly [quota: RawValue, actual: RawValue, rate: RawValue];
  /** 上年决算数, 本年预算数, 本年决算数 by label, in place of the honest ones. */
  readonly rows?: Readonly<Record<string, readonly RawValue[]>>;
  readonly name?: string;
}

const honest: Readonly<Record<string, readonly RawValue[]>> = {
  三公经费: [3.0153, 4, 2.5], '1、公务用车购置和维护经费': [1, 1.5, 1.5], '其中：公车购置': [0, 0, 0], 公车运行维护: [1, 1.5, 1.5],
  '2、出国经费': [0, 0, 0], '3、公务接待': [2.0153, 2.5, 1], '项目支出：': [400.25, 300, 612.345678], '1、养护类项目': [400.25, 300, 500.345678],
  '2、应急类项目': ['', '', 112], 公用经费: [80, 88, 90.5], 人员经费: [700, 710, 720.25], 政府采购金额: [3, 3.4, 3.4], 部门整体支出预算调整: ['', '', ''],
};

/** A 基础数据表 of an invented county, right unless told otherwise. */
export function baseSheet({ staff = [60, 57, 0.95], rows = {}, name = '基础数据' }: BaseData = {}): SheetSnapshot {
  return sheetOf({
    name, merges: ['A1:D1', 'A3:A4'], formats: { D4: '0.00%' },
    rows: [
      ['2031年度部门整体支出绩效评价基础数据表'], [`填报单位：${unit}`, '', '', '单位：万元'],
      ['财政供养人员情况（人）', '编制数', '2031年实际在职人数', '控制率'], ['', ...staff],
      ['经费控制情况（万元）', '2030年决算数', '2031年预算数', '2031年决算数'],
      ...Object.entries(honest).map(([label, figures]) => [label, ...rows[label] ?? figures]),
      ['说明：“项目支出”填报基本支出以外的支出。'],
    ],
  });
}
