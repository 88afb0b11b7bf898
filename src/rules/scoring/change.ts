import { normalise, parseOperator, parseQuantity } from '../../figures';
import type { Operator, Quantity } from '../../figures';
import type { Settings } from '../pack';
import { inferOperator } from './infer';
import { scoreQuantity } from './numbers';
import type { Given, Outcome } from './outcome';

/** A change as a text states it: over what, which way, and by how much. */
interface Change { readonly over: string; readonly way: string; readonly operator: Operator | null; readonly by: Quantity }

const over = '(同比|环比|(?:较|比|与)[^\\d%]{1,6}?(?:相比)?)?';
const way = '(增长|增加|提高|提升|上升|下降|降低|减少|节约|节省|压减|压缩|缩短)';
const falls = /^(?:下降|降低|减少|节约|节省|压减|压缩|缩短)$/;
const by = '(\\D{0,5}\\d[\\d.]*(?:%|个|件|起|人次?|户|家|亩|吨|公里|次|[万亿]?元).{0,4})';
const said = new RegExp(`^${over},?${way}(?:了|率|幅度|约)?${by}$`);

function changeIn(text: string): Change | null {
  const match = said.exec(normalise(text));
  if (!match) return null;
  const stated = parseOperator(match[3]!);
  const by = parseQuantity(stated?.rest ?? match[3]!);
  return typeof by === 'string' || !by ? null : { over: match[1] ?? '', way: match[2]!, operator: stated?.operator ?? null, by };
}

/** ≥5% below a name that says which change it is (销售额增长率): as much of that change. */
function changeNamed({ target, path }: Given): Change | null {
  const way = /(增长|提高|提升|下降|降低|减少)(?:率|幅度|比例)?$/.exec(path.at(-1) ?? '')?.[1];
  if (!way || target.kind !== 'quantity' || target.quantity.unit?.dimension !== 'ratio') return null;
  return { over: '', way, operator: target.operator, by: target.quantity };
}

/**
 * "较上年下降2.4%" against "较上年下降3%以上": the same change in the same direction, smaller than was wanted, is missed by its share
 * (财预〔2020〕10号), and one that reached it is met; by how much it passed it says little of a change. Null for all else.
 */
export function scoreChange(given: Given, settings: Settings): Outcome | null {
  const wanted = changeIn(given.target.text) ?? changeNamed(given);
  const done = wanted && changeIn(given.actual.text);
  if (!wanted || !done || wanted.way !== done.way || done.operator !== null) return null;
  if (wanted.over !== done.over && wanted.over !== '' && done.over !== '') return null;
  // Of a fall that was wanted more is better, whatever falls (发案率下降5%).
  const lessened = given.target.kind === 'words' && falls.test(wanted.way);
  const operator = wanted.operator ?? given.operator ?? (lessened ? '≥' : inferOperator(given.path, wanted.by.value));
  if (operator !== '≥' && operator !== '>') return null;
  const outcome = scoreQuantity({
    ...given, operator, target: { kind: 'quantity', operator, quantity: wanted.by, text: given.target.text },
    actual: { kind: 'quantity', operator: null, quantity: done.by, text: given.actual.text },
  }, wanted.by, done.by, settings);
  if (outcome.met === true) return { ...outcome, compared: null };
  return outcome.met === false ? outcome : null;
}
