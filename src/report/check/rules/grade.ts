import { hundred } from '../../../figures';
import type { Grade } from '../../../rules';
import { besides } from '../formula';
import type { Problem } from '../problem';
import { texts } from '../texts';
import { grades } from '../../prose/words';
import type { Reading } from '../../prose/reading';

/** The grades of a rule pack, best first. */
export type GradeScale = readonly Grade[];

const grade = '(优秀|优|良好|良|中等|中|较差|差|一般|合格|不合格)';
const named = new RegExp(`(?:评价|自评|绩效)?(?:结果|等级|等次|级别)(?:评定|评)?(?:为|是|：|达到)?”?${grade}”?(?=[，。；、）]|$|等|级|档)`);

/** "属于优秀等次", "评为“良”". */
const called = new RegExp(`(?:属于?|获评|评定?为|定为|[，、]为)”?${grade}”?(?:等次|等级|档次?|级)`);

/** "自评得分95分，评价结果为优": the grade must be the score's on one of the scales that hold. */
export function gradesOfScores(reading: Reading, scales: readonly GradeScale[]): readonly Problem[] {
  return reading.sentences.flatMap((sentence) => {
    const stated = named.exec(sentence.text) ?? called.exec(sentence.text);
    const scores = reading.of(sentence).filter((one) => one.role === 'score' && one.kind === 'score'
      && !/指标|单项|分值|满分|扣/.test(one.before));
    const score = scores.at(-1);
    if (!stated || scores.length !== 1 || !score || score.value.gt(hundred)) return [];
    const scale = grades.find(([, words]) => words.test(stated[1]!))?.[0];
    const expected = scales.map((one) => one.find(({ from }) => score.value.div(hundred).gte(from))!.name);
    if (!scale || expected.includes(scale)) return [];
    return [{ rule: 'narrative-arithmetic', severity: 'error', at: score,
      paragraph: sentence.paragraphs[stated.index] ?? score.paragraph,
      reported: scale, expected: expected[0]!, message: texts.grade(score.text, scale, expected[0]!),
        formula: `${score.text}→${expected[0]!}`, operands: besides(score).operands,
      range: null, cells: [], source: { document: '财预〔2020〕10号', article: '评价等级', gist: '90分及以上为优，80至90分为良，60至80分为中，60分以下为差' } }];
  });
}
