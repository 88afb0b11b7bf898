import { readStatement, valueOf } from '../../src/figures';
import { builtInPacks, scoreIndicator } from '../../src/rules';

const cell = { sheet: '表', row: 0, column: 0 };
const { settings } = builtInPacks()[0]!;

/** What comes of several measures in one cell: met or missed with the one that was, or left open. */
function told(target: string, actual: string): string {
  const wanted = valueOf(readStatement(target, 'General', cell, {}))!;
  const done = valueOf(readStatement(actual, 'General', cell, { role: 'actual' }))!;
  const outcome = scoreIndicator(
    { operator: null, direction: null, path: ['培训与宣传'], target: wanted, actual: done, year: 2024 },
    settings,
  );
  if (!outcome.listed) return 'open';
  const { met, share, proposal, listed } = outcome;
  return [met ? 'met' : 'missed', String(listed.count), ...(share === null ? [] : ['full']), ...(proposal ? ['proposal'] : []),
    ...(listed.missed ? [listed.missed.actual] : [])].join(' ');
}

describe('several measures in one cell', () => {
  it.each([
    ['1.培训≥5期；2.发放≥300份', '1.5期；2.300份', 'met 2 full'],
    ['1.培训≥5期；2.发放≥300份', '1.5期；2.280份', 'missed 2 280份'],
    ['1、培训≥5期\n2、发放≥300份', '1、培训4期\n2、发放300份', 'missed 2 培训4期'],
    ['（1）培训≥5期（2）发放≥300份', '培训6期；发放310份', 'met 2 full'],
    ['(1)培训≥5期;(2)发放≥300份', '培训6期；发放310份', 'met 2 full'],
    ['①受益村≥100个②受益户≥5000户', '①受益村100个②受益户4800户', 'missed 2 受益户4800户'],
    ['博士≥5人，硕士≥30人', '博士6人，硕士33人', 'met 2 full'],
    ['博士≥5人，硕士≥30人', '博士6人，硕士29人', 'missed 2 硕士29人'],
    ['≥90%\n≥95%', '92%\n94%', 'missed 2 94%'],
    ['１．培训≥５期；２．发放≥３００份', '１．５期；２．３００份', 'met 2 full'],
    ['1.培训≥5期；2.机制健全；3.发放≥300份', '1.5期；2.健全；3.300份', 'met 3 full proposal'],
    ['6月底前\n12月底前', '6月\n12月', 'met 2 full'],
  ])('%s, %s: %s', (target, actual, expected) => expect(told(target, actual)).toBe(expected));

  it.each([
    ['fewer of them', '1.培训≥5期；2.发放≥300份', '培训5期'],
    ['in another order', '1.演出≥30场；2.展览≥4期', '1.展览4期；2.演出32场'],
    ['of another kind', '1.培训≥5期；2.发放≥300份', '1.5期；2.300元'],
    ['whose numbers may be the whole part of its figures', '1.栽植≥5万亩；2.抚育≥8万亩', '1.5万亩；2.8万亩'],
    ['without a word on which is which', '5期，300份', '300份，5期'],
    ['with a hope beside the target', '≥95%；力争100%', '96%；98%'],
    ['of money that nobody said is to be reached', 'A类500元/人，B类300元/人', 'A类480元/人，B类300元/人'],
    ['that tell a part of the first', '培训≥5期，其中线上≥2期', '培训5期，其中线上1期'],
  ])('is left open beside actual values %s', (_why, target, actual) => expect(told(target, actual)).toBe('open'));
});
