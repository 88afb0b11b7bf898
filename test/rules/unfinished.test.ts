import { scored } from './scored';

const score = (target: string, actual: string) => scored(target, actual, { path: ['产出指标', '新建设施'] });

describe('what was done, told beside what was not', () => {
  it.each([
    ['4座', '建成3座，1座在建', '0.75'], ['4座', '已建成3座，另1座正在施工', '0.75'], ['4座', '1座在建，已完工3座', '0.75'],
    ['4座', '仅建成3座，1座因征地未开工', '0.75'], ['4座', '完成3座；1座因汛期推迟至次年', '0.75'], ['4座', '计划4座，完成3座，1座未完成', '0.75'],
    ['5次', '完成4次，另有1次跨年', '0.8'], ['100%', '已完成80%，余下20%次年实施', '0.8'], ['10个', '完成8个，剩余2个正在实施', '0.8'],
    ['10眼', '已建成9眼（1眼未验收）', '0.9'], ['20公里', '完成18公里，尚余2公里', '0.9'], ['10台', '采购8台（套），2台待采购', '0.8'],
    ['4座', '完成3座，完成率75%，1座结转下年', '0.75'], ['4座', '计划4座，实际3座', '0.75'],
  ])('%s against %s: %s of it', (target, actual, share) => {
    expect(score(target, actual)).toMatchObject({ met: false, share: expect.objectContaining({}) as unknown });
    expect(score(target, actual).share!.toFixed()).toBe(share);
  });

  it.each([
    ['5次', '完成4次，另有1次专题培训'], ['8栋', '建成3栋，完成装修4栋'], ['3座', '3座已全部建成，1座通车'], ['3座', '建设3座，其中1座在建'],
    ['10眼', '实施9眼（1眼未完工）'], ['4座', '已建成3座，其余1座已建成主体'], ['100户', '走访90户、10户外出'],
  ])('%s against %s is not decided: nobody can tell which figure is meant', (target, actual) => {
    expect(score(target, actual)).toMatchObject({ met: null, share: null, undecided: 'several-figures' });
  });

  it('lets a part that is told stand where nothing of it was left open', () => {
    expect(score('100卷', '整理100卷，其中60卷数字化').met).toBe(true);
  });
});
