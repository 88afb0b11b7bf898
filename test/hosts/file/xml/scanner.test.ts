import fc from 'fast-check';
import { XmlScanner } from '../../../../src/hosts/file/xml/scanner';

const name = fc.constantFrom('r', 's', 'ref', 'r:id', 'Id', 'xml:space', 'id', 'min');
const blanks = fc.constantFrom('', ' ', '\n', '\t ', '\r\n');
const value = fc.constantFrom('', 'A1', 'a = b', '&amp;&#10;', 'x\ny', '>', '/', '得分');
const attribute = fc.record({
  before: fc.constantFrom(' ', '\n\t', '  '),
  name,
  left: blanks,
  right: blanks,
  quote: fc.constantFrom('"', "'"),
  value,
})
  .map((one) => one.before + one.name + one.left + '=' + one.right + one.quote + one.value + one.quote);
const tag = fc.tuple(fc.constantFrom('c', 'x:mergeCell'), fc.array(attribute, { maxLength: 5 }), fc.constantFrom('>', '/>', ' >', ' />'))
  .map(([element, attributes, end]) => `<${element}${attributes.join('')}${end}`);

it('gives the attribute of a name that going over all of them finds first', () => {
  fc.assert(fc.property(tag, name, (text, wanted) => {
    const scanner = new XmlScanner(`${text}<v ref="no"/>`);
    expect(scanner.next()).toBe(true);
    const all = [...scanner.attributes()];
    expect(scanner.attribute(wanted)).toBe(all.find(([key]) => key === wanted)?.[1] ?? null);
  }), { numRuns: 1000 });
});
