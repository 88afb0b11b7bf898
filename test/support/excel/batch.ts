import { HostFault } from './fault';
import { isHostObject } from './host-object';
import type { HostObject } from './host-object';

/** The JSON the client sends for one context.sync(). */
export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

interface Arguments {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly (number | null)[];
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: Arguments;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: Arguments;
}

export interface ResponseBody {
  readonly Results: { ActionId: number; Value: unknown }[];
  readonly Error?: { Code: string; Message: string; Location: string; ActionIndex: number };
}

const [instantiate, query, method, setProperty] = [1, 2, 3, 4];
const [globalPath, servicePath, methodPath, propertyPath, indexerPath, nullPath] = [1, 2, 3, 4, 5, 7];

/** What Office's own script tells a page's ribbon commands by. */
const service: HostObject = { type: 'Service', methods: { notifyActionHandlerReady: () => null } };

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** One batch against the workbook: actions in order until one fails; what ran before it stays. */
export class Batch {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly root: HostObject,
    private readonly body: RequestBody,
    private readonly supports: (version: string) => boolean,
    private readonly failAt: { readonly index: number; readonly code: string; } | null = null,
  ) {}

  run(): ResponseBody {
    const results: ResponseBody['Results'] = [];
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        if (this.failAt?.index === index) throw new HostFault(this.failAt.code);
        results.push({ ActionId: action.Id, Value: this.perform(action) });
      } catch (error) {
        if (!(error instanceof HostFault)) throw error;
        return { Results: results, Error: { Code: error.code, Message: error.message, Location: action.Name, ActionIndex: index } };
      }
    }
    return { Results: results };
  }

  private perform(action: Action): unknown {
    if (action.ActionType > setProperty) return null;
    const target = this.resolve(action.ObjectPathId);
    if (action.ActionType === instantiate) return target === null ? null : target.id === undefined ? {} : { _Id: target.id, Id: target.id };
    if (action.ActionType === query) return target === null ? null : this.select(target, action.QueryInfo?.Select ?? []);
    if (target === null) throw new HostFault('InvalidObjectPath', `${action.Name} of a null object`);
    if (action.ActionType === method) return this.call(target, action.Name, action.ArgumentInfo);
    this.set(target, action.Name, this.arguments(action.ArgumentInfo)[0]);
    return null;
  }

  private resolve(id: number): HostObject | null {
    if (!this.found.has(id)) this.found.set(id, this.follow(this.body.ObjectPaths[String(id)]!));
    return this.found.get(id)!;
  }

  private follow(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === globalPath) return this.root;
    if (path.ObjectPathType === servicePath) return service;
    if (path.ObjectPathType === nullPath) return null;
    const parent = this.resolve(path.ParentObjectPathId!);
    if (parent === null) {
      if (path.ObjectPathType === propertyPath) return null;
      throw new HostFault('InvalidObjectPath', `${path.Name} of a null object`);
    }
    if (path.ObjectPathType === propertyPath) return this.part(parent, camel(path.Name));
    if (path.ObjectPathType === indexerPath) {
      const item = parent.item?.(String(path.ArgumentInfo?.Arguments?.[0])) ?? null;
      if (item === null) throw new HostFault('ItemNotFound');
      return item;
    }
    if (path.ObjectPathType !== methodPath) throw new HostFault('InvalidObjectPath', `path type ${String(path.ObjectPathType)}`);
    const result = this.call(parent, path.Name, path.ArgumentInfo);
    if (result !== null && !isHostObject(result)) throw new HostFault('InvalidObjectPath', `${path.Name} gives no object`);
    return result;
  }

  private part(parent: HostObject, name: string): HostObject | null {
    const part = parent.parts?.[name];
    if (!part) throw new HostFault('ApiNotFound', `${parent.type}.${name}`);
    return part();
  }

  private call(target: HostObject, name: string, info: Arguments | undefined): unknown {
    const run = target.methods?.[name.startsWith('_') ? name : camel(name)] as ((...args: unknown[]) => unknown) | undefined;
    if (!run) throw new HostFault('ApiNotFound', `${target.type}.${name}`);
    return run(...this.arguments(info)) ?? null;
  }

  private arguments(info: Arguments | undefined): unknown[] {
    const values = [...(info?.Arguments ?? [])];
    info?.ReferencedObjectPathIds?.forEach((id, index) => {
      if (id) values[index] = this.resolve(id);
    });
    return values;
  }

  private set(target: HostObject, name: string, value: unknown): void {
    const property = target.properties?.[camel(name)];
    if (!property?.set || (property.since !== undefined && !this.supports(property.since))) {
      throw new HostFault('ApiNotFound', `${target.type}.${name}`);
    }
    property.set(value);
  }

  private select(target: HostObject, paths: readonly string[]): Record<string, unknown> {
    if (target.items) {
      return {
        _Items: target.items().map((item) => ({
          ...(item.id === undefined ? {} : { _Id: item.id }),
          ...this.select(item, paths),
        })),
      };
    }
    const result: Record<string, unknown> = {};
    for (const path of paths) {
      const [head, ...rest] = path.split('/');
      if (rest.length === 0) result[pascal(head!)] = this.get(target, head!);
      else result[pascal(head!)] = merge(result[pascal(head!)], this.selectPart(target, head!, rest.join('/')));
    }
    return result;
  }

  private selectPart(target: HostObject, name: string, path: string): unknown {
    const part = this.part(target, name);
    return part === null ? null : this.select(part, [path]);
  }

  private get(target: HostObject, name: string): unknown {
    const property = target.properties?.[name];
    if (!property?.get || (property.since !== undefined && !this.supports(property.since))) {
      throw new HostFault('ApiNotFound', `${target.type}.${name}`);
    }
    return property.get();
  }
}

/** Two selections of the same part, joined item by item. */
function merge(a: unknown, b: unknown): unknown {
  if (a === undefined || a === null || b === null) return b;
  if (Array.isArray(a) && Array.isArray(b)) return a.map((item, index) => merge(item, b[index]));
  if (typeof a !== 'object' || typeof b !== 'object') return b;
  const result: Record<string, unknown> = { ...a };
  for (const [key, value] of Object.entries(b as Record<string, unknown>)) result[key] = merge(result[key], value);
  return result;
}
