import { checkNarrative } from '../../../src/report';
import { sayings } from './sentences';

const check = (text: string) => checkNarrative(text.split('\n'));

describe.each(sayings)('$rule', ({ right, bent, quotes }) => {
  it('a right text has no finding', () => {
    expect(check(right).map((finding) => finding.message)).toEqual([]);
  });

  it.each(bent)('%s written as %s is found', (from, to) => {
    expect(right).toContain(from);
    const findings = check(right.replace(from, to));
    expect(findings.map((finding) => finding.reported)).toContain(quotes ?? to);
    expect(findings.every((finding) => finding.rule === 'narrative-arithmetic' && finding.severity === 'error')).toBe(true);
    expect(findings.every((finding) => finding.sheet === null && /^P\d+$/.test(finding.cell))).toBe(true);
  });
});
