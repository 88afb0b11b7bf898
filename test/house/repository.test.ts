import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
  .split('\n').filter((file) => file !== '' && existsSync(join(root, file)));
const texts = files.filter((file) => /\.(ts|tsx|js|cjs|mjs|json|md|xml|html|css|svg|yml)$|^\.[^/]+$|^\.ci\//.test(file));
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

describe('the repository', () => {
  it('has the agreed top level and nothing else', () => {
    const top = new Set(files.map((file) => file.split('/')[0]!));
    const agreed = new Set([
      'src',
      'assets',
      'test',
      'manifest.xml',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'webpack.config.js',
      'README.md',
    ]);
    expect([...top].filter((name) => !agreed.has(name) && !name.startsWith('.'))).toEqual([]);
  });

  it('holds no address of a package registry and no path of a machine', () => {
    // Put together at run time so that this file does not hold them itself.
    const forbidden = [
      'registry' + '.npmjs',
      'registry' + '.yarnpkg',
      '"resolved"' + ': "http',
      '/work' + '/main',
      '/work' + '/shared',
      '/root' + '/',
      'file:' + '///home',
    ];
    const found = texts.flatMap((file) =>
      forbidden.filter((text) => read(file).includes(text)).map((text) => `${file}: ${text}`)
    );
    expect(found).toEqual([]);
  });

  it('keeps the files of the product small', () => {
    const long = texts.filter((file) => /^src\/.*\.(?:tsx?|css)$/.test(file) && read(file).split('\n').length > 300);
    expect(long).toEqual([]);
  });

  it('pins every dependency to one version', () => {
    const manifest = JSON.parse(read('package.json')) as {
      dependencies: Record<string, string>;
      devDependencies: Record<string, string>;
    };
    const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(([, version]) =>
      !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)
    );
    expect(loose).toEqual([]);
  });

  it('locks the optional packages of every platform, so that npm ci takes the lockfile', () => {
    const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, { optionalDependencies?: Record<string, string> }> };
    const names = Object.keys(lock.packages);
    const wanted = Object.values(lock.packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
    expect(wanted.filter((name) => !names.some((path) => path.endsWith(`node_modules/${name}`)))).toEqual([]);
  });

  it('ships nothing under the GPL', () => {
    const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, { license?: string; dev?: boolean }> };
    const gpl = Object.entries(lock.packages).filter(([, entry]) => entry.dev !== true && /(^|[^L])GPL/.test(entry.license ?? ''));
    expect(gpl.map(([name]) => name)).toEqual([]);
  });

  it('says Excel. only in hosts/excel', () => {
    const speakers = files.filter((file) =>
      /^src\/.*\.tsx?$/.test(file) && /\bExcel\.|\bOffice\./.test(read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''))
    );
    expect(speakers.filter((file) => !file.startsWith('src/hosts/excel/'))).toEqual([]);
  });

  it('has no two files of the product that import each other, also by way of others, types included', () => {
    const own = new Set(files.filter((file) => /^src\/.*\.tsx?$/.test(file)));
    const importsOf = (file: string): readonly string[] => [...read(file).matchAll(/ from '(\.[^']*)'/g)].flatMap(([, path]) => {
      const target = join(file, '..', path!);
      return [`${target}.ts`, `${target}.tsx`, `${target}/index.ts`].filter((name) => own.has(name)).slice(0, 1);
    });
    const state = new Map<string, 'open' | 'done'>();
    const circles: string[] = [];
    const visit = (file: string, way: readonly string[]): void => {
      if (state.get(file) === 'open') circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
      if (state.has(file)) return;
      state.set(file, 'open');
      for (const target of importsOf(file)) visit(target, [...way, file]);
      state.set(file, 'done');
    };
    for (const file of own) visit(file, []);
    expect(circles).toEqual([]);
    expect(own.size).toBeGreaterThan(500);
  });

  it('leaves no test out and no work to do later', () => {
    const skipped = new RegExp('\\b(it|describe|test)\\.' + '(skip|only|todo)\\b');
    expect(texts.filter((file) => /\.(ts|tsx)$/.test(file) && skipped.test(read(file)))).toEqual([]);
    const later = new RegExp('\\b(TO' + 'DO|FIX' + 'ME|XX' + 'X)\\b(?!.*#\\d)');
    expect(texts.filter((file) => /\.(ts|tsx|js|mjs)$/.test(file) && later.test(read(file)))).toEqual([]);
  });
});

const seeds = resolve(root, '../shared/seeds');
if (existsSync(seeds)) {
  describe('beside the published documents', () => {
    it('copies none of their sentences', () => {
      const run = 22;
      const published = readdirSync(seeds).map((file) => readFileSync(join(seeds, file), 'utf8').replace(/\s+/g, '')).join('\n');
      const copied = texts.filter((file) => file !== 'package-lock.json').flatMap((file) =>
        [...read(file).matchAll(new RegExp(`[\\u4e00-\\u9fff，、；：“”（）《》]{${run},}`, 'g'))].flatMap(([text]) => {
          for (let from = 0; from + run <= text.length; from += 1) {
            if (published.includes(text.slice(from, from + run))) return [`${file}: ${text.slice(from, from + run)}`];
          }
          return [];
        }));
      expect(copied).toEqual([]);
    });
  });
}
