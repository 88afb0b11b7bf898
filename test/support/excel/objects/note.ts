import { areaAddress } from '../../../../src/figures';
import { parseArea } from '../areas';
import type { BookNote, BookSheet } from '../book';
import { HostFault } from '../fault';
import { mustBeOpen } from '../host';
import type { Host } from '../host';
import type { HostObject } from '../host-object';
import { rangeObject } from './range';

/** The notes of a sheet, in reading order as Excel keeps them. */
export function noteCollection(host: Host, sheet: BookSheet): HostObject {
  const sorted = (): BookNote[] => [...sheet.notes].sort((a, b) => a.row - b.row || a.column - b.column);
  const at = (address: string): BookNote | undefined => {
    const { top, left } = parseArea(address);
    return sheet.notes.find((note) => note.row === top && note.column === left);
  };
  const found = (note: BookNote | undefined): HostObject => {
    if (!note) throw new HostFault('ItemNotFound');
    return noteObject(host, sheet, note);
  };
  return {
    type: 'NoteCollection',
    items: () => sorted().map((note) => noteObject(host, sheet, note)),
    item: (key) => found(at(key)),
    methods: {
      getItem: (key: string) => found(at(key)),
      getItemOrNullObject: (key: string) => {
        const note = at(key);
        return note ? noteObject(host, sheet, note) : null;
      },
      getItemAt: (index: number) => found(sorted()[index]),
      add: (address: string, content: string) => {
        mustBeOpen(sheet);
        const { top, left } = parseArea(address);
        if (at(address)) throw new HostFault('InvalidOperation', `a note stands at ${areaAddress(parseArea(address))}`);
        const note: BookNote = { row: top, column: left, content, author: 'me' };
        sheet.notes.push(note);
        return noteObject(host, sheet, note);
      },
    },
  };
}

function noteObject(host: Host, sheet: BookSheet, note: BookNote): HostObject {
  return {
    type: 'Note',
    properties: {
      content: {
        since: '1.18',
        get: () => note.content,
        set: (value) => {
          mustBeOpen(sheet);
          note.content = String(value);
        },
      },
      authorName: { since: '1.18', get: () => note.author },
    },
    methods: {
      delete: () => {
        mustBeOpen(sheet);
        sheet.notes = sheet.notes.filter((other) => other !== note);
        return null;
      },
      getLocation: () => rangeObject(host, sheet, { top: note.row, left: note.column, bottom: note.row, right: note.column }),
    },
  };
}
