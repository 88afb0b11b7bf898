/** Malformed XML; the caller knows the part and the file. */
export class XmlError extends Error {}

const [utf8, utf16le, utf16be] = ['utf-8', 'utf-16le', 'utf-16be'].map((label) => new TextDecoder(label)) as
  [TextDecoder, TextDecoder, TextDecoder];

const marks: readonly { readonly mark: readonly number[]; readonly decoder: TextDecoder }[] = [
  { mark: [0xef, 0xbb, 0xbf], decoder: utf8 }, { mark: [0xff, 0xfe], decoder: utf16le }, { mark: [0xfe, 0xff], decoder: utf16be },
  { mark: [0x3c, 0x00], decoder: utf16le }, { mark: [0x00, 0x3c], decoder: utf16be },
];

/** The text of a part: UTF-8 or UTF-16, told by its byte order mark or by how "<" is written; the mark is dropped. */
export function decodeXml(bytes: Uint8Array): string {
  const found = marks.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  return (found?.decoder ?? utf8).decode(bytes);
}

/** A part's bytes: UTF-8 always, its declaration corrected where it named another encoding. */
export function encodeXml(text: string): Uint8Array {
  const declared = /^<\?xml[^>]*encoding=(["'])([^"']*)\1/.exec(text);
  const honest = declared && declared[2]!.toLowerCase() !== 'utf-8'
    ? text.slice(0, declared[0].length).replace(declared[2]!, 'UTF-8') + text.slice(declared[0].length)
    : text;
  return new TextEncoder().encode(honest);
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Character data with entities resolved. Other than the five of XML and numbers there are none without a DTD. */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return named[name.toLowerCase()] ?? whole;
    const code = hex !== undefined ? parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** The text of a slice of XML without tags in it: comments left out, CDATA and entities resolved, line ends as XML has them. */
export function characters(xml: string, from: number, to: number): string {
  let text = xml.slice(from, to);
  if (text.includes('<')) {
    return text.split(/(<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>)/)
      .map((piece) => (piece.startsWith('<![CDATA[') ? lineEnds(piece.slice(9, -3))
        : piece.startsWith('<') ? '' : unescapeXml(lineEnds(piece)))
      )
      .join('');
  }
  text = lineEnds(text);
  return unescapeXml(text);
}

function lineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** Escapes for content and for attributes in double quotes. */
export function escapeXml(text: string): string {
  return /[&<>"\r]/.test(text)
    ? text.replace(/[&<>"\r]/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[char] ?? '&#13;')
    : text;
}

/** `_x000D_` and its like, by which a cell's text holds characters that XML cannot (ECMA-376 22.9.2.19). */
export function unescapeCellText(text: string): string {
  return text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : text;
}

/** The reverse: control characters and whatever would be read as such an escape. */
export function escapeCellText(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,
    (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}

/** A `t` element that keeps its white space where it has some at an end. */
export function textElement(tag: string, text: string): string {
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
  return `<${tag}${space}>${escapeXml(escapeCellText(text))}</${tag}>`;
}
