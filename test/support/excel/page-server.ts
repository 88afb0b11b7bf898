import { createReadStream, existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import webpack from 'webpack';

const office = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const loader = { loader: 'swc-loader', options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } } };

/** Scripts for a browser test, built from entries of this folder into a folder of their own. */
export async function bundle(entries: Readonly<Record<string, string>>): Promise<{ readonly folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'excel-page-'));
  const entry = Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, resolve(__dirname, file)]));
  const compiler = webpack({
    mode: 'development', devtool: false, entry, output: { path: folder, publicPath: '/' },
    resolve: { extensions: ['.ts', '.js'] }, module: { rules: [{ test: /\.ts$/, use: loader }] },
  });
  await new Promise<void>((done, fail) => {
    compiler.run((error, stats) => {
      if (error ?? stats?.hasErrors()) fail(error ?? new Error(stats?.toString({ all: false, errors: true })));
      else done();
    });
  });
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Serves a page with the given HTML, the built scripts, files by path, and Microsoft's library under /office/. */
export async function serve(
  html: string,
  folder: string,
  files: Readonly<Record<string, Uint8Array>>,
): Promise<{ readonly url: string; close(): void; }> {
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const bytes = files[pathname];
    const file = pathname.startsWith('/office/') ? join(office, pathname.slice('/office/'.length)) : join(folder, pathname);
    if (pathname === '/') response.setHeader('content-type', 'text/html; charset=utf-8').end(html);
    else if (bytes) response.end(bytes);
    else if (existsSync(file)) createReadStream(file).pipe(response.setHeader('content-type', 'text/javascript; charset=utf-8'));
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done); });
  return { url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`, close: () => { server.close(); } };
}
