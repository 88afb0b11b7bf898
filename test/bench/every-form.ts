import type { SheetSnapshot } from '../../src/figures';
import { areaAddress } from '../../src/figures';
import { baseSheet } from '../assess/hunan/base-sheet';
import { sampleLedger } from '../forms/accounts/arbitrary';
import { plainStyle } from '../forms/accounts/ledger';
import { printTables } from '../forms/accounts/print';
import { layouts } from '../forms/layouts';
import { drawn } from '../support/drawn';
import type { SheetSketch } from '../support/workbook';
import { bookBytes } from '../support/xlsx/book';

/** The two forms of 四川 that no layout of another test draws. */
const others = [
  drawn('专项体系', `
2024年专项预算项目绩效评价指标体系（云岭县桥梁加固） | < | < | < | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 指标分值 | 评价得分 | 指标解释 | 评分方法 | 评分说明
得分合计 | < | < |  | 18 |  |  |
通用指标 | 项目实施 | 预算执行 | 10 | 8 |  | 比率分值法 | 按比例
专用指标 | 建成项目 | 项目验收 | 10 | 10 |  | 比率分值法 | 按比例
`),
  drawn('部门目标', `
部门整体支出绩效目标完成情况自评表 | < | < | < | < | < | < | <
部门名称 | 云岭县公路养护中心 | < | < | < | < | < | <
年度部门整体支出预算（万元） | 资金总额 | 财政拨款 | 其他资金 |  |  |  |
^ | 120 | 100 | 20 |  |  |  |
一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 | 实际完成指标值
产出指标 | 数量指标 | 养护里程 | ≥ | 80 | 公里 | 50 | 82
效益指标 | 社会效益指标 | 通行保障率 | = | 100 | % | 40 | 100
`),
];

/**
 * Every form there is a drawing of, in every published layout, with the base data of 湖南 and a set of 决算 tables: the sheets of one
 * workbook.
 */
export function everyForm(): readonly SheetSketch[] {
  const printed = [baseSheet(), ...printTables(sampleLedger, plainStyle)].map(sketchOf);
  const sheets = [...layouts.map(({ sketch }) => sketch), ...others, ...printed];
  return sheets.map((sheet, index) => ({ ...sheet, name: `${String(index + 1)} ${sheet.name}`.slice(0, 31) }));
}

/** The bytes of that workbook. */
export const everyFormBytes = (): Uint8Array => bookBytes({ sheets: [...everyForm()] });

function sketchOf({ name, values, merges, top, left }: SheetSnapshot): SheetSketch {
  const margin = Array.from({ length: left }, () => null);
  return {
    name, rows: [...Array.from({ length: top }, () => []), ...values.map((row) => [...margin, ...row])],
    ...(merges ? { merges: merges.map(areaAddress) } : {}),
  };
}
