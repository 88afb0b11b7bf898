import { strFromU8, unzipSync } from 'fflate';
import { narrativeDocx } from '../../../src/report/docx';
import type { Narrative } from '../../../src/report';

const narrative: Narrative = {
  unit: '云岭县公路养护中心',
  year: 2024,
  gaps: 1,
  documents: [{
    key: 'a',
    title: ['云岭县公路养护中心', '绩效自评报告'],
    items: [
      { kind: 'heading', key: 'a/1', level: 1, text: '一、基本情况' },
      {
        kind: 'paragraph',
        key: 'a/1/p',
        text: '预算250万元。【待补充：原因】',
        runs: [{ kind: 'words', text: '预算', cells: [] }, { kind: 'bound', text: '250万元', cells: [] }, {
          kind: 'words',
          text: '。',
          cells: [],
        }, { kind: 'gap', text: '【待补充：原因】', cells: [] }],
      },
      {
        kind: 'table',
        key: 'a/t',
        caption: '指标',
        header: ['绩效指标', '年度指标值', '实际完成值'],
        widths: [46, 22, 22],
        rows: [['修复里程', '≥50公里', '62公里']],
      },
    ],
  }],
};

describe('the .docx', () => {
  it('holds the text, the official fonts with what stands in for them, a page number and the table', async () => {
    const parts = unzipSync(await narrativeDocx(narrative));
    const part = (name: string): string => strFromU8(parts[name]!);
    const words = part('word/document.xml').replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '');
    for (const text of ['云岭县公路养护中心', '一、基本情况', '预算250万元。【待补充：原因】', '≥50公里']) expect(words).toContain(text);
    for (const font of ['方正小标宋简体', '黑体', '仿宋_GB2312']) expect(part('word/document.xml')).toContain(font);
    expect(part('word/fontTable.xml')).toContain('<w:altName w:val="仿宋"/>');
    expect(part('word/footer1.xml')).toContain('PAGE');
    expect(part('word/document.xml')).toContain('<w:tbl>');
    expect(part('docProps/core.xml')).not.toMatch(/20(?:1|2)\d-/);
  });
});
