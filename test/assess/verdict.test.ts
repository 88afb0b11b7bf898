import { judge, verdictOf } from '../../src/assess';
import type { Finding } from '../../src/assess';
import { findingOf } from '../taskpane/support/findings';

const error = findingOf({ rule: 'total-differs', cell: 'A1', severity: 'error' });
const contradiction = findingOf({ rule: 'score-differs', cell: 'A2', severity: 'warning', verdict: 'inconsistent' });
const baseless = findingOf({ rule: 'score-unverifiable', cell: 'A3', severity: 'warning', verdict: 'unverifiable' });
const unchecked = findingOf({ rule: 'score-unverifiable', cell: 'A4', severity: 'info', verdict: 'unverifiable' });
const tail = findingOf({ rule: 'sum-differs', cell: 'A5', severity: 'info', verdict: 'rounding-tail' });

describe('the overall verdict says the gravest first', () => {
  it.each<[string, readonly Finding[]]>([
    ['需更正 1 处', [tail, unchecked, baseless, contradiction, error]],
    ['需核实 1 处', [tail, contradiction]],
    ['需核实 2 处', [unchecked, contradiction, baseless]],
    ['未核对 2 处', [unchecked, baseless, tail]],
    ['可以上报', [tail]],
    ['可以上报', []],
  ])('%s', (words, findings) => {
    expect(verdictOf(findings)).toBe(words);
    expect(verdictOf(findings, [{ form: 'national/project-self-evaluation' }, { form: null }])).toBe(words);
  });

  it('is never ready while something stated contradicts, nor where nothing was checked', () => {
    for (const severity of ['error', 'warning'] as const) expect(judge([{ ...contradiction, severity }, tail]).outcome).not.toBe('ready');
    expect(verdictOf([], [{ form: null }, { form: null }])).toBe('未核对 2 处');
    expect(verdictOf([contradiction], [{ form: null }])).toBe('需核实 1 处');
  });
});
