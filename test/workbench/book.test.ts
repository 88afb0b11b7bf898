import { formatChange } from '../../src/workbench/grid/book';

it('a filled rate is shown with the percent format it came with, which goes again with it', () => {
  expect(formatChange('General', '0.00%')).toEqual({ s: { n: { pattern: '0.00%' } } });
  expect(formatChange('0.00%', 'General')).toEqual({ s: { n: null } });
  expect(formatChange('0.00', '0.00')).toEqual({});
});
