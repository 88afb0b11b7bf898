import { checkNarrative } from '../../../src/report';
import { freshReports } from './fresh';

/**
 * Ways of saying what a table holds, each beside its tables: the first line is the title, every other line a text of its own.
 * A right line has no finding; with one figure wrong there is one at it or at the figure it cannot stand beside.
 */
describe.each(freshReports('sayings'))('$name', ({ honest, bends, book }) => {
  const [title = '', ...lines] = honest;
  const said = (line: string) => checkNarrative([title, line], { book });

  it.each(lines)('right: %s', (line) => {
    expect(said(line).map(({ message }) => message)).toEqual([]);
  });

  it.each(bends.map((bend) => [bend.mark, bend.text[bend.paragraph - 1]!, bend.wrong] as const))('%s: %s', (_mark, line) => {
    expect(said(line).filter(({ cell }) => cell === 'P2')).not.toEqual([]);
  });
});
