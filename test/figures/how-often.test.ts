import { addedUp, howOften } from '../../src/figures/how-often';

describe('how often something recurs', () => {
  test.each([
    ['半年一次', '每半年1次'], ['每半年一次', '每半年1次'], ['季度2次', '每季度2次'], ['一年两次', '每年2次'], ['每月不少于一次', '每月不少于1次'],
    ['每季度召开一次', '每季度召开1次'], ['每周一期', '每周1期'],
  ])('%s is %s', (written, digits) => expect(howOften(written)).toBe(digits));

  test.each(['一季度一次', '一月一次', '每村一名', '每人一次', '每月一日前', '每周一例会', '每季度1次', '一般', '半年'])('%s says nothing of it', (written) =>
    expect(howOften(written)).toBeNull());

  test('what it adds up to beside it is what came of it', () => {
    expect(addedUp('每季度一次,全年共4次')).toBe('全年共4次');
    expect(addedUp('每月1期,共12期')).toBe('共12期');
    expect(addedUp('每月1次,每次2小时')).toBe('每月1次,每次2小时');
  });
});
