/** The pieces of the codes read last, so that a row that prints only its own level finds its parents. */
export interface CodeContext { readonly parents: string }

/** Before any coded row. */
export const noCode: CodeContext = { parents: '' };

/**
 * The classification code of a row from the digits in its code cells: one cell ("2010101", "30101"), one cell a level
 * ("201" "20101" "2010101") or a code split over 类 款 项 ("201" "01" "01"), where upper levels may be left out below their
 * parent. Null where the cells hold no code.
 */
export function codeOfPieces(pieces: readonly (string | null)[], context: CodeContext): string | null {
  const given = pieces.filter((piece): piece is string => piece !== null);
  if (given.length === 0) return null;
  const full = given.filter((piece) => /^(\d{3}|\d{5}|\d{7})$/.test(piece));
  const longest = full.reduce((best, piece) => (piece.length > best.length ? piece : best), '');
  if (longest.length > 3 || (longest.length === 3 && given.every((piece) => piece === longest))) return longest;
  return composed(pieces, context);
}

function composed(pieces: readonly (string | null)[], { parents }: CodeContext): string | null {
  let code = '';
  for (const [level, piece] of pieces.entries()) {
    const length = level === 0 ? 3 : 2;
    if (piece === null && pieces.slice(level).every((rest) => rest === null)) break;
    const own = piece?.padStart(length, '0') ?? parents.slice(code.length, code.length + length);
    if (own.length !== length) return null;
    code += own;
  }
  return /^(\d{3}|\d{5}|\d{7})$/.test(code) ? code : null;
}

/** "2080505机关事业单位…", "[208]社会保障…" → code and name; a bare name has code null. */
export function splitCode(text: string): { readonly code: string | null; readonly name: string } {
  const match = /^[[(【]?(\d{7}|\d{5}|\d{3})(?!\d)[-—_、.|:\])】]?(.*)$/.exec(text);
  return match ? { code: match[1]!, name: match[2]! } : { code: null, name: text };
}
