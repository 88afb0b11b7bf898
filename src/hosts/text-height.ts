/** Points a line takes above its font size, and the points a row has beside its lines. */
const LEADING = 1.45;
const PADDING = 4;

/**
 * The points a wrapped text needs in a cell so wide (in characters of the default font) at a font size in points. An estimate that
 * errs on the high side: better a line too many than one cut off.
 */
export function textHeight(text: string, width: number, size: number): number {
  return lineCount(text, width, size) * size * LEADING + PADDING;
}

/**
 * Lines a text takes when it is wrapped: Chinese characters are two characters wide, and larger fonts take more. A line that may not
 * begin with a stop or end with an opening bracket leaves the room of two characters.
 */
function lineCount(text: string, width: number, size: number): number {
  const whole = (width - 1) * (11 / size);
  const room = Math.max(2, whole - 4);
  return text.split('\n').reduce((lines, line) => {
    let units = 0;
    for (const char of line) units += char.codePointAt(0)! > 0x2e7f ? 2 : char.codePointAt(0)! > 0xff ? 1.6 : 1;
    return lines + (units <= whole ? 1 : Math.max(1, Math.ceil(units / room)));
  }, 0);
}
