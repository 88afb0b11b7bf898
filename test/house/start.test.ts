import { createRequire } from 'node:module';
import { resolve } from 'node:path';

interface Served {
  readonly devServer: { readonly open: readonly string[]; readonly devMiddleware: { readonly index: string; }; };
  readonly entry: Readonly<Record<string, string>>;
}

it('npm start opens the workbench, and so does the address it prints', () => {
  const load = createRequire(__filename)(resolve(__dirname, '../../webpack.config.js')) as (env: object, argv: object) => Served;
  const { devServer, entry } = load({}, { mode: 'development' });
  const page = devServer.devMiddleware.index;
  expect(devServer.open).toEqual([`/${page}`]);
  expect(Object.keys(entry).map((name) => `${name}.html`)).toContain(page);
});
