import type * as v from 'valibot';
import { nearest } from './nearest';
import { packSchema } from './schema';
import type { PackProblemKind } from './problem';

interface Node {
  readonly entries?: Record<string, Node>; readonly item?: Node; readonly wrapped?: Node; readonly pipe?: readonly Node[];
  readonly options?: readonly Node[]; readonly type?: string; readonly description?: string;
}

/** The object schema inside optional, nullable and piped ones; null where it is none. */
function entriesOf(node: Node | undefined): Record<string, Node> | null {
  if (!node) return null;
  // One of several objects told apart by a key: any key of theirs belongs here.
  const variants = node.type === 'variant' ? Object.assign({}, ...node.options!.map(entriesOf)) as Record<string, Node> : null;
  return node.entries ?? variants ?? entriesOf(node.item) ?? entriesOf(node.wrapped) ?? entriesOf(node.pipe?.[0]);
}

/** Every key of the format with the object it belongs to: "settings" → ["equals", …]; "" is the top. */
function keysByPlace(): Map<string, string[]> {
  const places = new Map<string, string[]>();
  const walk = (node: Node, place: string): void => {
    const entries = entriesOf(node);
    if (!entries || places.has(place)) return;
    places.set(place, Object.keys(entries));
    for (const [key, child] of Object.entries(entries)) walk(child, place === '' ? key : `${place}.${key}`);
  };
  walk(packSchema as unknown as Node, '');
  return places;
}

/** What the format says a key holds ("起始年度"), or the group it stands in; '' where it says nothing. */
export function described(place: string, key: string): string {
  const path: (Node | undefined)[] = [packSchema as unknown as Node];
  for (const part of [...(place === '' ? [] : place.split('.')), key]) path.push(entriesOf(path.at(-1))?.[part]);
  const find = (one: Node | undefined): string => (one
    ? one.pipe?.find(({ type }) => type === 'description')?.description ?? find(one.wrapped) : '');
  const [group, own] = path.slice(-2);
  return find(own) || (place === '' ? '' : find(group));
}

/** What a key that does not belong where it stands was meant to be. */
export function meantBy(key: string, place: string): { kind: PackProblemKind; detail: string } {
  const places = keysByPlace();
  const here = nearest(key, places.get(place) ?? []);
  if (here !== null) return { kind: 'unknown-key', detail: here };
  for (const [other, keys] of places) {
    if (other !== place && keys.includes(key)) return { kind: 'misplaced-key', detail: other === '' ? '最外层' : other };
  }
  const anywhere = nearest(key, [...places.values()].flat());
  return { kind: 'unknown-key', detail: anywhere ?? '' };
}

/** An issue's path without array positions ("grades.from"), and as the user finds it ("grades[1].from"). */
export function pathOf(issue: v.GenericIssue): { place: string; shown: string; last: string } {
  const keys = (issue.path ?? []).map((item) => item.key as string | number);
  const named = keys.filter((key): key is string => typeof key === 'string');
  let shown = '';
  for (const key of keys) shown += typeof key === 'number' ? `[${String(key)}]` : (shown === '' ? '' : '.') + key;
  return { place: named.slice(0, -1).join('.'), shown, last: named.at(-1) ?? '' };
}
