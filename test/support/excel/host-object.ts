/** A scalar property of a host object. `since`: the ExcelApi version that brought it. */
export interface HostProperty {
  readonly since?: string;
  readonly get?: () => unknown;
  readonly set?: (value: unknown) => void;
}

/** What a path or a method may lead to: an object of the host, or null for a null object. */
export interface HostObject {
  readonly type: string;
  /** What the client may find the object again by. */
  readonly id?: string;
  readonly properties?: Readonly<Record<string, HostProperty>>;
  /** Properties that lead to other objects. */
  readonly parts?: Readonly<Record<string, () => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (...args: never[]) => unknown>>;
  /** The items of a collection. */
  readonly items?: () => readonly HostObject[];
  /** The item of a collection by its key. */
  readonly item?: (key: string) => HostObject | null;
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
    && ('properties' in value || 'methods' in value || 'parts' in value || 'items' in value);
}

/** Properties kept in a plain record: formats, layouts and the like, which the workbook only has to remember. */
export function remembered(
  bag: Record<string, unknown>,
  names: readonly string[],
  touch: () => void,
  since?: string,
): Record<string, HostProperty> {
  return Object.fromEntries(names.map((name) => [name, {
    ...(since === undefined ? {} : { since }),
    get: () => bag[name] ?? null,
    set: (value: unknown) => {
      touch();
      bag[name] = value;
    },
  }]));
}
