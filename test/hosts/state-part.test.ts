import fc from 'fast-check';
import { stateNamespace, stateOfXml, stateXml } from '../../src/hosts/state-part';

const part = (text: string): string => `<?xml version="1.0"?><state xmlns="${stateNamespace}" file="x">${text}</state>\n`;

it('gives back whatever state it was given', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\r')), (state) => {
    expect(stateOfXml(stateXml(state))).toBe(state);
  }));
});

it.each([
  ['&#32489;&#x6548;&#X6548;', '绩效效'], ['&lt;&amp;&gt;&quot;&apos;', '<&>"\''], ['&#x1F600;', '😀'],
  ['&none;', '&none;'], ['&#9999999;&#x110000;', '&#9999999;&#x110000;'], ['', ''],
])('reads what another program wrote of it: %s', (text, expected) => {
  expect(stateOfXml(part(text))).toBe(expected);
});

it.each([['another part', '<state xmlns="urn:other">1</state>'], ['a part cut short', part('1').slice(0, -12)], ['no part', '']])(
  'finds no state in %s', (_, xml) => {
    expect(stateOfXml(xml)).toBeNull();
  });
