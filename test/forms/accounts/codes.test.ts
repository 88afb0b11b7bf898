import { codeOfPieces, noCode, splitCode } from '../../../src/forms/accounts/codes';

test.each([
  [['2080505'], '', '2080505'], [['2080505', '2080505', '2080505'], '', '2080505'], [['208', null, null], '', '208'],
  [['208', '20805', '2080505'], '', '2080505'], [['208', '05', null], '', '20805'], [['208', '05', '05'], '', '2080505'],
  [[null, '05', null], '208', '20805'], [[null, null, '06'], '2080505', '2080506'], [['208', '5', '6'], '', '2080506'],
  [[null, '20805', null], '', '20805'], [[null, null, '06'], '208', null], [['12345678'], '', null], [[null, null, null], '208', null],
] as const)('the pieces %j below %j are %j', (pieces, parents, code) => {
  expect(codeOfPieces(pieces, parents === '' ? noCode : { parents })).toBe(code);
});

test.each([
  ['30201办公费', '30201', '办公费'], ['208-社会保障和就业支出', '208', '社会保障和就业支出'], ['办公费', null, '办公费'], ['2031年度支出', null, '2031年度支出'],
] as const)('%s splits into code and name', (text, code, name) => {
  expect(splitCode(text)).toEqual({ code, name });
});
