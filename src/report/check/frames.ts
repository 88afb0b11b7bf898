import { compatible, subjectOf } from '../prose/role';
import { stillLeft } from '../prose/words';
import type { Reading, Stated } from '../prose/reading';

/** Money of one subject told together: its budget, what was spent, and the rate said of them. */
export interface Frame {
  readonly subject: string;
  /** The words before its first figure. */
  readonly label: string;
  readonly budget: Stated | null;
  readonly initial: Stated | null;
  readonly adjusted: Stated | null;
  readonly added: readonly Stated[];
  /** Money that arrived, where the text tells it beside the budget: rates of use may be of it. */
  readonly received: Stated | null;
  readonly spent: Stated | null;
  readonly unspent: Stated | null;
  readonly saved: Stated | null;
  readonly execution: readonly Stated[];
  readonly completion: readonly Stated[];
  readonly deviation: readonly Stated[];
  /** "全额支付": all of the budget was spent; "未支付": nothing was. */
  readonly outcome: 'all' | 'nothing' | null;
  readonly figures: readonly Stated[];
}

type Draft = { -readonly [K in keyof Frame]: Frame[K] };

const all = /全额(?:支付|投入|执行|用于|拨付|使用|到位|完成|发放|支出)|全部(?:支付|执行|拨付|使用完毕|支出)/;
const none = /(?:尚未|未能|未)(?:启动)?(?:支付|执行|使用|支出|拨付)(?!率|完)/;

/** The frames of one paragraph, in the order they are told. */
export function framesOf(reading: Reading, block: number): readonly Frame[] {
  const frames: Draft[] = [];
  let open: Draft | null = null;
  for (const sentence of reading.block(block)) {
    const figures = reading.of(sentence);
    if (open && !awaits(open)) open = null;
    figures.forEach((figure, index) => {
      if (!open && isRestOf(frames.at(-1), figure)) open = frames.at(-1)!;
      else if (!goesOn(reading, open, figure) && (/[；]|其中|）、/.test(figure.gap)
        || (closesBracket(figure.gap) && !isRemark(reading, open, figure)))) open = null;
      const frame = figure.approximate || figure.bound ? null : place(reading, figure, open);
      if (!frame) return;
      if (frame !== open) frames.push(frame);
      open = frame;
      const next = figures[index + 1];
      const tail = sentence.text.slice(figure.end, next?.start ?? sentence.text.length).split(/[；]/)[0]!.split('）、')[0]!;
      settle(frame, figure, tail);
    });
  }
  return frames;
}

/** "…支出1,906.5万元，执行率93%，其中…；结余143.5万元": what is left is told in a clause or sentence of its own. */
const isRestOf = (frame: Draft | undefined, rest: Stated): boolean => frame !== undefined && rest.role === 'unspent'
  && rest.kind === 'money' && frame.subject === '' && frame.spent !== null && frame.unspent === null
    && (frame.budget ?? frame.adjusted ?? frame.initial) !== null
  && /^；?(?:资金|尚|年末|项目|预算)?(?:结余|结转|剩余|未执行|未使用|余)(?:资金|预算|额|金额)?$/.test(rest.gap);

/** Only a budget so far: the next sentence may say what was spent of it. */
function awaits(frame: Draft): boolean {
  return frame.subject === '' && frame.spent === null && frame.execution.length === 0 && frame.completion.length === 0
    && frame.outcome === null;
}

/**
 * "项目预算3,260万元，到位率100%；实际支出3,127.5万元": after a ； what was spent goes on with its budget where nobody else is named, and a
 * rate with both. */
function goesOn(reading: Reading, frame: Draft | null, figure: Stated): boolean {
  const waits = frame !== null && (figure.role === 'spent' ? awaits(frame)
    : figure.role === 'execution' && frame.subject === '' && frame.spent !== null && frame.execution.length === 0);
  return waits && /^[^其]*；[^；]*$/.test(figure.gap)
    && subjectAt(reading, figure) === '';
}

/** What is left of this year's money, though nothing else is told beside it. */
const isLeft = (figure: Stated): boolean =>
  stillLeft.test(figure.before + figure.after) || /^(?:[^\d]*)年末|^(?:[^\d]*)[期年]底/.test(figure.before);

/** "预算960万元（含追加60万元），实际执行864万元": the bracket is a remark on the frame's own figure. */
function isRemark(reading: Reading, open: Draft | null, figure: Stated): boolean {
  const first = open?.figures[0];
  return first !== undefined && first.sentence === figure.sentence
    && figure.sentence.text.lastIndexOf('（', figure.start) >= first.end
    && /^[^）]*）[，]/.test(figure.gap) && subjectAt(reading, figure) === '';
}

function closesBracket(gap: string): boolean {
  const close = gap.lastIndexOf('）');
  return close >= 0 && !gap.slice(0, close).includes('（') && gap.slice(close + 1).length > 0;
}

/** "公用经费412.65万元，…，为年初预算420万元的98.25%": told to compare with, a budget is that of what is compared. */
const asBase = /^(?:仅|只|约)?(?:为|占|相当于|较|比|与|同|和|低于|高于|超过|超|少于|多于)(?:\d{4}年度?)?(?:年初|全年|调整后|本年)?(?:的)?[^，；\d]{0,4}预算/;

/** Whom a figure concerns: its own words, those before a bracket, or those of the amount it is compared with. */
function subjectAt(reading: Reading, figure: Stated): string {
  const own = ownSubject(figure);
  if (own !== '' || !asBase.test(figure.before)) return own;
  const figures = reading.of(figure.sentence);
  const item = figures.slice(0, figures.indexOf(figure)).filter((one) =>
    !figure.sentence.text.slice(one.end, figure.start).includes('；'));
  return item.filter((one) => one.kind === 'money' && (one.role === 'level'
    || one.role === 'spent')).map(ownSubject).findLast((subject) =>
    subject !== '') ?? '';
}

function ownSubject(figure: Stated): string {
  const own = subjectOf(figure.before);
  if (own !== '' || !figure.gap.includes('（')) return own;
  const outer = figure.gap.slice(0, figure.gap.lastIndexOf('（'));
  return subjectOf(outer.split(/[，；。：、）]/).at(-1)!);
}

/** 人员经费126万元，公用经费11万元，项目支出60万元: a kind of spending named in a list of kinds, nothing that was spent of the one before. */
const kind = /(?:^|[，、：和及])(?:基本|项目|人员|公用|运转|经营)支出$/;
const isListed = (figure: Stated, open: Draft): boolean => kind.test(figure.before) && /(?:经费|支出)$/.test(open.label);

function place(reading: Reading, figure: Stated, open: Draft | null): Draft | null {
  if (figure.kind === 'points' || (figure.role === 'spent' && open && isListed(figure, open))) return null;
  const subject = subjectAt(reading, figure);
  const fits = open !== null && compatible(open.subject, subject) && !taken(open, figure);
  switch (figure.role) {
    case 'budget': case 'initial': case 'adjusted': case 'spent': case 'unspent': case 'saved': case 'received':
    case 'added': case 'carriedIn': case 'cut': case 'execution': case 'budgetCompletion': case 'deviation':
      return put(fits ? open! : draft(subject, figure), figure);
    case 'level':
      return figure.kind === 'money' && all.test(figure.before + figure.after) ? put(draft(subject, figure), figure) : null;
    default:
      return null;
  }
}

function taken(frame: Draft, figure: Stated): boolean {
  switch (figure.role) {
    case 'budget': return frame.budget !== null || frame.initial !== null;
    case 'initial': return frame.initial !== null;
    case 'adjusted': return frame.adjusted !== null;
    case 'received': return frame.received !== null;
    case 'spent': return frame.spent !== null;
    case 'unspent': return frame.unspent !== null;
    default: return false;
  }
}

function put(frame: Draft, figure: Stated): Draft {
  frame.figures = [...frame.figures, figure];
  switch (figure.role) {
    case 'budget': frame.budget = figure; break;
    case 'initial': frame.initial = figure; break;
    case 'adjusted': frame.adjusted = figure; break;
    case 'received': frame.received = figure; break;
    case 'spent': frame.spent = figure; break;
    // Told before any budget it is what the year before left over.
    case 'unspent':
      if (isOfBefore(frame, figure)) frame.added = [...frame.added, figure];
      else if ((frame.budget ?? frame.initial ?? frame.adjusted ?? frame.spent) || isLeft(figure)) frame.unspent = figure;
      else frame.added = [...frame.added, figure];
      break;
    case 'saved': frame.saved = figure; break;
    case 'added': case 'carriedIn': case 'cut': frame.added = [...frame.added, figure]; break;
    case 'execution': frame.execution = [...frame.execution, figure]; break;
    case 'budgetCompletion': frame.completion = [...frame.completion, figure]; break;
    case 'deviation': frame.deviation = [...frame.deviation, figure]; break;
    case 'level': frame.budget = figure; frame.outcome = 'all'; break;
    default: break;
  }
  return frame;
}

/** "2022年末结转45.5万元" before anything was spent: what the year before left over. */
function isOfBefore(frame: Draft, figure: Stated): boolean {
  return frame.spent === null && /上年|\d{4}年(?:末|底)/.test(figure.before) && !stillLeft.test(figure.before + figure.after);
}

function settle(frame: Draft, figure: Stated, tail: string): void {
  if (figure.kind !== 'money' || frame.outcome !== null || frame.spent !== null && figure.role !== 'spent') return;
  if (all.test(tail) || all.test(figure.before)) frame.outcome = 'all';
  else if (none.test(tail.split('，').slice(0, 2).join('，'))) frame.outcome = 'nothing';
}

function draft(subject: string, figure: Stated): Draft {
  return { subject, label: figure.before, budget: null, initial: null, adjusted: null, added: [], received: null, spent: null,
    unspent: null, saved: null,
    execution: [], completion: [], deviation: [], outcome: null, figures: [] };
}
