import { checkNarrative } from '../../../src/report';

/** Sentences as typed; the first figure of `wrong` replaces the one it stands for. */
const sentences: readonly { readonly right: string; readonly from: string; readonly to: string }[] = [
  { right: '项目预算资金925.16万元，实际支出714.80万元，预算执行率77.3%。', from: '77.3%', to: '73.7%' },
  { right: '本年支出合计1200.00万元，其中：基本支出780.00万元，项目支出420.00万元。', from: '420.00', to: '402.00' },
  { right: '公用经费支出92.40万元，比上年减少7.60万元，下降7.6%。', from: '下降7.6%', to: '下降8.2%' },
  { right: '巡查里程目标500公里，实际完成620公里，完成率达124%。', from: '124%', to: '142%' },
  { right: '全年预算1,234.50万元，支出1,111.05万元，执行率90%。', from: '90%', to: '95%' },
];

const wide = (text: string): string => text.replace(/[\d.,%()]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0));
const within = (mark: string) => (text: string): string =>
  text.replace(/(\d)(?=\p{Script=Han}|%)/gu, `$1${mark}`).replace(/(\p{Script=Han})(?=\d)/gu, `$1${mark}`);

/** What becomes of a sentence on its way from Word, a web page or a PDF. */
const dressings: Readonly<Record<string, (text: string) => string>> = {
  ...Object.fromEntries(
    [
      '•',
      '·',
      '●',
      '■',
      '-',
      '–',
      '—',
      '*',
      '①',
      '②',
      '（1）',
      '(2)',
      '1.',
      '2．',
      '3、',
      '4)',
      '（一）',
      '一、',
      '➢',
      'Ø',
      'l',
      'n',
      '§',
      '1',
    ]
      .map((mark) => [`${mark} then a tab`, (text: string) => `${mark}\t${text}`]),
  ),
  ...Object.fromEntries(
    ['• ', '- ', '— ', '● ', '①', '（1）', '1.', '1. ', '3、', '（一）', '一是', '——'].map((mark) =>
      [`${mark} before it`, (text: string) => mark + text]),
  ),
  'a tab before it': (text) => `\t${text}`,
  'two tabs before it': (text) => `\t\t${text}`,
  'wide spaces before it': (text) => `　　${text}`,
  'a tab after it': (text) => `${text}\t`,
  'a heading before a tab': (text) => `资金使用情况\t${text}`,
  'tabs between clauses': (text) => text.replace(/，/g, '，\t'),
  'full-width digits': wide,
  'half-width punctuation': (text) => text.replace(/，/g, ',').replace(/：/g, ':').replace(/。/g, '.'),
  'spaces around figures': within(' '),
  'hard spaces around figures': within('\u00A0'),
  'narrow spaces around figures': within('\u202F'),
  'zero-width spaces': within('\u200B'),
  'soft hyphens': (text) => text.replace(/(\p{Script=Han})(?=\p{Script=Han})/gu, '$1\u00AD'),
  'a space for thousands': (text) => text.replace(/(\d),(\d)/g, '$1 $2'),
  'a wide comma for thousands': (text) => text.replace(/(\d),(\d)/g, '$1，$2'),
  'a line break within': (text) => text.replace('，', '，\n'),
  'percentages in words': (text) => text.replace(/(\d+)\.(\d)%/g, (_, whole: string, part: string) => `百分之${said(whole)}点${digit(part)}`),
};

const numerals = '零一二三四五六七八九';
const digit = (mark: string): string => Array.from(mark, (one) => numerals[Number(one)]!).join('');
const said = (whole: string): string => {
  const [tens = '', ones = ''] = whole.padStart(2, '0');
  return `${tens === '0' ? '' : `${tens === '1' ? '' : digit(tens)}十`}${ones === '0' ? '' : digit(ones)}`;
};

const found = (paragraphs: readonly string[]): string[] => checkNarrative(paragraphs).map(({ cell, message }) => `${cell} ${message}`);
const cases = Object.entries(dressings).flatMap(([dressed, dress]) => sentences.map((sentence) => ({ ...sentence, dressed, dress })));

describe('pasted text', () => {
  it.each(cases)('$dressed: $right', ({ right, from, to, dress }) => {
    expect(found([dress(right)])).toEqual([]);
    const wrong = dress(right.replace(from, to));
    expect(found(['基本情况', wrong])).not.toEqual([]);
    expect(found(['基本情况', wrong]).every((told) => told.startsWith('P2 '))).toBe(true);
  });

  it('counts the paragraphs that are not empty, rows of tables among them', () => {
    const lines = ['一、资金情况', '', '　', '项目\t预算数\t执行数', '养护\t120\t118', sentences[0]!.right.replace('77.3%', '73.7%')];
    expect(found(lines).map((told) => told.split(' ')[0])).toEqual(['P4']);
  });

  it.each([
    '项目名称\t预算数（万元）\t执行数（万元）\t执行率', '日常养护\t925.16万元\t714.80万元\t73.7%', '1\t日常养护\t925.16\t714.80\t73.7%',
    '\t年度资金总额\t925.16\t714.80\t73.7%', '预算执行率\t73.7%', '实际支出\t714.80万元', '合计\t\t925.16\t714.80',
  ])('leaves a row of a table alone: %s', (row) => {
    expect(found(['项目预算资金925.16万元，实际支出714.80万元，预算执行率77.3%。', row])).toEqual([]);
  });

  it('reads a figure that a line break cuts, and a paragraph around a page number', () => {
    const cut = ['截至年末，云岭县公路养护中心项目预算资金925.16万元，实际支出714.', '80万元，预算执行率73.7%。'];
    expect(found(cut).map((told) => told.split(' ')[0])).toEqual(['P2']);
    const paged = ['截至年末，云岭县公路养护中心项目预算资金925.16万元，实际支出', '— 3 —', '714.80万元，预算执行率73.7%。'];
    expect(found(paged).map((told) => told.split(' ')[0])).toEqual(['P3']);
  });

  it.each([
    '预算资金925.16万元，近八成用于日常养护，一半以上在上半年支付。', '三个年度累计投入两千余万元，其中当年投入七百万元。',
    '两个项目执行率不足七成，其余三项超过九成。', '预算执行率百分之七十七点三，实际支出714.80万元，预算925.16万元。',
    '支出1 200万元，占预算1 500万元的80%。', '第三方抽查5，200份，合格5，148份，合格率99%。',
  ])('takes words for what they say: %s', (text) => {
    expect(found([text])).toEqual([]);
  });
});
