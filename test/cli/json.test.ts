import { fileJson, toJson } from '../../src/cli/json';
import type { Finding } from '../../src/assess';

const found = (reported: string | null, expected: string | null, rule = 'narrative-arithmetic'): Finding => ({
  id: 'x',
  rule,
  severity: 'error',
  verdict: 'inconsistent',
  sheet: null,
  cell: 'P12',
  related: [],
  reported,
  expected,
  message: '',
  source: null,
  why: null,
  fix: null,
});

const shown = (finding: Finding): [string | null, string | null] => {
  const file = fileJson({ name: 'a.docx', error: null, assessment: { verdict: '', sheets: [], findings: [finding] } });
  const json = JSON.parse(toJson('0', [file])) as
    { files: [{ findings: [{ reported: string | null; expected: string | null; sheet: string | null; cell: string }] }] };
  const [{ reported, expected, sheet, cell }] = json.files[0].findings;
  expect([sheet, cell]).toEqual([null, 'P12']);
  return [reported, expected];
};

describe('figures quoted from a report', () => {
  it.each([
    ['96.5%', '96.6%', '0.965', '0.966'],
    ['95.24%', '≤88.3%', '0.9524', '≤0.883'],
    ['1,471.75万元', '1302.76万元', '1471.75', '1302.76'],
    ['3个', '2个', '3', '2'],
    ['95.50', '95.5分', '95.5', '95.5'],
  ])('%s and %s are plain decimals', (reported, expected, ...plain) => {
    expect(shown(found(reported, expected))).toEqual(plain);
  });

  it('leaves words and blanks as they are', () => {
    expect(shown(found('整改率略低于目标值', null))).toEqual(['整改率略低于目标值', null]);
    expect(shown(found('优', '良'))).toEqual(['优', '良']);
  });

  it('touches no finding of a table', () => {
    expect(shown(found('=48人', '48', 'operator-in-actual'))).toEqual(['=48人', '48']);
  });
});

describe('the verdict of a file', () => {
  const verdictOf = (...findings: readonly Partial<Finding>[]): string | null =>
    fileJson({
      name: '自评.xlsx', error: null,
      assessment: { verdict: '', sheets: [], findings: findings.map((one) => ({ ...found('1', '2', 'score-differs'), ...one })) },
    }).verdict;

  it('is one of three: what is only to be looked at is told by its findings', () => {
    const unchecked = { severity: 'warning', verdict: 'unverifiable' } as const;
    expect([
      verdictOf(), verdictOf({ severity: 'warning' }), verdictOf({ severity: 'warning' }, { severity: 'error' }),
      verdictOf({ severity: 'warning' }, unchecked), verdictOf({ severity: 'info', verdict: 'rounding-tail' }),
    ]).toEqual(['可以上报', '可以上报', '需更正 1 处', '未核对 1 处', '可以上报']);
    expect(fileJson({ name: '坏.xlsx', error: '无法使用', assessment: null }).verdict).toBeNull();
  });
});
