import type { Narrative, NarrativeDocument, NarrativeItem } from '../../../src/report';

/** What the user fills in reads as one word of theirs. */
const masked = (text: string): string => text.replace(/【待补充：[^】]+】/g, '〇');

/** Marks no sentence of an official report holds, each with what is wrong about it. */
const marks: readonly (readonly [what: string, mark: RegExp])[] = [
  ['a value nobody wrote', /undefined|null|NaN|Infinity|\[object/], ['a name not filled in', /[{}]/],
  ['two marks in a row', /[。；，、：！？]{2,}/], ['an operator', /[≥≤<>＞＜≧≦]|[^\d]=/], ['empty brackets', /（）|“”|‘’|《》|【】/],
  ['a rate of a rate', /%\s*%|%个百分点|[%‰]百分/], ['a growth of nothing', /(?:增长|下降|增加|减少)(?:了)?0(?:\.0+)?(?:%|万元)/],
  ['a line or a gap within', /\s/],
  ['a subject or an object left out', /对开展|用于[。，]|[为对]。|为[，；]|达到[，；。]|(?<!年度|[达到高于])目标[，；。]/],
  ['one reason for another', /原因是(?:因(?!素)|由于|原因|主要)|原因：(?:因(?!素)|原因)/], ['a mark at the start', /^[。；，、：]/],
  ['an ASCII mark between words', /\p{Script=Han}[,;:?!]\p{Script=Han}/u], ['a number of another', /\d\.\d+\.\d|\d万万|万元万元|元元/],
];

const pairs = ['（）', '“”', '‘’', '《》', '【】'];

const balanced = (text: string): boolean => pairs.every(([open, close]) => {
  let depth = 0;
  for (const mark of text) {
    if (mark === open) depth += 1;
    if (mark === close) depth -= 1;
    if (depth < 0 || depth > 1) return false;
  }
  return depth === 0;
});

const ordinals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三', '十四', '十五'];

/** A list counts from 一是 on without a gap, and to two at least. */
function counts(sentence: string): boolean {
  const told = [...sentence.matchAll(/(?<=^|[：；，。])(十?[一二三四五六七八九]|十)是/g)].map(([, word]) => word!);
  return told.length === 0 || (told.length > 1 && told.every((word, index) => word === ordinals[index]));
}

/** The faults of one paragraph. */
function inParagraph(written: string, own: (word: string) => boolean): string[] {
  const text = masked(written);
  const sentences = text.match(/[^。]*。|[^。]+$/g) ?? [];
  return [
    ...marks.filter(([, mark]) => mark.test(text) && !own(mark.exec(text)![0])).map(([what]) => what),
    ...(balanced(written) ? [] : ['brackets that do not close']), ...(/[。〇]$/.test(text) || /^附件/.test(text) ? [] : ['no full stop']),
    ...(sentences.every(counts) ? [] : ['a list that does not count']),
    ...(written.match(/[A-Za-z]{2,}/g) ?? []).filter((word) => !own(word)).map((word) => `a foreign word ${word}`),
  ];
}

const isHeading = (item: NarrativeItem | undefined): item is Extract<NarrativeItem, { kind: 'heading' }> => item?.kind === 'heading';

/** Headings nothing stands under, and sentences told twice under one. */
function inDocument({ items }: NarrativeDocument): string[] {
  const told = new Set<string>();
  return items.flatMap((item, index) => {
    if (isHeading(item)) {
      told.clear();
      const next = items[index + 1];
      return next === undefined || next.kind === 'table' || (isHeading(next) && next.level <= item.level)
        ? [`nothing under ${item.text}`] : [];
    }
    if (item.kind === 'table') return [];
    return (masked(item.text).match(/[^。]+。/g) ?? []).flatMap((sentence) => {
      const twice = sentence.length > 4 && told.has(sentence);
      told.add(sentence);
      return twice ? [`said twice: ${sentence}`] : [];
    });
  });
}

/**
 * What an exacting reader would mark in a report, by the paragraph it stands in. `own` tells the words in Latin letters the forms
 * themselves hold.
 */
export function faultsOf({ documents }: Narrative, own: (word: string) => boolean = () => false): readonly string[] {
  return documents.flatMap((document) => [
    ...inDocument(document),
    ...document.title.filter((line) => !balanced(line) || /[。；，]|undefined|null/.test(line)).map((line) => `the title ${line}`),
    ...document.items.flatMap((item) => {
      if (item.kind !== 'paragraph') return isHeading(item) && !balanced(item.text) ? [`the heading ${item.text}`] : [];
      return item.key.endsWith('/附件') ? [] : inParagraph(item.text, own).map((fault) => `${fault}: ${item.text}`);
    }),
  ]);
}
