import { quotient } from '../../facts/bound';
import type { Book } from '../../facts/book';
import { headcount } from '../../facts/staffing';
import type { Problem } from '../problem';
import { texts } from '../texts';
import type { Reading, Stated } from '../../prose/reading';
import { against, rateAgainst } from './against';

const own = '(?:截至)?(?:\\d{4}年)?(?:年?[末底])?(?:全|我|本)?(?:中心|单位|局|部门|委|站|所|支队)?(?:现有|现|共有)?';
const quota = new RegExp(`^${own}(?:核定)?(?:总)?编制(?:人数|总数|数)?(?:共|为|是)?$`);
const people = new RegExp(`^${own}(?:年末)?(?:实有|实际)?(?:在职|在编)?(?:实有|实际)?(?:在职)?(?:人数|人员|职工|总人数)(?:共|为|是|总数)?$`);

/** 编制数, 在职人数 and their ratio against the base data; names that say more (事业编制, 退休人员) are of somebody else. */
export function peopleFigures(reading: Reading, book: Book): readonly Problem[] {
  const [posts, staff] = [headcount(book, 'staff.quota'), headcount(book, 'staff.actual')];
  if (!posts && !staff) return [];
  return reading.figures.flatMap((figure) => {
    const told = figure.before.replace(/^其中：?/, '');
    if (isRate(figure) && posts && staff && quotient(staff, posts)) return rateAgainst(figure, staff, posts, texts.controlRate,
      [texts.staff, texts.posts]);
    if (figure.kind !== 'count' || !/[人名]$/.test(figure.unit.text)) return [];
    if (quota.test(told)) return posts ? against(figure, [posts], texts.posts) : [];
    return people.test(told) && /实有|在职|实际/.test(told) && staff ? against(figure, [staff], texts.staff) : [];
  });
}

const isRate = (figure: Stated): boolean => figure.kind === 'rate' && /(?:财政供养|在职|编制)人?员?控制率(?:为|是|达|：)*$/.test(figure.before);
