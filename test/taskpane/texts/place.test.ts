import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';

const root = resolve(__dirname, '../../../src');
const files = (folder: string): string[] => readdirSync(folder, { withFileTypes: true })
  .flatMap((entry) => entry.isDirectory() ? files(join(folder, entry.name)) : /\.tsx?$/.test(entry.name) ? [join(folder, entry.name)] : []);

/** Chinese characters and the punctuation of Chinese sentences. */
const chinese = /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/;

/** Texts in the code of a file (comments aside) that are Chinese. */
function chineseIn(path: string): string[] {
  const found: string[] = [];
  const walk = (node: ts.Node): void => {
    if (
      (ts.isStringLiteralLike(node) || ts.isJsxText(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node)
        || ts.isTemplateTail(node)
        || node.kind === ts.SyntaxKind.RegularExpressionLiteral) && chinese.test(node.getText())
    ) found.push(node.getText());
    ts.forEachChild(node, walk);
  };
  walk(
    ts.createSourceFile(
      path,
      readFileSync(path, 'utf8'),
      ts.ScriptTarget.Latest,
      true,
      path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
    ),
  );
  return found;
}

it('keeps every Chinese word of pane and ribbon in their files of texts', () => {
  const code = ['taskpane', 'commands'].flatMap((folder) => files(join(root, folder)))
    .map((path) => [relative(root, path), path] as const)
    .filter(([name]) => !/^taskpane\/texts\/zh-CN\//.test(name) && name !== 'commands/texts.ts');
  expect(code.length).toBeGreaterThan(60);
  expect(code.flatMap(([name, path]) => chineseIn(path).map((text) => `${name}: ${text}`))).toEqual([]);
  expect(chineseIn(join(root, 'taskpane/texts/zh-CN/pane.ts')).length).toBeGreaterThan(100);
});
