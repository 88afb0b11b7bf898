import fc from 'fast-check';
import { loadPack } from '../../src/rules';
import { JsonError, parseJson } from '../../src/rules/json-text';

const problem = (text: string): string => {
  try {
    return `read: ${JSON.stringify(parseJson(text))}`;
  } catch (error) {
    expect(error).toBeInstanceOf(JsonError);
    return (error as Error).message;
  }
};

describe('the JSON of a rule pack', () => {
  it('reads what is JSON as it is meant', () => {
    fc.assert(fc.property(fc.json(), fc.nat(3), (text, indent) => {
      const plain: unknown = JSON.parse(text);
      expect(parseJson(text)).toEqual(plain);
      expect(parseJson(JSON.stringify(plain, null, indent))).toEqual(plain);
    }));
  });

  it('takes the mark some editors put before a text', () => {
    expect(parseJson('\uFEFF{ "a": 1 }')).toEqual({ a: 1 });
    expect(problem('\uFEFF[1,]')).toContain('第 1 行第 4 个字');
  });

  it('takes nothing that is none', () => {
    fc.assert(fc.property(fc.json(), fc.nat(), fc.constantFrom('}', ']', ',', ':', '"', 'x'), (text, at, sign) => {
      const place = at % (text.length + 1);
      const bent = text.slice(0, place) + sign + text.slice(place);
      let valid = true;
      try {
        JSON.parse(bent);
      } catch {
        valid = false;
      }
      if (!valid) expect(() => parseJson(bent)).toThrow(JsonError);
    }));
  });

  it.each([
    ['', '第 1 行第 1 个字：文件是空的'],
    ['{\n  “id”: 1 }', '第 2 行第 3 个字：引号要用半角的 "'],
    ['{ "a": 1，"b": 2 }', '第 1 行第 9 个字：逗号要用半角的 ,'],
    ['{ "a"：1 }', '第 1 行第 6 个字：冒号要用半角的 :'],
    ['{ // 说明\n "a": 1 }', '第 1 行第 3 个字：JSON 中不能写注释'],
    ["{ 'a': 1 }", '第 1 行第 3 个字：引号要用双引号 "'],
    ['{ "a": 1, }', '第 1 行第 11 个字：最后一项后面不能有逗号'],
    ['[1, 2, ]', '第 1 行第 8 个字：最后一项后面不能有逗号'],
    ['{ "a": 1 "b": 2 }', '第 1 行第 10 个字：应为半角“,”或“}”'],
    ['{ "a": { "b": 1 }', '第 1 行第 18 个字：文件不完整，缺少结尾的 } 或 ]'],
    ['{ "a": "没有写完\n }', '第 1 行第 8 个字：文字没有写完：缺少结尾的半角双引号，或文字中间换了行（换行写成 \\n）'],
    ['{ "a": 1, "b": 2,\n "a": 3 }', '第 2 行第 2 个字：“a”写了两次，只能写一次'],
    ['{ "a": 1 } }', '第 1 行第 12 个字：规则包到前面已经结束，后面多出了内容'],
    ['[1, 2]\n；', '第 2 行第 1 个字：规则包到前面已经结束，后面多出了内容'],
    ['[true，false]', '第 1 行第 6 个字：逗号要用半角的 ,'],
    ['{ "a": [1, { "b": 2 } 3] }', '第 1 行第 23 个字：应为半角“,”或“]”'],
    ['{ "a": 1 ; }', '第 1 行第 10 个字：应为半角“,”或“}”'],
    ['{ a: 1 }', '第 1 行第 3 个字：应为键，键要加半角双引号'],
    ['{ "a": 1.}', '第 1 行第 8 个字：数没有写完'],
    ['{ "a": "云\t岭" }', '第 1 行第 8 个字：文字中间不能有制表符等看不见的字（制表符写成 \\t）'],
    ['{ "a": "\\n\\\\\\u4e" }', '第 1 行第 13 个字：反斜杠后面的字不对，反斜杠本身要写成 \\\\'],
    ['{ "a": { "c": 1 }, "b": { "c": 1, "c": 2 } }', '第 1 行第 35 个字：“c”写了两次，只能写一次'],
    ['[truex]', '第 1 行第 2 个字：应为值：'],
    ['{ "a": 九十 }', '第 1 行第 8 个字：应为值：'],
    ['{ "a": "C:\\云岭" }', '第 1 行第 11 个字：反斜杠后面的字不对，反斜杠本身要写成 \\\\'],
  ])('%j tells where and what to do', (text, words) => {
    expect(problem(text)).toContain(words);
  });

  it('is told with the file that holds it', () => {
    expect(() => loadPack('{ "id"： "yunling/2025" }', '云岭.json')).toThrow('规则包 云岭.json：不是有效的 JSON：第 1 行第 7 个字：冒号要用半角的 :');
  });
});
