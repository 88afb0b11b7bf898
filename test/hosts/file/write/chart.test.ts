import { Decimal } from '../../../../src/figures';
import { chartXml } from '../../../../src/hosts/file/write/generated/chart-xml';
import type { GeneratedChart, GeneratedSheet } from '../../../../src/writeback';

const names = { top: 1, bottom: 2, left: 0, right: 0 };
const figures = { top: 1, bottom: 2, left: 1, right: 1 };
const sheet: GeneratedSheet = {
  name: '自评汇总', columns: [], merges: [], frozenRows: 0, charts: [], validations: [],
  page: { orientation: 'landscape', fitWidth: true, titleRows: 0 },
  rows: [
    { height: null, cells: [] },
    { height: null, cells: [{ column: 0, value: '东岭线', style: 'text' }, { column: 1, value: new Decimal('0.95'), style: 'percent2' }] },
    { height: null, cells: [{ column: 0, value: '西河线', style: 'text' }, { column: 1, value: null, style: 'percent2' }] },
  ],
};
const xmlOf = (change: Partial<GeneratedChart>): string => chartXml({
  type: 'bar', title: '执行率', categories: names, series: [{ name: '执行率', values: figures }], percent: true,
  anchor: { top: 5, bottom: 9, left: 0, right: 3 }, ...change,
}, sheet);

describe('a chart', () => {
  it('of bars is read from the top, its figures below; one of columns from the left, its figures beside', () => {
    const bars = /<c:barDir val="bar"\/>.*<c:orientation val="maxMin"\/>.*<c:axPos val="l"\/>.*<c:axPos val="b"\/>.*<c:crosses val="max"\/>/;
    expect(xmlOf({ type: 'bar' })).toMatch(bars);
    const columns = xmlOf({ type: 'column' });
    expect(columns).toMatch(/<c:barDir val="col"\/>.*<c:axPos val="b"\/>.*<c:axPos val="l"\/>/);
    expect(columns).not.toMatch(/maxMin|<c:crosses val="max"\/>/);
  });

  it('holds the values as they are now, none for a blank', () => {
    expect(xmlOf({})).toMatch(/<c:ptCount val="2"\/><c:pt idx="0"><c:v>0.95<\/c:v><\/c:pt><\/c:numCache>/);
    expect(xmlOf({})).toMatch(/<c:pt idx="0"><c:v>东岭线<\/c:v><\/c:pt><c:pt idx="1"><c:v>西河线<\/c:v><\/c:pt>/);
  });

  it('shows rates as rates, and names its series where there are several', () => {
    expect(xmlOf({})).toMatch(/<c:numFmt formatCode="0.00%".*<c:numFmt formatCode="0%"/);
    expect(xmlOf({ percent: false })).not.toContain('%');
    expect(xmlOf({})).not.toContain('<c:legend>');
    expect(xmlOf({ series: [{ name: '甲', values: figures }, { name: '乙', values: figures }] })).toContain('<c:legend>');
  });
});
