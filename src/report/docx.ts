import { strToU8, strFromU8, unzipSync, zipSync } from 'fflate';
import type * as DocxModule from 'docx';
import type { Paragraph as DocxParagraph, Table as DocxTable } from 'docx';
import type { Heading, Narrative, NarrativeDocument, NarrativeTable, Paragraph, Run } from './narrative/narrative';

type Docx = typeof DocxModule;

/** Official documents (GB/T 9704): 小标宋 for the title, 黑体, 楷体 and 仿宋 for headings and text, 28 points a line. */
const fonts = { title: '方正小标宋简体', heading: '黑体', second: '楷体_GB2312', body: '仿宋_GB2312' } as const;
/** Half-points. */
const sizes = { title: 44, body: 32, table: 24, footer: 28 } as const;
/** Twentieths of a point. */
const line = 560;
const indent = 640;
/** A4 with the margins of GB/T 9704: 37 above, 35 below, 28 left, 26 right (millimetres as twentieths of a point). */
const margin = { top: 2098, bottom: 1985, left: 1588, right: 1474 };
const textWidth = 11906 - margin.left - margin.right;
const gapColour = 'C00000';

/** The narrative as a .docx: the same text and order as the sheet, page numbers, tables of indicators. Same input, same bytes. */
export async function narrativeDocx(narrative: Narrative): Promise<Uint8Array> {
  const docx = await import('docx');
  const document = new docx.Document({
    creator: narrative.unit ?? '', title: narrative.documents[0]?.title.join('') ?? '',
    styles: { default: { document: { run: { font: fontOf(fonts.body), size: sizes.body } } } },
    sections: narrative.documents.map((one) => sectionOf(docx, one)),
  });
  return fixed(new Uint8Array(await docx.Packer.pack(document, 'uint8array')));
}

/** All four scripts: a Chinese font set for East Asian text only would leave figures in another. */
function fontOf(name: string): { ascii: string; hAnsi: string; eastAsia: string; cs: string } {
  return { ascii: name, hAnsi: name, eastAsia: name, cs: name };
}

function sectionOf(docx: Docx, document: NarrativeDocument) {
  return {
    properties: { page: { size: { width: 11906, height: 16838 }, margin: { ...margin, footer: 1588 } } },
    footers: { default: footerOf(docx) },
    children: [
      ...document.title.map((text) => titleOf(docx, text)),
      blank(docx),
      ...document.items.flatMap((item): (DocxParagraph | DocxTable)[] => {
        switch (item.kind) {
          case 'heading':
            return [headingOf(docx, item)];
          case 'paragraph':
            return [paragraphOf(docx, item)];
          case 'table':
            return [captionOf(docx, item), tableOf(docx, item)];
        }
      }),
    ],
  };
}

const spacing = { line, lineRule: 'exact' as const };

function blank(docx: Docx): DocxParagraph {
  return new docx.Paragraph({ spacing, children: [] });
}

function titleOf(docx: Docx, text: string): DocxParagraph {
  return new docx.Paragraph({ alignment: docx.AlignmentType.CENTER, spacing: { line: 700, lineRule: 'exact' },
    children: [new docx.TextRun({ text, font: fontOf(fonts.title), size: sizes.title })] });
}

/** Word's own heading styles are coloured, and the fourth slants: official documents know neither. */
function headingOf(docx: Docx, item: Heading): DocxParagraph {
  const levels = [docx.HeadingLevel.HEADING_1, docx.HeadingLevel.HEADING_2, docx.HeadingLevel.HEADING_3, docx.HeadingLevel.HEADING_4];
  const font = item.level === 1 ? fonts.heading : item.level === 2 ? fonts.second : fonts.body;
  return new docx.Paragraph({
    heading: levels[item.level - 1]!,
    spacing: { ...spacing, before: 0, after: 0 },
    indent: { firstLine: indent },
    keepNext: true,
    children: [
      new docx.TextRun({
        text: item.text,
        font: fontOf(font),
        size: sizes.body,
        bold: item.level === 3,
        italics: false,
        color: '000000',
      }),
    ],
  });
}

function paragraphOf(docx: Docx, item: Paragraph): DocxParagraph {
  return new docx.Paragraph({ spacing, indent: { firstLine: indent }, alignment: docx.AlignmentType.BOTH,
    children: item.runs.map((run) => runOf(docx, run)) });
}

/** Gaps stand out until they are filled. */
function runOf(docx: Docx, run: Run) {
  const font = { font: fontOf(fonts.body), size: sizes.body };
  return new docx.TextRun(run.kind === 'gap' ? { text: run.text, ...font, color: gapColour } : { text: run.text, ...font });
}

function captionOf(docx: Docx, item: NarrativeTable): DocxParagraph {
  return new docx.Paragraph({ alignment: docx.AlignmentType.CENTER, spacing: { ...spacing, before: 240 }, keepNext: true,
    children: [new docx.TextRun({ text: item.caption, font: fontOf(fonts.heading), size: sizes.table })] });
}

function tableOf(docx: Docx, item: NarrativeTable): DocxTable {
  const all = item.widths.reduce((sum, width) => sum + width, 0);
  const widths = item.widths.map((width) => Math.floor(textWidth * width / all));
  const row = (texts: readonly string[], header: boolean) =>
    new docx.TableRow({
      tableHeader: header,
      cantSplit: true,
      children: texts.map((text, index) =>
        new docx.TableCell({
          width: { size: widths[index] ?? 0, type: docx.WidthType.DXA },
          verticalAlign: docx.VerticalAlign.CENTER,
          margins: { left: 80, right: 80, top: 40, bottom: 40 },
          ...(header ? { shading: { fill: 'D9E1F2' } } : {}),
          children: [
            new docx.Paragraph({
              alignment: index === 0 && !header ? docx.AlignmentType.LEFT : docx.AlignmentType.CENTER,
              children: [new docx.TextRun({ text, font: fontOf(header ? fonts.heading : fonts.body), size: sizes.table })],
            }),
          ],
        })
      ),
    });
  return new docx.Table({
    width: { size: textWidth, type: docx.WidthType.DXA },
    columnWidths: widths,
    rows: [row(item.header, true), ...item.rows.map((texts) => row(texts, false))],
  });
}

/** "— 1 —" in the middle of the foot, counted through all documents. */
function footerOf(docx: Docx) {
  const run = { font: fontOf('宋体'), size: sizes.footer };
  return new docx.Footer({ children: [new docx.Paragraph({ alignment: docx.AlignmentType.CENTER, children: [
    new docx.TextRun({ ...run, children: ['— ', docx.PageNumber.CURRENT, ' —'] })] })] });
}

/** What stands in for each font where it is not installed: every Windows has 宋体, 黑体, 楷体 and 仿宋. */
const fallbacks: readonly (readonly [string, string])[] = [[fonts.title, '宋体'], [fonts.heading, 'SimHei'], [
  fonts.second,
  '楷体',
], [fonts.body, '仿宋']];

function fontTable(): string {
  const entries = fallbacks.map(([name, instead]) =>
    `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:charset w:val="86"/></w:font>`
  ).join('');
  return '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    + `<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${entries}</w:fonts>`;
}

const epoch = '2000-01-01T00:00:00Z';

/** The package without the clock: dates of the document and of its parts are always the same. */
function fixed(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const core = parts['docProps/core.xml'];
  if (core) parts['docProps/core.xml'] = strToU8(strFromU8(core).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${epoch}`));
  parts['word/fontTable.xml'] = strToU8(fontTable());
  return zipSync(parts, { mtime: new Date(epoch), level: 6 });
}
