import { themeColours } from '../../../../src/hosts/file/look/colours';

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
