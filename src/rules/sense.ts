import { Decimal } from '../figures';
import type { Pack } from './pack';
import { PackError } from './problem';
import type { PackFile } from './schema';
import { executionByRule } from './scoring';
import { senseTexts } from './texts';

/** What each expectation of an example rests on; one of the groups must be given whole. */
const needed: Readonly<Record<'grade' | 'rate' | 'score', readonly (readonly (keyof PackFileGiven)[])[]>> = {
  grade: [['total']], rate: [['budget', 'spent']], score: [['target', 'actual'], ['budget', 'spent']],
};
type PackFileGiven = NonNullable<PackFile['examples']>[number]['given'];

/**
 * Holds a pack to what the schema cannot say: a grade that nothing reaches, bands the wrong way round, years that differ from its
 * id, an example that checks nothing would all rule in silence otherwise.
 * @throws PackError naming file, key and what was meant.
 */
export function checkSense(own: PackFile, pack: Pack, file: string): void {
  const refuse = (key: string, detail: string): never => { throw new PackError(file, 'contradiction', key, detail); };
  const year = Number(own.id.split('/')[1]);
  if (year !== own.years.from) refuse('years.from', senseTexts.year(own.id, own.years.from));
  const names = (own.grades ?? []).map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined) refuse('grades', senseTexts.gradeTwice(twice));
  const { met, partly } = pack.settings.bands;
  if (own.settings?.bands && !met.gt(partly)) refuse('settings.bands', senseTexts.bands);
  const { executionRule } = own.settings ?? {};
  if (executionRule && !isReckoned(executionRule)) refuse('settings.executionRule', senseTexts.executionRule(executionRule));
  (own.examples ?? []).forEach((example, index) => { checkExample(example, pack, `examples[${String(index)}]`, file); });
}

/** Whether a rule in words says of every rate what it earns. */
const isReckoned = (rule: string): boolean =>
  ['0', '0.5', '0.85', '0.95', '1'].every((rate) => executionByRule(rule, new Decimal(10), new Decimal(rate)) !== null);

function checkExample({ given, expect }: NonNullable<PackFile['examples']>[number], pack: Pack, key: string, file: string): void {
  const refuse = (detail: string): never => { throw new PackError(file, 'example-unreadable', key, detail); };
  const wanted = (Object.keys(needed) as (keyof typeof needed)[]).filter((one) => expect[one] !== undefined);
  if (wanted.length === 0) refuse(senseTexts.expectNothing);
  for (const one of wanted) {
    const enough = needed[one].some((group) => group.every((name) => given[name] !== undefined));
    if (!enough) refuse(senseTexts.lacks(one, needed[one]));
  }
  const { grade } = expect;
  const known = pack.grades.map(({ name }) => name);
  if (grade !== undefined && !known.includes(grade)) refuse(senseTexts.noGrade(grade, known));
}
