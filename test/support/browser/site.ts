import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve } from 'node:path';

const root = resolve(__dirname, '../../..');
const dist = resolve(root, 'dist');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.png': 'image/png',
  '.svg': 'image/svg+xml', '.xml': 'application/xml', '.json': 'application/json',
};

function newest(folder: string): number {
  return readdirSync(folder, { withFileTypes: true }).reduce((latest, entry) => {
    const path = join(folder, entry.name);
    return Math.max(latest, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs);
  }, 0);
}

/** The production build, made anew where the sources are newer than what stands in dist/. */
export function built(): string {
  const page = resolve(dist, 'workbench.html');
  const sources = Math.max(newest(resolve(root, 'src')), statSync(resolve(root, 'webpack.config.js')).mtimeMs);
  if (!existsSync(page) || statSync(page).mtimeMs < sources) {
    execFileSync(process.execPath, [resolve(root, 'node_modules/webpack/bin/webpack.js'), '--mode', 'production'], {
      cwd: root,
      stdio: 'pipe',
    });
  }
  return dist;
}

export interface Site { readonly address: string; close(): Promise<void> }

/** Serves the build on a free port. Files in `extra` (by path) come before those of the build. */
export async function serve(extra: Readonly<Record<string, string | Uint8Array>> = {}): Promise<Site> {
  const folder = built();
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)).replace(/^\/+/, '');
    const file = join(folder, path);
    const body = path in extra ? Buffer.from(extra[path]! as Uint8Array)
      : file.startsWith(folder) && existsSync(file) && statSync(file).isFile() ? readFileSync(file) : null;
    if (body === null) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' }).end(body);
  });
  await new Promise<void>((ready) => { server.listen(0, '127.0.0.1', ready); });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () => new Promise((done) => { server.close(() => { done(); }); server.closeAllConnections(); }),
  };
}
