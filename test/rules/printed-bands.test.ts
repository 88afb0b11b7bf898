import { Decimal, parseUnit, plain } from '../../src/figures';
import { bandRuleIn, earnedByBands } from '../../src/rules';

const earned = (text: string, points: number, actual: number, target: number, unit = '%', less = false): string | null => {
  const rule = bandRuleIn(text);
  const found = rule && earnedByBands(rule, new Decimal(points), { actual: new Decimal(actual), target: new Decimal(target) },
    unit === '' ? null : parseUnit(unit), less);
  return found && plain(found);
};

describe('a printed rule that gives points by bands', () => {
  const grades = '95%（含）以上得满分；90%（含）-95%得80%；90%以下不得分';
  it.each([[97, '15'], [95, '15'], [94.9, '12'], [90, '12'], [89.9, '0']])(
    'with shares of the points gives %s what its band says',
    (actual, points) => expect(earned(grades, 15, actual, 100)).toBe(points));

  const points = '≥95%得15分，90%-95%得12分，80%-90%得8分，低于80%不得分';
  it.each([[95, '15'], [92, '12'], [85, '8'], [79, '0']])(
    'with points of its own gives %s what its band says', (actual, score) => expect(earned(points, 15, actual, 100)).toBe(score));
  it('leaves open whose an end is that two bands share', () => expect(earned(points, 15, 90, 100)).toBeNull());

  const chained = '满意度≥90%得10分；80%≤满意度＜90%得8分；＜80%得0分';
  it.each([[88, '8'], [80, '8'], [79.9, '0']])(
    'with ends on both sides of a name gives %s its points',
    (actual, score) => expect(earned(chained, 10, actual, 90)).toBe(score));

  it('with open bands gives the narrowest that holds', () => {
    expect(earned('达到95%得满分，达到90%得分值的80%，达到80%得60%，否则不得分', 10, 91, 100)).toBe('8');
    expect(earned('达到95%得满分，达到90%得分值的80%，达到80%得60%，否则不得分', 10, 70, 100)).toBe('0');
  });

  it('of shares reached is asked with the share of the target, which a figure of another unit has', () => {
    expect(earned('完成率100%得满分；80%（含）-100%得10分；80%以下不得分', 20, 11, 12, '个')).toBe('10');
    expect(earned('完成率100%得满分；80%（含）-100%得10分；80%以下不得分', 20, 9, 12, '个')).toBe('0');
  });

  it('of shares reached says nothing where the figure and the share of its target fall into different bands', () =>
    expect(earned('完成率≥95%得满分；85%（含）-95%得8分；85%以下不得分', 10, 84, 95)).toBeNull());

  it('says nothing of a limit that should not be passed in shares of it', () =>
    expect(earned('100%以下得满分；100%以上不得分', 10, 120, 100, '万元', true)).toBeNull());

  it('never gives more points than the row has', () => expect(earned('≥95%得15分；95%以下得12分', 10, 92, 95)).toBeNull());

  it.each([
    '按完成比例计分', '每少1场扣2分', '95%以上得满分', '≥90%得满分，80%-90%按比例得分，80%以下不得分', '制度健全得2分，执行有效得3分', '优得10分，良得8分',
    '酌情给分；90%以上得满分；90%以下得5分',
  ])('is not in %s', (text) => expect(bandRuleIn(text)).toBeNull());
});
