import { address } from '../figures';
import type { GeneratedHighlight } from '../writeback';
import { styles } from './styles';

/**
 * The formula of a conditional format that holds where a cell has the words (no leading "="), for the area's first cell: the
 * hosts move it on to the others. FIND takes no wildcards, and both hosts keep the names of functions in English.
 */
export function highlightFormula({ area, words }: GeneratedHighlight): string {
  return `ISNUMBER(FIND("${words.replace(/"/g, '""')}",${address(area.top, area.left)}))`;
}

/** The colour of letters that cells with the words take, "RRGGBB". */
export const highlightColour = ({ style }: GeneratedHighlight): string => styles[style].colour ?? '000000';
