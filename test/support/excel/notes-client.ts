/** What of the client's base a class of it uses. */
export interface ClientBase {
  readonly ClientObject: new (...args: never[]) => object;
  readonly BatchApiHelper: {
    createPropertyObject(type: unknown, parent: object, name: string, isCollection: boolean, flags: number): object;
    createMethodObject(
      type: unknown,
      parent: object,
      name: string,
      operation: number,
      args: unknown[],
      isCollection: boolean,
      invalidAfter: boolean,
      byId: null,
      flags: number,
    ): object;
    createChildItemObject(
      type: unknown,
      hasIndexer: boolean,
      parent: object,
      data: unknown,
      index: number,
    ): { _handleResult(data: unknown): void; };
    invokeMethod(target: object, name: string, operation: number, args: unknown[], flags: number, process: number): unknown;
  };
  readonly Utility: {
    load(target: object, options: unknown): object;
    throwIfNotLoaded(name: string, value: unknown, type: string, isNull: unknown): void;
  };
}

/**
 * Microsoft's npm package stops at ExcelApi 1.15, while the client Excel itself loads goes on: worksheet.notes (1.18), added to the
 * package's client the way its own collections are made.
 */
export function addNotes(excel: typeof Excel, base: ClientBase): void {
  const helper = base.BatchApiHelper;

  class Note extends base.ClientObject {
    private readonly loaded: Record<string, unknown> = {};
    get _className(): string { return 'Note'; }
    get content(): unknown { return this.value('content'); }
    get authorName(): unknown { return this.value('authorName'); }
    delete(): void { helper.invokeMethod(this, 'Delete', 0, [], 0, 0); }
    load(options: unknown): object { return base.Utility.load(this, options); }
    _handleResult(data: Record<string, unknown> | null): void {
      parent(base, this, data);
      if (data) Object.assign(this.loaded, { content: data.Content, authorName: data.AuthorName });
    }

    private value(name: string): unknown {
      base.Utility.throwIfNotLoaded(name, this.loaded[name], 'Note', null);
      return this.loaded[name];
    }
  }

  class NoteCollection extends base.ClientObject {
    private children: object[] | undefined;
    get _className(): string { return 'NoteCollection'; }
    get _isCollection(): boolean { return true; }
    get items(): object[] {
      base.Utility.throwIfNotLoaded('items', this.children, 'NoteCollection', null);
      return this.children!;
    }

    add(address: string, content: string): object {
      return helper.createMethodObject(Note, this, 'Add', 0, [address, content], false, true, null, 0);
    }
    getItemAt(index: number): object {
      return helper.createMethodObject(Note, this, 'GetItemAt', 1, [index], false, false, null, 4);
    }
    getItemOrNullObject(key: string): object {
      return helper.createMethodObject(Note, this, 'GetItemOrNullObject', 1, [key], false, false, null, 4);
    }
    load(options: unknown): object {
      return base.Utility.load(this, options);
    }
    _handleResult(data: { readonly _Items?: unknown[]; } | null): void {
      parent(base, this, data);
      if (!data?._Items) return;
      this.children = data._Items.map((item, index) => {
        const child = helper.createChildItemObject(Note, false, this, item, index);
        child._handleResult(item);
        return child;
      });
    }
  }

  Object.defineProperty(excel.Worksheet.prototype, 'notes', {
    get(this: object) { return helper.createPropertyObject(NoteCollection, this, 'Notes', true, 4); },
  });
}

function parent(base: ClientBase, target: object, data: unknown): void {
  (base.ClientObject.prototype as { _handleResult(this: object, data: unknown): void })._handleResult.call(target, data);
}
