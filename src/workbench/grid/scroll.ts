/**
 * The row or column a window begins with, so that the one at `index` is seen in it: the first where everything up to it has room
 * (a form's labels stand at its left, its heads above), else with up to `before` of those before it, as far as they have room.
 * Sizes and room in pixels, without frozen rows and columns.
 */
export function firstShown(index: number, frozen: number, size: (at: number) => number, room: number, before: number): number {
  let rest = room - size(index);
  let few = index;
  for (let first = index - 1; first >= frozen; first -= 1) {
    rest -= size(first);
    if (rest < 0) return few;
    if (index - first <= before) few = first;
  }
  return 0;
}
