import * as v from 'valibot';

/** A condition in words: "有 支出总额", "总执行率 ≥ 90%", "项目个数 > 1 且 没有 自评得分". */
const condition = v.pipe(v.string(), v.minLength(1));

/** A sentence of a paragraph: always said, said on a condition, or said once for each entry of a list. */
const sentence = v.union([
  v.string(),
  v.strictObject({ if: condition, say: v.string(), else: v.optional(v.string()) }),
  v.strictObject({
    list: v.string(),
    /** Each entry; the first of these whose condition holds is said. */
    say: v.union([v.string(), v.array(v.union([v.string(), v.strictObject({ if: condition, say: v.string() })]))]),
    /** 一是…；二是… · （1）…；（2）… · none. */
    count: v.optional(v.picklist(['一是', '（1）', '无']), '无'),
    between: v.optional(v.string(), '；'),
    before: v.optional(v.string(), ''),
    after: v.optional(v.string(), '。'),
    if: v.optional(condition),
  }),
]);

const paragraph = v.strictObject({
  /** Names the paragraph from one generation to the next; unique in its part. */
  key: v.pipe(v.string(), v.minLength(1)),
  if: v.optional(condition),
  /** Once for each entry of a list. */
  each: v.optional(v.string()),
  say: v.array(sentence),
});

/** A part of the outline: a heading, its paragraphs, and parts below it. */
export interface PartFile {
  readonly heading: string;
  readonly if?: string | undefined;
  readonly each?: string | undefined;
  readonly paragraphs?: readonly v.InferOutput<typeof paragraph>[] | undefined;
  readonly parts?: readonly PartFile[] | undefined;
}

const part: v.GenericSchema<unknown, PartFile> = v.strictObject({
  heading: v.pipe(v.string(), v.minLength(1)),
  if: v.optional(condition),
  each: v.optional(v.string()),
  paragraphs: v.optional(v.array(paragraph)),
  parts: v.optional(v.array(v.lazy(() => part))),
}) as v.GenericSchema<unknown, PartFile>;

/** The file format of a skeleton: structure, conditions and wording, no figures. */
export const skeletonSchema = v.strictObject({
  id: v.pipe(v.string(), v.minLength(1)),
  name: v.pipe(v.string(), v.minLength(1)),
  /** The workbooks it is for: families of forms, any of which must be there. */
  for: v.array(v.picklist(['chongqing', 'sichuan-department', 'sichuan-special', 'accounts', 'hunan', 'general-department', 'general'])),
  /** Once for the workbook, or once for each special project. */
  each: v.optional(v.string()),
  title: v.array(v.string()),
  /** Decimals of money in 万元; null: as the cells state it. Trailing zeros are dropped. */
  moneyDecimals: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))),
  /** The table of indicators after the text. */
  tables: v.optional(v.boolean(), false),
  parts: v.array(part),
});

/** A skeleton as loadSkeleton gives it: its defaults filled in, its names and conditions known to be good. */
export type Skeleton = v.InferOutput<typeof skeletonSchema>;
/** A sentence of a skeleton: text, text on a condition, or an enumeration. */
export type SentenceFile = v.InferOutput<typeof sentence>;
/** A paragraph of a skeleton, said once or once for each entry of a list. */
export type ParagraphFile = v.InferOutput<typeof paragraph>;
