import type { Finding } from '../../../src/assess';

/** A finding as a test needs it; everything else is what is usual. */
export function findingOf(part: Partial<Finding> & Pick<Finding, 'rule' | 'cell'>): Finding {
  return {
    id: `${part.rule}@${part.sheet ?? '表'}!${part.cell}`, severity: 'error', verdict: 'inconsistent', sheet: '表', related: [],
    reported: null, expected: null, message: `${part.rule} ${part.cell}`, source: null, why: null, fix: null, ...part,
  };
}
