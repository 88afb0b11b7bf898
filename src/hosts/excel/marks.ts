import { areaAddress } from '../../figures';
import type { Mark } from '../../writeback';
import { markColours, markFormula, markSeverities } from '../marks';
import { costOf } from './bytes';
import type { Step } from './bytes';
import { addressGroups, rectangles } from './ranges';
import type { Session } from './session';

/** Steps that take our conditional formats off a sheet, each by its id (an index may have moved on). */
export function unmarkSteps(context: Excel.RequestContext, sheetId: string, name: string, rules: readonly string[]): Step[] {
  return rules.map((rule) => ({
    bytes: costOf(4, sheetId, rule),
    sheet: name,
    queue: () => { context.workbook.worksheets.getItem(sheetId).getRange().conditionalFormats.getItem(rule).delete(); },
  }));
}

/**
 * Steps that mark cells of a sheet: one conditional format a severity over all its areas, the cells' own formats untouched.
 * Excel puts a new rule on top, so the gravest comes last. Before 1.9 a rule covers one area only.
 */
export function markSteps(session: Session, context: Excel.RequestContext, sheetId: string, name: string, marks: readonly Mark[]): Step[] {
  return [...markSeverities].reverse().flatMap((severity) => {
    const areas = rectangles(marks.filter((mark) => mark.severity === severity).flatMap((mark) => mark.cells));
    const addresses = session.features.areas ? addressGroups(areas) : areas.map(areaAddress);
    return addresses.map((at) => ({
      bytes: costOf(11, sheetId, at, markFormula(severity)),
      sheet: name,
      queue: () => {
        const sheet = context.workbook.worksheets.getItem(sheetId);
        const cells = session.features.areas ? sheet.getRanges(at) : sheet.getRange(at);
        const { custom } = cells.conditionalFormats.add('Custom');
        custom.rule.formula = `=${markFormula(severity)}`;
        custom.format.fill.color = `#${markColours[severity].fill}`;
        custom.format.font.color = `#${markColours[severity].font}`;
      },
    }));
  });
}
