/** The drawing of notes is VML, not XML proper (Excel itself leaves `<br>` open in it): it is cut and mended as text. */

const shapes = /<(\w+:)?shape\b[^>]*>[^]*?<\/\1shape>\s*/g;

const root =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
  + ' xmlns:x="urn:schemas-microsoft-com:office:excel">'
  + '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>';

const shapeType = '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">'
  + '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** Where a note's box stands, in columns and rows with offsets in pixels, as VML has it. */
export interface NoteBox {
  readonly row: number;
  readonly column: number;
  readonly anchor: readonly [number, number, number, number, number, number, number, number];
}

/** The drawing with boxes for notes added; null: a new drawing. */
export function addNoteBoxes(vml: string | null, boxes: readonly NoteBox[]): string {
  const text = vml ?? root;
  const close = text.lastIndexOf('</');
  const spaces = [
    'v:urn:schemas-microsoft-com:vml',
    'o:urn:schemas-microsoft-com:office:office',
    'x:urn:schemas-microsoft-com:office:excel',
  ]
    .map((pair) => [pair.slice(0, 1), pair.slice(2)] as const)
    .filter(([prefix, uri]) => !new RegExp(`xmlns:${prefix}\\s*=\\s*["']${uri}["']`).test(text))
    .map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`).join('');
  let id = Math.max(1024, ...[...text.matchAll(/_x0000_s(\d+)/g)].map((match) => Number(match[1])));
  const added = boxes.map((box) => shapeXml(box, ++id, spaces)).join('');
  const type = text.includes('_x0000_t202"') ? '' : shapeType.replace('<v:shapetype', `<v:shapetype${spaces}`);
  return text.slice(0, close) + type + added + text.slice(close);
}

function shapeXml(box: NoteBox, id: number, spaces: string): string {
  return `<v:shape${spaces} id="_x0000_s${
    String(id)
  }" type="#_x0000_t202" style="position:absolute;margin-left:59.25pt;margin-top:1.5pt;width:180pt;`
    + 'height:60pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/>'
    + '<v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>'
    + '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>'
    + `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${box.anchor.join(', ')}</x:Anchor>`
    + `<x:AutoFill>False</x:AutoFill><x:Row>${String(box.row)}</x:Row><x:Column>${String(box.column)}</x:Column></x:ClientData></v:shape>`;
}

/** The drawing without the boxes of the notes at these cells ("row,column"); null where nothing is left to draw. */
export function removeNoteBoxes(vml: string, cells: ReadonlySet<string>): string | null {
  let left = 0;
  const text = vml.replace(shapes, (shape) => {
    const row = /<(?:\w+:)?Row>\s*(\d+)/.exec(shape)?.[1];
    const column = /<(?:\w+:)?Column>\s*(\d+)/.exec(shape)?.[1];
    const note = /ObjectType\s*=\s*["']Note["']/.test(shape);
    if (note && row !== undefined && column !== undefined && cells.has(`${row},${column}`)) return '';
    left++;
    return shape;
  });
  return left === 0 ? null : text;
}
