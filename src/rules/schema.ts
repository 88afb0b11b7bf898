import * as v from 'valibot';
import { formIds } from '../forms';
import { indicatorSchema } from './indicators/schema';
import { clauseTopics } from './pack';

const described = <S extends v.GenericSchema>(schema: S, text: string) => v.pipe(schema, v.description(text));

const share = v.pipe(v.string(), v.regex(/^(0(\.\d+)?|1(\.0+)?)$/, '应为写成文字的小数，0 到 1 之间，如 "0.3"（即 30%）'));
const excess = v.pipe(v.string(), v.regex(/^[0-4](\.\d+)?$/, '应为写成文字的小数，如 "0.3"（即超过 30%）'));
const decimalText = v.pipe(v.string(), v.regex(/^\d+(\.\d+)?$/, '应为写成文字的小数，如 "0.3"'));
const decimals = v.pipe(v.number(), v.integer('应为整数'), v.minValue(0, '不能为负'), v.maxValue(10, '不能大于 10'));
const year = v.pipe(v.number(), v.integer('应为年度，如 2024'), v.minValue(2000, '应为年度，如 2024'), v.maxValue(2100, '应为年度，如 2024'));
const places = v.array(v.pipe(v.string(), v.minLength(2, '地名至少两个字')));
const words = v.array(v.pipe(v.string(), v.nonEmpty('不能为空')));

const clause = v.strictObject({
  document: described(v.pipe(v.string(), v.nonEmpty('不能为空')), '文件名称或文号'),
  article: described(v.string(), '条款'),
  gist: described(v.string(), '用自己的话概括的要点'),
  certain: described(v.boolean(), '条款原文如此为 true；通行做法、推断或未定为 false'),
});

const settings = v.strictObject({
  equals: described(v.optional(v.picklist(['closeness', 'all-or-nothing'])), '“=”指标未达到时：closeness 按接近程度得分，all-or-nothing 不得分'),
  overachievement: described(v.optional(excess), '超出指标值多少（比例）须说明原因并可酌减'),
  explainRateBelow: described(v.optional(share), '预算执行率低于多少（比例）须说明原因'),
  unspentAbove: described(v.optional(share), '未执行比例超过多少提示'),
  scoreAhead: described(v.optional(share), '指标得分率高出执行得分率多少（比例）提示'),
  scoreDecimals: described(v.optional(decimals), '得分保留的小数位数'),
  rateDecimals: described(v.optional(v.nullable(decimals)), '计分前执行率（%）保留的小数位数；null 表示未规定'),
  moneyDecimals: described(v.optional(decimals), '金额至少保留的小数位数'),
  executionRule: described(v.optional(v.nullable(v.pipe(v.string(), v.nonEmpty('不能为空')))),
    '预算执行率怎样得分，如“执行率≥95%得满分，每低1个百分点扣0.5分”；null 或不写为分值×执行率；表上印有标准的以表为准'),
  rounding: described(v.optional(v.picklist(['half-up', 'half-even', 'truncate', 'up', 'unknown'])),
    '执行率和合计的舍入方式：half-up 四舍五入，half-even 五成双，truncate 截去，up 进位，unknown 未规定'),
  bands: v.optional(v.strictObject({
    met: described(share, '“达成”档的下限（占分值的比例）'),
    partly: described(share, '“部分达成”档的下限（占分值的比例）'),
  })),
});

const example = v.strictObject({
  given: v.strictObject({
    target: described(v.optional(v.string()), '指标值'), actual: described(v.optional(v.string()), '完成值'),
    nature: described(v.optional(v.string()), '指标性质：≥、≤、＝、＞、＜ 或 定性'), unit: described(v.optional(v.string()), '计量单位'),
    name: described(v.optional(v.string()), '指标名称'), points: described(v.optional(v.string()), '分值'),
    total: described(v.optional(v.string()), '总分（满分 100）'), budget: described(v.optional(v.string()), '预算数'),
    spent: described(v.optional(v.string()), '执行数'),
  }),
  expect: v.strictObject({
    score: described(v.optional(v.nullable(decimalText)), '得分；null 表示无法判定'), grade: described(v.optional(v.string()), '等级'),
    rate: described(v.optional(decimalText), '执行率（比例）'),
  }),
});

const length = v.pipe(v.number(), v.integer('应为整数'), v.minValue(1));

/** The file format of a rule pack (JSON). Figures are texts, so that no decimal is lost on the way. */
export const packSchema = v.strictObject({
  $schema: v.optional(v.string()),
  schema: described(v.literal('ziping.rules/1'), '文件格式，固定为 ziping.rules/1'),
  id: described(v.string(), '地区/年度，如 sichuan/2024'),
  name: described(v.pipe(v.string(), v.nonEmpty('不能为空')), '地区名称'),
  years: v.strictObject({
    from: described(year, '起始年度'),
    to: described(v.nullable(year), '终止年度；null 表示仍有效'),
  }),
  extends: described(v.optional(v.string()), '未写的内容沿用哪个规则包，通常为 national/2020'),
  recognise: v.optional(v.strictObject({
    places: described(v.optional(places), '省、市、县（区）名称，用来从单位名称认出地区'),
    formNumbers: described(v.optional(words), '报表编号的开头'),
    forms: described(v.optional(words), `只有本地区使用的表式（${formIds.join('、')}）`),
  })),
  settings: v.optional(settings),
  grades: v.optional(v.array(v.strictObject({
    name: described(v.pipe(v.string(), v.nonEmpty('不能为空')), '等级名称'),
    from: described(share, '得分率下限（含），如 0.9'),
  }))),
  pointsTotals: v.optional(v.strictObject({
    withExecution: described(v.optional(v.array(decimalText)), '含预算执行分值时，分值合计应为'),
    withoutExecution: described(v.optional(v.array(decimalText)), '不含预算执行分值时，分值合计应为'),
    forms: described(v.optional(v.record(v.string(), v.array(decimalText))), '某一表式的分值合计应为，表式如 sichuan/special-targets'),
  })),
  textLimits: described(v.optional(v.record(v.string(), v.strictObject({
    reason: described(v.optional(length), '预算执行“原因”的字数上限'),
    conclusion: described(v.optional(length), '“评价结论”的字数上限'),
    problems: described(v.optional(length), '“存在问题”的字数上限'),
    measures: described(v.optional(length), '“改进措施”的字数上限'),
  }))), '表式规定的字数上限，键为表式，如 sichuan/project-self-evaluation'),
  clauses: v.optional(v.strictObject(Object.fromEntries(clauseTopics.map((topic) => [topic, v.optional(clause)])) as
    Record<(typeof clauseTopics)[number], v.OptionalSchema<typeof clause, undefined>>)),
  examples: v.optional(v.array(example)),
  indicatorDocument: described(v.optional(v.pipe(v.string(), v.nonEmpty('不能为空'))), '指标体系出自的文件，作为 indicators 的依据'),
  indicatorPlaces: described(v.optional(v.array(v.pipe(v.string(), v.nonEmpty('不能为空')))), '该文件所属的地名；其他地方的表引用时写明“参照”'),
  indicators: described(v.optional(v.array(indicatorSchema)), '指标体系各指标的计分公式'),
});

/** A rule pack as it stands in its file. */
export type PackFile = v.InferOutput<typeof packSchema>;
