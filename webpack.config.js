// The pages out of one source: the pane, the ribbon's function file with its notice, and the page for machines without Excel.
//   --env host=https://pane.example:8443   where the pages will be served; written into dist/manifest.xml
//   --env office=local|cdn|cdn-cn          where office.js comes from: copied beside the pages (default), or a CDN
const { existsSync } = require('node:fs');
const { resolve } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const CssPlugin = require('mini-css-extract-plugin');

const developmentHost = 'https://localhost:3000';
const officeSources = {
  local: 'office/office.js',
  cdn: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  'cdn-cn': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
};

/** What Excel on Windows, Mac, the web and iPad load of the client library, and its licence, which goes with it. */
const officeFiles = [
  'office.js', 'excel-win32-16.01.js', 'excel-mac-16.00.js', 'excel-web-16.00.js', 'excel-ios-16.00.js', 'o15apptofilemappingtable.js',
  'zh-cn/office_strings.js', 'en-us/office_strings.js', 'telemetry/oteljs_agave.js',
];

/** No page of ours may speak to another host; styles are set by script, workers and images come from our own files. */
const selfOnly = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
  + "font-src 'self' data:; worker-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'";

/** The pane: files and frames of ours and of where office.js comes from; what the library would tell its maker stays here. */
const panePolicy = (officeSource) => {
  const office = officeSource.startsWith('https://') ? ` ${new URL(officeSource).origin}` : '';
  return `frame-src 'self'; connect-src 'self'${office}; object-src 'none'; form-action 'none'`;
};

const copyOffice = () => {
  const root = resolve(__dirname, 'node_modules/@microsoft/office-js');
  return [
    ...officeFiles.map((file) => ({ from: resolve(root, 'dist', file), to: `office/${file}`, info: { minimized: true } })),
    { from: resolve(root, 'LICENSE.md'), to: 'office/LICENSE.md' },
  ];
};

const page = (name, template, options) => new HtmlPlugin({
  filename: `${name}.html`, template: resolve(__dirname, template), chunks: [name], scriptLoading: 'defer', inject: 'head',
  hash: false, ...options,
});

/** The address the pages are served from, without a closing slash; anything but https is refused, as Office would. */
function hostOf(env) {
  const host = String(env.host ?? developmentHost).replace(/\/+$/, '');
  if (!/^https:\/\/[^\s/"'<>]+(\/[^\s"'<>]*)?$/.test(host)) throw new Error(`--env host must be an https address, not ${host}`);
  return host;
}

function officeSourceOf(env) {
  const office = String(env.office ?? 'local');
  if (!(office in officeSources)) throw new Error(`--env office must be one of ${Object.keys(officeSources).join(', ')}, not ${office}`);
  return officeSources[office];
}

module.exports = (env = {}, argv = {}) => {
  const production = argv.mode === 'production';
  const host = hostOf(env);
  const officeSource = officeSourceOf(env);
  const examples = resolve(__dirname, 'assets/examples');

  return {
    mode: production ? 'production' : 'development',
    devtool: production ? false : 'source-map',
    entry: {
      taskpane: './src/taskpane/main.tsx', commands: './src/commands/main.ts', workbench: './src/workbench/main.tsx',
      notice: './src/commands/notice.ts',
    },
    output: {
      path: resolve(__dirname, 'dist'), clean: true,
      filename: production ? '[name].[contenthash:12].js' : '[name].js',
      chunkFilename: production ? '[name].[contenthash:12].js' : '[name].js',
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/, exclude: /node_modules/, loader: 'swc-loader',
          options: {
            swcrc: false,
            jsc: {
              target: 'es2019',
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic', development: !production } },
            },
            module: { type: 'es6' },
          },
        },
        { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'], sideEffects: true },
        { test: /\.(svg|png)$/, type: 'asset/resource', generator: { filename: 'images/[name].[contenthash:12][ext]' } },
      ],
    },
    optimization: {
      moduleIds: 'deterministic', chunkIds: 'deterministic',
      // React and Fluent are one shared file for the pane and the page; everything behind a button comes on demand.
      splitChunks: { chunks: 'async', cacheGroups: { defaultVendors: false } },
    },
    performance: false,
    cache: { type: 'filesystem', cacheDirectory: resolve(__dirname, '.cache/webpack'), buildDependencies: { config: [__filename] } },
    plugins: [
      new CssPlugin({ filename: production ? '[name].[contenthash:12].css' : '[name].css', ignoreOrder: true }),
      page('taskpane', 'src/taskpane/index.html', { templateParameters: { officeSource, policy: panePolicy(officeSource) } }),
      page('commands', 'src/commands/index.html', { templateParameters: { officeSource, policy: panePolicy(officeSource) } }),
      page('notice', 'src/commands/notice.html', { templateParameters: { officeSource, policy: panePolicy(officeSource) } }),
      page('workbench', 'src/workbench/index.html', { templateParameters: { policy: selfOnly } }),
      new CopyPlugin({
        patterns: [
          { from: 'src/taskpane/old-browser.js', to: 'old-browser.js', info: { minimized: true } },
          { from: 'src/commands/old-browser.js', to: 'old-ribbon.js', info: { minimized: true } },
          { from: 'assets/icons/*.png', to: 'assets/icons/[name][ext]' },
          ...(existsSync(examples) ? [{ from: examples, to: 'examples' }] : []),
          { from: 'manifest.xml', transform: (content) => content.toString('utf8').replaceAll(developmentHost, host) },
          ...(officeSource === officeSources.local ? copyOffice() : []),
        ],
      }),
    ],
    // The address it prints opens the workbench as well: on a machine without a browser of its own somebody follows that.
    devServer: {
      static: false, open: ['/workbench.html'], devMiddleware: { index: 'workbench.html' },
      client: { overlay: { errors: true, warnings: false } },
    },
  };
};
