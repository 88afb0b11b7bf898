/** Namespace of the one custom XML part in which a workbook keeps the product's state. */
export const stateNamespace = 'urn:ziping:state/1';

/** The last code a character can have. */
const lastCharacter = 0x10ffff;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The part's XML for the state (JSON text). Both hosts write the same, so a workbook may go between them. */
export function stateXml(state: string): string {
  const text = state.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<state xmlns="${stateNamespace}">${text}</state>`;
}

/** The state in a part's XML; null where the part is not ours or not readable. */
export function stateOfXml(xml: string): string | null {
  const text = /<state\b[^>]*\bxmlns="urn:ziping:state\/1"[^>]*>([^<]*)<\/state>\s*$/.exec(xml)?.[1];
  if (text === undefined) return null;
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return entities[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return code <= lastCharacter ? String.fromCodePoint(code) : whole;
  });
}
