import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(__dirname, '../..');

interface Bundled { readonly inputs: Readonly<Record<string, { readonly imports: readonly { readonly path: string }[] }>> }

const entries = [
  'src/taskpane/main.tsx', 'src/taskpane/engine/worker.ts', 'src/commands/main.ts', 'src/commands/notice.ts', 'src/workbench/main.tsx',
  'src/cli/main.ts',
];

/** Every file that comes with the pages and the command line, and what each imports. */
function bundled(): Bundled {
  const program = `require('esbuild').build({
    entryPoints: ${JSON.stringify(entries)}, bundle: true, write: false, metafile: true, outdir: 'none', platform: 'node',
    mainFields: ['browser', 'module', 'main'], loader: { '.css': 'empty' }, logLevel: 'error',
  }).then(({ metafile }) => process.stdout.write(JSON.stringify(metafile)))`;
  return JSON.parse(execFileSync(process.execPath, ['-e', program], { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 })) as Bundled;
}

const { inputs } = bundled();

/** The folder of the package a file belongs to; null for our own files. */
const packageOf = (file: string): string | null => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? null;

/** A package's licence by its name; where it names none, by the first words of its licence's text. */
function licenceOf(folder: string): string {
  const { license } = JSON.parse(readFileSync(resolve(root, folder, 'package.json'), 'utf8')) as { license?: string };
  if (license !== undefined) return license;
  const file = readdirSync(resolve(root, folder)).find((name) => /^licen[cs]e/i.test(name));
  return /(MIT|Apache) License/.exec(file === undefined ? '' : readFileSync(resolve(root, folder, file), 'utf8'))?.[1] ?? 'none';
}

describe('what ships', () => {
  const packages = [...new Set(Object.keys(inputs).flatMap((file) => packageOf(file) ?? []))];

  it('is under licences that let us hand it on', () => {
    const free = ['MIT', 'Apache', 'Apache-2.0', 'ISC', '0BSD', 'BSD-3-Clause'];
    expect(packages.map((folder) => [folder, licenceOf(folder)]).filter(([, licence]) => !free.includes(licence!))).toEqual([]);
    expect(packages.length).toBeGreaterThan(50);
  });

  it('comes from the dependencies of package.json, each of which README gives the reason for', () => {
    const { dependencies } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as { dependencies: Record<string, string> };
    const readme = readFileSync(resolve(root, 'README.md'), 'utf8');
    const reasons = [...readme.matchAll(/^\| ([^|]+) \| .+ \|$/gm)].flatMap(([, names]) => names!.split(', '));
    expect(Object.keys(dependencies).filter((name) => !reasons.includes(name))).toEqual([]);
    const named = Object.keys(inputs).filter((file) => file.startsWith('src/'))
      .flatMap((file) => inputs[file]!.imports.flatMap(({ path }) => packageOf(path)?.replace(/^node_modules\//, '') ?? []));
    expect([...new Set(named)].filter((name) => !(name in dependencies))).toEqual([]);
    // esbuild makes the command line at its start, and is part of nothing else.
    expect(Object.keys(dependencies).filter((name) => name !== 'esbuild' && !named.includes(name))).toEqual([]);
  });
});
