/** The index of the last item a test holds for; -1 where none. */
export function lastIndexWhere<T>(items: readonly T[], test: (item: T) => boolean): number {
  for (let index = items.length - 1; index >= 0; index -= 1) if (test(items[index]!)) return index;
  return -1;
}

/** The last item a test holds for, or undefined. */
export function lastWhere<T>(items: readonly T[], test: (item: T) => boolean): T | undefined {
  return items[lastIndexWhere(items, test)];
}
