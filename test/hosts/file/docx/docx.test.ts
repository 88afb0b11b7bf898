import { readDocx } from '../../../../src/hosts/file';
import { checkNarrative } from '../../../../src/report';
import { pack } from '../../../support/xlsx/pack';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationships = (all: readonly (readonly [string, string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${
    all.map(([kind, target], index) => `<Relationship Id="r${String(index)}" Type="${office}/${kind}" Target="${target}"/>`).join(
      '',
    )
  }</Relationships>`;
const docx = (body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array =>
  pack({
    '_rels/.rels': relationships([['officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relationships(Object.keys(parts).map((name) => [name, `${name}.xml`] as const)),
    'word/document.xml': `<w:document xmlns:w="${main}"><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(
      Object.entries(parts).map(([name, inside]) => [`word/${name}.xml`, `<w:${name} xmlns:w="${main}">${inside}</w:${name}>`]),
    ),
  });
const p = (inside: string): string => `<w:p>${inside}</w:p>`;
const r = (text: string): string => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const line = (text: string, properties = ''): string => p(`${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${r(text)}`);
const row = (...cells: readonly (string | readonly string[])[]): string =>
  `<w:tr>${cells.map((cell) => `<w:tc>${[cell].flat().map((text) => line(text)).join('')}</w:tc>`).join('')}</w:tr>`;
const table = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;
const told = (paragraphs: readonly string[]): string[] =>
  checkNarrative(paragraphs).map(({ cell, reported }) => `${cell} ${String(reported)}`);

describe('the paragraphs of a .docx', () => {
  it('are joined of their runs, nothing empty', async () => {
    const body = p(`<w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>${r('全年预算')}${r('10 万元')}`) + p('') + '<w:p/>'
      + p(`${r('执行')}<w:r><w:tab/><w:t>9 万元</w:t><w:br/><w:t>完&amp;毕</w:t></w:r>`);
    expect(await readDocx(docx(body))).toEqual(['全年预算10 万元', '执行\t9 万元\n完&毕']);
  });

  it('hold nothing that was deleted, and no codes of fields', async () => {
    const body = p(
      `${r('得分')}<w:del><w:r><w:delText>95</w:delText></w:r></w:del><w:ins>${
        r('100')
      }</w:ins><w:r><w:instrText> PAGE </w:instrText></w:r>${r('分')}`,
    );
    expect(await readDocx(docx(body))).toEqual(['得分100分']);
  });

  it('hold no hidden text, and what is not hidden after all', async () => {
    const run = (properties: string, text: string): string => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
    const body = p(`${run('<w:b/>', '执行率')}${run('<w:vanish/>', '95%')}${run('<w:b/><w:vanish w:val="0"/>', '90%')}${r('。')}`);
    expect(await readDocx(docx(body))).toEqual(['执行率90%。']);
  });

  it('hold the words of a text box once, in their place', async () => {
    const box = (tag: string, inner: string): string => `<w:${tag}><w:txbxContent>${inner}</w:txbxContent></w:${tag}>`;
    const choice = `<mc:Choice>${box('x', line('框内预算5万元'))}</mc:Choice><mc:Fallback>${box('y', line('框内预算5万元'))}</mc:Fallback>`;
    const body = p(`${r('前')}<w:r><mc:AlternateContent>${choice}</mc:AlternateContent></w:r>${r('后')}`);
    expect(await readDocx(docx(body))).toEqual(['前后', '框内预算5万元']);
  });

  it('are followed by those of the footnotes and endnotes, whose marks are gone', async () => {
    const body = p(`${r('预算925.16万元')}<w:r><w:footnoteReference w:id="2"/></w:r>${r('，全额支付。')}`);
    expect(await readDocx(docx(body, { footnotes: `<w:footnote w:id="2">${line('口径为年初预算')}</w:footnote>`,
      endnotes: `<w:endnote w:id="0"><w:p/></w:endnote><w:endnote w:id="3">${line('执行率92%')}</w:endnote>` })))
      .toEqual(['预算925.16万元，全额支付。', '口径为年初预算', '执行率92%']);
  });
});

describe('tables of a .docx', () => {
  const sentence = '项目预算资金925.16万元，实际支出714.80万元，预算执行率73.7%。';

  it('are a paragraph for each row, and no prose', async () => {
    const body = line('一、资金情况') + table(row('项目', '预算', '执行', '执行率'), row('养护', '925.16万元', '714.80万元', '73.7%')) + line(sentence);
    const paragraphs = await readDocx(docx(body));
    expect(paragraphs.slice(1, 3)).toEqual(['项目\t预算\t执行\t执行率', '养护\t925.16万元\t714.80万元\t73.7%']);
    expect(told(paragraphs)).toEqual(['P4 73.7%']);
  });

  it('give the prose of a cell as paragraphs', async () => {
    const texts = ['一、项目概况', sentence, '项目自立项以来各项工作按照计划推进，管理制度健全，资金使用合规。'];
    expect(told(await readDocx(docx(table(row('自评报告', texts)))))).toEqual(['P3 73.7%']);
    expect(told(await readDocx(docx(table(row('资金情况', sentence)))))).toEqual(['P2 73.7%']);
    expect(told(await readDocx(docx(table(row(texts)))))).toEqual(['P2 73.7%']);
  });

  it('within tables stay in their order', async () => {
    const body = table(`<w:tr><w:tc>${line('外')}</w:tc><w:tc>${table(row('甲', '乙'))}</w:tc></w:tr>`) + line('后');
    expect(await readDocx(docx(body))).toEqual(['外\t甲\t乙', '后']);
  });
});

describe('numbers that Word counts', () => {
  const level = (depth: number, format: string, text: string): string =>
    `<w:lvl w:ilvl="${String(depth)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const levels = level(0, 'chineseCountingThousand', '%1、') + level(1, 'japaneseCounting', '（%2）') + level(2, 'decimal', '%3')
    + level(3, 'bullet', '');
  const numbering =
    `<w:abstractNum w:abstractNumId="4">${levels}</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="4"/></w:num>`;
  const styles = '<w:style w:type="paragraph" w:styleId="a1"><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>';
  const at = (depth: number): string => `<w:numPr><w:ilvl w:val="${String(depth)}"/><w:numId w:val="7"/></w:numPr>`;

  it('stand before the words, by level, from the paragraph or its style', async () => {
    const body = line('概况', at(0)) + line('单位', at(1)) + line('人员', at(1)) + line('在编', at(2)) + line('要点', at(3))
      + p(`<w:pPr>${at(0)}</w:pPr>`)
      + line('绩效', '<w:pStyle w:val="a1"/>') + line('产出', at(1))
      + line('正文', '<w:pStyle w:val="a1"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    expect(await readDocx(docx(body, { numbering, styles }))).toEqual(
      ['一、概况', '（一）单位', '（二）人员', '1、在编', '要点', '二、绩效', '（一）产出', '正文']);
  });

  it('tell one project from the next', async () => {
    const body = line('项目绩效', at(0)) + line('道路养护', at(1)) + line('自评得分95分。', at(2)) + line('桥梁加固', at(1)) + line('自评得分92分。', at(2));
    expect(told(await readDocx(docx(body, { numbering, styles })))).toEqual([]);
  });
});
