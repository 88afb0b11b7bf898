import { assessNational, faultless, told } from '../national-form';

describe('a tab called by its project', () => {
  it.each([
    ['2023年G320路面改善工程', '2023年G320路面改善工程', false], ['2023年G320路面改善工程', '212023年G320路面改善工程', false],
    ['2023年G320路面改善工程', '21、2023年G320路面改善工程', false], ['2023年G320路面改善工程', '路面2', false],
    ['2023年G320路面改善工程', '2023年G320路面改善工程 (2)', false], ['2023年路面工程', '2023年G320路面改善工程', false],
    ['2032年G320路面改善工程', '2023年G320路面改善工程', true], ['2023年G230路面改善工程', '212023年G320路面改善工程', true],
    ['2023年G3200路面改善工程', '3.2023年G320路面改善工程', true],
  ])('%s on %s', (subject, name, asked) => {
    const found = told(assessNational({ ...faultless, subject, name })).filter((one) => one.startsWith('cross-sheet-differs'));
    expect(found).toEqual(asked ? ['cross-sheet-differs C3 info'] : []);
  });
});
