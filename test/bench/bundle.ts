import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import webpack from 'webpack';

/**
 * Compiles the worker and the command line to plain JavaScript in a folder, once for all runs, and gives its path: the libraries compared with
 * come compiled, so ours must not pay for a compiler (or for the helpers one adds) inside its runs. They stay where they are.
 */
export async function bundleWorker(folder: string): Promise<string> {
  const root = resolve(__dirname, '../..');
  const packages = ['hucre/xlsx', 'exceljs', 'hyperformula'];
  const compiler = webpack({
    mode: 'production', target: 'node20', devtool: false, context: root,
    entry: { worker: join(__dirname, 'worker.ts'), score: join(root, 'src/cli/main.ts') },
    output: { path: folder, filename: '[name].cjs' },
    resolve: { extensions: ['.ts', '.js'] },
    module: { rules: [compiled('es2022')] },
    externals: Object.fromEntries(packages.map((name) => [name, `import ${pathToFileURL(require.resolve(name)).href}`])),
    performance: false,
  });
  await run(compiler);
  return join(folder, 'worker.cjs');
}

/** Compiles a script of a page for production, and gives its path. */
export async function bundlePage(folder: string, entry: string): Promise<string> {
  await run(webpack({
    mode: 'production',
    target: ['web', 'es2019'],
    devtool: false,
    context: resolve(__dirname, '../..'),
    entry: { page: entry },
    output: { path: folder, filename: '[name].js' },
    resolve: { extensions: ['.ts', '.js'] },
    module: { rules: [compiled('es2019')] },
    performance: false,
  }));
  return join(folder, 'page.js');
}

const compiled = (target: string): webpack.RuleSetRule => ({
  test: /\.ts$/, loader: 'swc-loader',
  options: { swcrc: false, jsc: { target, parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
});

async function run(compiler: webpack.Compiler): Promise<void> {
  await new Promise<void>((done, fail) => {
    compiler.run((error, stats) => {
      if (error || stats?.hasErrors() !== false) fail(error ?? new Error(stats?.toString('errors-only')));
      else compiler.close((problem) => { if (problem) fail(problem); else done(); });
    });
  });
}
