import { normalise } from '../../figures';
import type { Finding } from '../assessment';
import { finding } from '../finding';
import { clause } from './report';
import type { CrossScope } from './scope';
import { crossTexts } from './texts';

/** So many characters beside its digits make a name of a tab's. */
const shortest = 4;
const digits = /\d+(?:\.\d+)?/g;
/** A tab's place in a list before its name: 21、, 附件2 */
const place = /^(?:附?[表件]?\d{1,3}[-、.\s]+)|\(\d+\)$/g;

/** A tab called by its project whose name has other digits than the one in the sheet: one of them is a slip, or the tab was copied. */
export function checkTabs({ projects }: CrossScope): readonly Finding[] {
  return projects.flatMap(({ sheet, subject }) => {
    if (!subject || !/\d/.test(subject.text) || !/\d/.test(sheet.name)) return [];
    const [own, tab] = [normalise(subject.text), normalise(sheet.name.replace(place, ''))];
    if (own.replace(digits, '').length < shortest || own.replace(digits, '#') !== tab.replace(digits, '#') || own === tab) return [];
    const [stated, named] = [own, tab].map((text) => text.match(digits)!);
    // 21 2023年路面工程: the first figure may begin with the tab's place in a list.
    if (stated!.every((figure, index) => (index === 0 ? named![0]!.endsWith(figure) : named![index] === figure))) return [];
    return [finding({
      rule: 'cross-sheet-differs', severity: 'info', verdict: 'unverifiable', cell: subject.cell, reported: subject.text, expected: null,
      message: crossTexts.tabName(subject.text, sheet.name), clause: clause(crossTexts.tabGist), figures: [sheet.name],
    })];
  });
}
