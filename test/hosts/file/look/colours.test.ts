import { colourOf, themeColours } from '../../../../src/hosts/file/look/colours';
import { XmlScanner } from '../../../../src/hosts/file/xml/scanner';

it('a theme’s colours are those written out and, of colours of the system, the ones last used', () => {
  const text = '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x">'
    + '<a:dk1><a:sysClr val="windowText" lastClr="010203"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FAFBFC"/></a:lt1>'
    + '<a:dk2><a:srgbClr val="112233"/></a:dk2><a:accent1><a:srgbClr val="445566"/></a:accent1></a:clrScheme>'
    + '<a:fontScheme name="x"/><a:fmtScheme><a:accent2><a:srgbClr val="999999"/></a:accent2></a:fmtScheme>'
    + '</a:themeElements></a:theme>';
  const colours = themeColours(text);
  expect(colours.slice(0, 5)).toEqual(['FAFBFC', '010203', 'E7E6E6', '112233', '445566']);
  expect(colours.slice(5)).toEqual(themeColours(null).slice(5));
});

describe('a colour element', () => {
  const colour = (attributes: string): string | null => {
    const scanner = new XmlScanner(`<color ${attributes}/>`);
    scanner.next();
    return colourOf(scanner, ['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4']);
  };

  // Entries of the palette: 浅色 80%, 浅色 40%, 深色 25%, 深色 50%; 背景 1 深色 15%, 文字 1 浅色 50%.
  it.each([
    ['rgb="FF4472C4"', '4472C4'], ['theme="4"', '4472C4'], ['theme="4" tint="0.79998168889431442"', 'DAE3F3'],
    ['theme="4" tint="0.39997558519241921"', '8FAADC'], ['theme="4" tint="-0.249977111117893"', '2F5597'],
    ['theme="4" tint="-0.499984740745262"', '203864'], ['theme="0" tint="-0.14999847407452621"', 'D9D9D9'],
    ['theme="1" tint="0.499984740745262"', '7F7F7F'], ['rgb="FF000000" tint="0"', '000000'], ['theme="9"', '000000'],
    ['indexed="64"', null], ['indexed="10"', 'FF0000'], ['auto="1"', null],
  ])('%s is %s', (attributes, expected) => {
    expect(colour(attributes)).toBe(expected);
  });
});
