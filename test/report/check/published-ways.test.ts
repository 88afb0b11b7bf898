import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkNarrative } from '../../../src/report';

/**
 * Ways published reports and statements tell their figures, in invented texts without tables: a line is a text, ¶ parts its
 * paragraphs. As it stands nothing is wrong with it; of `{right|wrong}` the wrong one is found.
 */
const home = resolve(__dirname, 'ways');
const texts = readdirSync(home).sort().flatMap((name) =>
  readFileSync(resolve(home, name), 'utf8').split('\n').filter((line) => line !== '')
);
const mark = /\{([^{|}]*)\|([^{|}]*)\}/g;
const messages = (text: string): readonly string[] => checkNarrative(text.split('¶')).map(({ message }) => message);

describe('ways of published texts', () => {
  it.each(texts)('%s', (text) => {
    expect(messages(text.replace(mark, '$1'))).toEqual([]);
  });
});

const bends = texts.flatMap((text) => [...text.matchAll(mark)].map((found) => {
  const bent = text.slice(0, found.index) + found[2]! + text.slice(found.index + found[0].length);
  return [found[0], bent.replace(mark, '$1')] as const;
}));

describe('the same with one figure wrong', () => {
  it.each(bends)('%s: %s', (_mark, text) => {
    expect(messages(text)).not.toEqual([]);
  });
});
