import { normalise, one, zero } from '../../figures';
import type { Band, Statement } from '../../figures';
import type { ClauseTopic, Settings } from '../pack';
import { classRank } from './classes';
import type { Outcome, ShareBand, Undecided } from './outcome';

const negation = /未|没|不|无|仅|部分|一般|较差|尚|延|欠|待|亟|弱|缺/;
const ladder = ['优', '良', '中', '差'];

/** What makes a word of a target stronger than the word alone. */
const strongly = /^(?:非常|十分|特别|极其|极为|高度|显著|明显|大幅度?|全面|持续|进一步)/;

/** Whether the actual value says what the target said: the same words, or one inside the other and neither refusing. */
function sameWords(actual: string, target: string): boolean {
  const done = normalise(actual).replace(/[。;,]+$/, '');
  const wanted = normalise(target).replace(/[。;,]+$/, '');
  if (done === wanted) return true;
  if (negation.test(done) !== negation.test(wanted) || Math.min(done.length, wanted.length) < 2) return false;
  // 满意 says less than 非常满意.
  return done.includes(wanted) || (wanted.includes(done) && !strongly.test(wanted));
}

const lessening = /(?:较为?|比较|基本|大体|大致|初步)$/;

/** Whether the actual value says what the target said, but less of it (健全 / 较健全, 满意 / 基本满意): met, and no full points to propose. */
function saysLess(actual: string, target: string): boolean {
  const [done, wanted] = [normalise(actual), normalise(target)];
  const at = done.indexOf(wanted);
  return at > 0 && lessening.test(done.slice(0, at));
}

/** Grades to choose from, none of them chosen: 优良中差, 好坏, 高/中/低, 是否. */
const scales = ['优良中低差', '优良中差', '优良差', '优良', '优中差', '好中差', '好差', '好坏', '高中低', '是否', '有无', '强中弱', '大中小'];
const scaleOf = (text: string): string | undefined => scales.find((scale) => scale === normalise(text).replace(/[/、,\\|()或]/g, ''));

const refusing = /^(?:尚|还|暂)?(?:未能|没能|没有|未|没|不)/;
const inTime = /^(?:按期|按时|如期|再)/;

/** Whether the actual value says of the target's own words that it did not come to that (建立 / 未建立). */
function refuses(actual: string, target: string): boolean {
  const done = normalise(actual).replace(/[。;,]+$/, '');
  const wanted = normalise(target).replace(/[。;,]+$/, '');
  if (wanted === '是') return done === '否' || done === '不是';
  const rest = done.replace(refusing, '');
  return rest !== done && !negation.test(wanted) && wanted.length >= 2 && (rest === wanted || rest.replace(inTime, '') === wanted);
}

/** A grade below the one that was the target (良 where 优 was wanted); false where either is no grade. */
function fellShort(actual: string, target: string): boolean {
  const rank = (text: string): number => ladder.indexOf(normalise(text).replace(/[秀好等]$/, ''));
  return rank(target) >= 0 && rank(actual) > rank(target);
}

/** The band of scores a wording allows (财预〔2020〕10号: 100–80 含, 80–60 含, 60–0). */
export function bandShares(band: Band, settings: Settings): ShareBand {
  const { met, partly } = settings.bands;
  switch (band) {
    case 'met': return { low: met, high: one, highOpen: false };
    case 'partly': return { low: partly, high: met, highOpen: true };
    case 'unmet': return { low: zero, high: partly, highOpen: true };
  }
}

function inWords(met: boolean | null, band: ShareBand | null, undecided: Undecided | null, topic: ClauseTopic): Outcome {
  const proposal = undecided === null;
  return {
    met,
    share: proposal ? one : null,
    proposal,
    formula: null,
    alternatives: [],
    band,
    undecided,
    topic,
    operator: null,
    inferred: false,
    compared: null,
    looseUnits: false,
  };
}

/**
 * Scores an actual value in words. Said like the target, or said to be reached: full points are proposed and any score of the upper
 * band stands; said like it but weaker, the unit may call it reached or partly reached. Partly reached or missed: its band only.
 * Anything else is the unit's own judgement.
 */
export function scoreWords(
  target: Statement,
  actual: string,
  band: Band | null,
  settings: Settings,
  topic: ClauseTopic = 'qualitative',
): Outcome {
  const upper = bandShares('met', settings);
  if (scaleOf(actual)) return inWords(null, null, 'scale', topic);
  if (target.kind === 'words') {
    const [wanted, done] = [classRank(target.text), classRank(actual)];
    if (wanted !== null && done !== null)
      return done <= wanted ? inWords(true, upper, null, topic) : inWords(false, null, 'grade-below', topic);
    if (scaleOf(target.text)?.startsWith(normalise(actual))) return inWords(true, upper, null, topic);
    if (sameWords(actual, target.text)) {
      const less = band !== 'met' && saysLess(actual, target.text);
      if (less) return inWords(true, { ...upper, low: settings.bands.partly }, 'below-target-words', topic);
      return inWords(true, upper, null, topic);
    }
    if (refuses(actual, target.text)) return inWords(false, bandShares('unmet', settings), 'unmet', topic);
    if (fellShort(actual, target.text)) return inWords(false, null, 'grade-below', topic);
  }
  switch (band) {
    case 'met': return inWords(true, upper, null, topic);
    case 'partly': return inWords(false, bandShares('partly', settings), 'partly', topic);
    case 'unmet': return inWords(false, bandShares('unmet', settings), 'unmet', topic);
    case null: return inWords(null, null, 'words', topic);
  }
}

/** What came of it says itself that the target was missed, and by no measure: the lowest band. */
export function scoreMissedWords(undecided: Undecided, settings: Settings): Outcome {
  return inWords(false, bandShares('unmet', settings), undecided, 'qualitative');
}

/** Words of a target that are said to be done in full (按时限完成 / 100%): full points are proposed. */
export function scoreDone(settings: Settings): Outcome {
  return inWords(true, bandShares('met', settings), null, 'qualitative');
}
