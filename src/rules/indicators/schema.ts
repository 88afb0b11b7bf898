import * as v from 'valibot';
import { inputSources } from './indicator';

const filled = v.pipe(v.string(), v.nonEmpty('不能为空'));
const decimalText = v.pipe(v.string(), v.regex(/^\d+(\.\d+)?$/, '应为写成文字的小数，如 "0.5"'));
const signedText = v.pipe(v.string(), v.regex(/^-?\d+(\.\d+)?$/, '应为写成文字的小数，如 "0.5"（即 50%）'));
const described = <S extends v.GenericSchema>(schema: S, text: string) => v.pipe(schema, v.description(text));

/** One indicator of an indicator system, as a pack's file writes it. */
export const indicatorSchema = v.strictObject({
  form: described(filled, '表式，如 sichuan/department-indicator-system；--json 的结果写明每张表的表式'),
  name: described(filled, '三级指标名称'),
  points: described(v.optional(decimalText), '公式中的分数按多少分值写成；表上分值不同时按比例折算'),
  formula: described(v.optional(filled),
    '得分公式，如 (1-|执行数-年初数|÷年初数)×3；“分值”指表上的分值；不写则只核对上下限。运算写 + - × ÷ | | ( )，函数有最大(a, b)、最小(a, b)、限(x, 下限, 上限)、'
    + '若(a=b, 成立时, 否则)、分档(x; ≥90%: 4; ≥80%: 2; 其他: 0)、取整(x)、四舍五入(x, 位数)，一组数据用平均(x)、合计(x)、个数(x)；名称中有括号等符号的写在【】里'),
  inputs: v.optional(v.array(v.strictObject({
    name: described(filled, '数据名称，与公式中一致'),
    meaning: described(filled, '含义，填表人看得懂的话'),
    unit: described(v.string(), '单位'),
    source: described(v.optional(v.picklist(inputSources)),
      '工作簿中的来源：row.target 本行的指标值，row.actual 本行的完成值，scoring-rule 本行评分说明所印的标准，targets. 目标表，accounts. 决算表，'
      + 'projects. 各项目表，title.one-project 标题只写一个项目'),
    near: described(v.optional(filled), '来源为 scoring-rule 时，评分说明中哪几个字之后的数'),
    list: described(v.optional(v.boolean()), '是否为一组数据'),
    counts: described(v.optional(v.strictObject({
      projects: described(v.picklist(['permanent', 'staged']), '常年项目，或阶段项目（含一次性项目）'),
      unspentBelow: described(v.optional(decimalText), '只数结余率低于此数的项目，如 "0.1"'),
    })), '数的是工作簿中的哪些项目表；与项目表矛盾时提示'),
  }))),
  attainable: described(v.optional(v.variant('kind', [
    v.strictObject({ kind: v.literal('yes-no') }),
    v.strictObject({ kind: v.literal('deduct'), step: described(decimalText, '每处扣的分') }),
    v.strictObject({ kind: v.literal('parts'), parts: described(v.array(decimalText), '各部分的分') }),
    v.strictObject({ kind: v.literal('share'), of: described(filled, 'inputs 中总数的名称') }),
  ])), '只可能有哪些得分：kind 为 yes-no 全得或不得，deduct 每处扣 step 分，parts 各部分之和，share 按个数占比'),
  article: described(filled, '评分说明的要点，用自己的话'),
  certain: described(v.optional(v.boolean()), '规则出处是否确定'),
  examples: described(v.optional(v.array(v.strictObject({
    given: v.record(v.string(), v.union([signedText, v.array(signedText)])),
    points: v.optional(decimalText),
    expect: v.nullable(signedText),
  }))), '算例：given 是各数据，expect 是得分；null 表示缺数据而不可计算'),
});

/** An indicator as it stands in a pack's file. */
export type IndicatorFile = v.InferOutput<typeof indicatorSchema>;
