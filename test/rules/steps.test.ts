import { Decimal, parseUnit, plain } from '../../src/figures';
import { stepped, stepRuleIn } from '../../src/rules';

const ruleOf = (text: string): string | null => {
  const rule = stepRuleIn(text);
  return rule && `${rule.way} ${plain(rule.step.value)}${rule.step.unit?.text ?? ''} ${plain(rule.off)}${rule.ofPoints ? '%' : ''}`
    + (rule.from ? ` ${plain(rule.from.value)}` : '');
};

describe('a printed rule that takes points off by steps', () => {
  it.each([
    ['每少1场扣0.5分，扣完为止', 'short 1场 0.5'], ['完成得满分，每降低1%扣权重分的5%', 'short 1% 5%'], ['每减少2个，扣1分', 'short 2个 1'],
    ['每低于目标值1个百分点扣0.1分', 'short 1% 0.1'], ['95%（含）以上得满分，每低1个百分点扣1分', 'short 1% 1 95'], ['每发生1起扣5分', 'over 1起 5'],
    ['≤100%得满分，每超1%扣1分', 'over 1% 1'], ['每少一场扣2分', 'short 1场 2'], ['达到目标得满分，每少1000人次扣1分', 'short 1000人次 1'],
  ])('is read from %s', (text, rule) => expect(ruleOf(text)).toBe(rule));

  it.each(['90%（含）以上得10分，80%（含）-90%得8分', '按完成比例计分', '每少1场扣2分，每超1场扣1分', '未公开不得分', '酌情扣分', '每低1%扣5%'])(
    'is not in %s', (text) => expect(ruleOf(text)).toBeNull());
});

const score = (text: string, points: number, actual: number, target: number, unit: string): readonly string[] | null => {
  const found = stepped(
    stepRuleIn(text)!,
    new Decimal(points),
    { actual: new Decimal(actual), target: new Decimal(target) },
    parseUnit(unit),
  );
  return found && [found.exact, found.low, found.high].map(plain);
};

describe('what is left of the points', () => {
  it('is one score for whole steps, and lies between two for a step begun', () => {
    expect(score('每少1场扣2分', 30, 58, 60, '场')).toEqual(['26', '26', '26']);
    expect(score('每低1个百分点扣1分', 10, 97.5, 100, '%')).toEqual(['7.5', '7', '8']);
    expect(score('95%以上得满分，每低1个百分点扣1分', 10, 93, 100, '%')).toEqual(['8', '8', '8']);
    expect(score('每发生1起扣5分', 20, 1, 0, '起')).toEqual(['15', '15', '15']);
    expect(score('每低1%扣分值的5%', 20, 98, 100, '%')).toEqual(['18', '18', '18']);
    expect(score('每少1000人次扣1分', 20, 2.2, 2.4, '万人次')).toEqual(['18', '18', '18']);
  });

  it('counts steps in percent of a count by its share of the target', () => {
    expect(score('每低1%扣1分', 30, 57, 60, '场')).toEqual(['25', '25', '25']);
    expect(score('95%以上得满分，每低1个百分点扣1分', 30, 54, 60, '场')).toEqual(['25', '25', '25']);
    expect(score('每超1%扣2分', 20, 103, 100, '万元')).toEqual(['14', '14', '14']);
  });

  it('never falls below nothing', () => expect(score('每少1场扣2分', 30, 10, 60, '场')).toEqual(['0', '0', '0']));

  it('is not told where the steps are of another unit, or the figure is not off', () => {
    expect(score('每少1场扣1分', 30, 96, 100, '%')).toBeNull();
    expect(score('每超1%扣1分', 10, 96, 100, '%')).toBeNull();
    expect(score('每低1%扣1分', 10, 96, 100, '')).toBeNull();
  });
});
