/** So many columns left of a chosen cell are shown with it, where not all of them have room. */
const before = 4;

/**
 * The column a window begins with, so that `column` is seen in it: the first one where everything up to it has room (a form's labels
 * stand at its left), else with a few columns before it, as far as they have room. Widths and room in pixels, without frozen columns.
 */
export function firstColumn(column: number, frozen: number, width: (column: number) => number, room: number): number {
  let rest = room - width(column);
  let few = column;
  for (let first = column - 1; first >= frozen; first -= 1) {
    rest -= width(first);
    if (rest < 0) return few;
    if (column - first <= before) few = first;
  }
  return 0;
}
