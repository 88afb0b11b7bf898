/** Namespace of the custom XML part that keeps the product's state in a workbook; both hosts find it by this. */
export const stateNamespace = 'urn:ziping:state/1';

/** The XML of the state part: the JSON text as the content of one element. */
export function stateXml(json: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<state xmlns="${stateNamespace}">${escape(json)}</state>`;
}

/** The JSON text of a state part; null for XML that is not ours. */
export function stateOfXml(xml: string): string | null {
  const match = /<(?:\w+:)?state\s[^>]*urn:ziping:state\/1[^>]*>([^]*?)<\/(?:\w+:)?state>/.exec(xml);
  return match ? match[1]!.replace(/&(lt|gt|amp|quot|apos|#13);/g, (_, name: string) => entities[name]!) : null;
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", '#13': '\r' };

function escape(text: string): string {
  return text.replace(/[<>&\r]/g, (char) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;' })[char] ?? '&#13;');
}
