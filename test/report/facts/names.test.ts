import { coreName, sameProject } from '../../../src/report/facts/names';

describe('a project’s own name', () => {
  it.each([
    ['2024年度茶叶节项目', '茶叶节'], ['云岭县农村公路养护工程', '农村公路养护'], ['2024年水利项目经费', '2024年水利项目经费'],
    ['51170324T000010513304-东岭线修复工程', '东岭线修复'],
  ])('of %s is %s', (name, core) => { expect(coreName(name)).toBe(core); });

  it('is one with a longer name that holds it, not with one that shares a word', () => {
    expect(sameProject('茶叶节项目', '2024年云岭县茶叶节专项经费')).toBe(true);
    expect(sameProject('东岭线修复工程', '西河线修复工程')).toBe(false);
  });
});
