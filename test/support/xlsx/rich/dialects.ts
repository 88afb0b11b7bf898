import { richWorkbook } from './workbook';
import type { Parts } from '../pack';

export type Dialect = 'Excel' | 'openpyxl' | 'LibreOffice';

const edit = (parts: Parts, name: RegExp, change: (text: string) => string): Parts =>
  Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, typeof part === 'string' && name.test(key) ? change(part) : part]));

/**
 * openpyxl: no declaration of r on roots, absolute targets, types and empty elements written out, no spans, relationship ids of
 * its own.
 */
function openpyxl(parts: Parts): Parts {
  const relationships = ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  let written = edit(
    parts,
    /worksheets\/sheet\d\.xml$|workbook\.xml$/,
    (text) =>
      text.replace(/^<\?xml[^>]*>\s*/, '').replace(relationships, '')
        .replace(/<(sheet|hyperlink|pageSetup|drawing|legacyDrawing|tablePart) ([^>]*?)r:id="/g, `<$1${relationships} $2r:id="`)
        .replace(/ spans="[^"]*"/g, '').replace(/<c (r="\w+"(?: s="\d+")?)\/>/g, '<c $1 t="n"></c>').replace(
          /<c (r="\w+"(?: s="\d+")?)>/g,
          '<c $1 t="n">',
        ),
  );
  written = edit(
    written,
    /worksheets\/_rels\/|_rels\/workbook\.xml\.rels$/,
    (text) => text.replace(/Target="\.\.\//g, 'Target="/xl/').replace(/Target="\/xl\/customXml/, 'Target="/customXml')
      .replace(/Target="((?!\/|https?:)[^"]+)"/g, 'Target="/xl/$1"').replace('Id="rId4"', 'Id="anysvml"'),
  );
  return edit(written, /worksheets\/sheet1\.xml$/, (text) => text.replace(/(<legacyDrawing[^>]*r:id=")rId4/, '$1anysvml'));
}

/** LibreOffice: every attribute with its default spelled out, single spaces and line ends between elements, formulas with `aca`. */
function libreOffice(parts: Parts): Parts {
  return edit(parts, /worksheets\/sheet\d\.xml$/, (text) => text
    .replace(/<row r="(\d+)" spans="[^"]*"/g, '<row r="$1" customFormat="false"')
    .replace(/<c r="(\w+)" t="s">/g, '<c r="$1" s="0" t="s">').replace(/<c r="(\w+)"( s="\d+")?><v>/g, '<c r="$1"$2 t="n"><v>')
    .replace(/<f>/g, '<f aca="false">').replace(/<\/row>/g, '</row>\n').replace('<dimension', '\n  <dimension').replace(/\?>\s*/, '?>\n'));
}

/** The rich workbook as one of three programs writes it. */
export function richIn(dialect: Dialect): Parts {
  const parts = richWorkbook();
  return dialect === 'openpyxl' ? openpyxl(parts) : dialect === 'LibreOffice' ? libreOffice(parts) : parts;
}
