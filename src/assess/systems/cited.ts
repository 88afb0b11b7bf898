import type { IndicatorForm } from '../../forms';
import type { Clause, Pack } from '../../rules';
import { decisionTexts } from '../texts/decisions';

/** A county, district, town or office named as one: 宣汉县, 成都市, 涪城区. */
const anyPlace = /[\p{Script=Han}]{2,}?(?:县|区|市|州|旗|盟)/u;

/**
 * A clause as a form of its place cites it, and one of another place: there the document of 达川 is no rule of its own and is cited
 * for comparison (参照). A form that names no place may be of either.
 */
export function citedFor({ title, unit, department, subject }: IndicatorForm, { recognise }: Pack): (clause: Clause) => Clause {
  const words = [title, unit, department, subject].map((text) => text?.text ?? '').join(' ');
  const named = recognise.places.some((place) => words.includes(place)) || anyPlace.test(words);
  return (clause) => {
    const own = !clause.places || !named || clause.places.some((place) => words.includes(place));
    return own ? clause : { ...clause, document: decisionTexts.compared(clause.document) };
  };
}
