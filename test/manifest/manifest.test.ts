import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { validateXML } from 'xmllint-wasm';
import { lintManifest, manifestFacts } from './lint';

const root = resolve(__dirname, '../..');
const manifest = readFileSync(resolve(root, 'manifest.xml'), 'utf8');
const schema = (name: string) => ({
  fileName: `${name}.xsd`,
  contents: readFileSync(resolve(__dirname, 'schemas', `${name}.xsd`), 'utf8'),
});

const pages = ['taskpane.html', 'commands.html'];
const served = (path: string) => pages.includes(path) || existsSync(resolve(root, path));

async function problems(xml: string): Promise<readonly string[]> {
  const result = await validateXML({
    xml: { fileName: 'manifest.xml', contents: xml },
    schema: schema('office-app'),
    preload: [schema('basic-types'), schema('version-overrides')],
  });
  return result.errors.map(({ message }) => message);
}

/** The size a PNG says of itself, from its IHDR chunk. */
function pngSize(path: string): string {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return `${bytes.readUInt32BE(16)}×${bytes.readUInt32BE(20)}`;
}

describe('the manifest', () => {
  it('fits the schema', async () => {
    expect(await problems(manifest)).toEqual([]);
  });

  it.each([
    ['an element out of order', manifest.replace(/(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/, '$2$1')],
    ['a resource id of 33 characters', manifest.replaceAll('"Tab.Label"', `"${'x'.repeat(33)}"`)],
    ['a short string of 126 characters', manifest.replace('Value="Score"', `Value="${'x'.repeat(126)}"`)],
    ['a long string of 251 characters', manifest.replace('Value="Selects the next cell with a finding."', `Value="${'x'.repeat(251)}"`)],
    ['an address without https', manifest.replace('https://localhost:3000/taskpane.html"', 'http://localhost:3000/taskpane.html"')],
    ['an unknown permission', manifest.replace('ReadWriteDocument', 'Everything')],
    ['a group without an icon', manifest.replace(/<Icon>[\s\S]*?<\/Icon>/, '')],
    ['an unknown action', manifest.replace('xsi:type="ExecuteFunction"', 'xsi:type="RunAnything"')],
  ])('is refused by the schema with %s', async (_, broken) => {
    expect(broken).not.toBe(manifest);
    expect((await problems(broken)).length).toBeGreaterThan(0);
  });

  it('has every resource, every file, both languages and each id once', () => {
    expect(lintManifest(manifest, served)).toEqual([]);
  });

  it.each([
    ['a resource that is not there', manifest.replace('resid="Tab.Label"', 'resid="Nowhere"'), 'Nowhere'],
    ['a control id used twice', manifest.replace('id="Ziping.Next"', 'id="Ziping.Previous"'), 'Ziping.Previous'],
    ['an icon file that is missing', manifest.replace('score-16.png', 'none-16.png'), 'none-16.png'],
    ['a text without English', manifest.replace(/<bt:Override Locale="en-US" Value="Score" \/>/, ''), 'Score'],
    ['an http address', manifest.replace('https://localhost:3000/commands.html', 'http://localhost:3000/commands.html'), 'not https'],
  ])('is refused by the lint with %s', (_, broken, said) => {
    expect(lintManifest(broken, served).join('\n')).toContain(said);
  });

  it('reaches Excel from ExcelApi 1.7, may write, and needs no shared runtime', () => {
    expect(manifest).toContain('<Set Name="ExcelApi" MinVersion="1.7" />');
    expect(manifestFacts(manifest).texts.Permissions).toBe('ReadWriteDocument');
    expect(manifest).not.toContain('SharedRuntime');
    expect(manifestFacts(manifest).texts.DefaultLocale).toBe('zh-CN');
  });

  it('gives the ribbon the six buttons', () => {
    expect(manifestFacts(manifest).functions).toEqual(['score', 'previous', 'next', 'clear', 'report']);
    expect(manifest.match(/xsi:type="ShowTaskpane"/g)).toHaveLength(1);
  });

  it('is the add-in that README tells how to load, by the name its button has', () => {
    const readme = readFileSync(resolve(root, 'README.md'), 'utf8');
    expect(readme).toContain(`Wef\\Developer" /v ${manifestFacts(manifest).texts.Id!} /d`);
    expect(/<bt:String id="Open\.Label" DefaultValue="([^"]+)"/.exec(manifest)![1]).toBe(/点“(打开[^”]*)”/.exec(readme)![1]);
  });

  it('names icons that are as large as it says', () => {
    const names = [...new Set(manifest.match(/assets\/icons\/[\w-]+\.png/g))];
    expect(names.length).toBeGreaterThanOrEqual(20);
    for (const name of names) {
      const size = /-(\d+)\.png$/.exec(name)?.[1] ?? '';
      expect(`${name} ${pngSize(resolve(root, name))}`).toBe(`${name} ${size}×${size}`);
    }
  });
});
