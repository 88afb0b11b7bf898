// Lint keeps the order of the house: a folder imports only from folders above it (types included).
import globals from 'globals';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const order = [
  'figures', 'formula', 'forms', 'rules', 'assess', 'report', 'writeback', 'hosts', 'taskpane', 'commands', 'workbench', 'cli',
];
const pure = order.slice(0, order.indexOf('hosts'));

const outside = ['document', 'window', 'navigator', 'fetch', 'localStorage', 'sessionStorage', 'indexedDB', 'setTimeout',
  'setInterval', 'process', 'require', 'performance', 'XMLHttpRequest', 'Buffer', 'Office', 'Excel'];

const banned = (names, message) => names.map((name) => ({ name, message }));
const restrict = (files, options) => ({ files, rules: { '@typescript-eslint/no-restricted-imports': ['error', options] } });

const layers = order.map((folder, index) => restrict([`src/${folder}/**/*.{ts,tsx}`], {
  patterns: [
    ...(index + 1 < order.length ? [{
      regex: `^(\\.\\./)+(${order.slice(index + 1).join('|')})(/|$)`,
      message: `src/${folder} imports only from folders above it in DESIGN's order.`,
    }] : []),
    ...(pure.includes(folder) ? [{ regex: '^node:|^fs$|^path$', message: 'Folders above hosts are pure: no I/O.' }] : []),
  ],
}));

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'coverage'] },
  ...tseslint.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  ...layers,
  {
    files: pure.map((folder) => `src/${folder}/**/*.ts`),
    rules: {
      'no-restricted-syntax': ['error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'No clock above hosts.' },
        { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'No clock above hosts.' },
        { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'Deterministic above hosts.' }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/hosts/excel/**'],
    rules: { 'no-restricted-globals': ['error', ...banned(['Office', 'Excel'], 'Only hosts/excel speaks to Office.')] },
  },
  {
    files: pure.map((folder) => `src/${folder}/**/*.ts`),
    rules: { 'no-restricted-globals': ['error', ...banned(outside, 'Folders above hosts are pure: no DOM, clock or I/O.')] },
  },
  { files: ['src/cli/**/*.ts', 'test/**/*.{ts,tsx}'], rules: { 'no-console': 'off' } },
  { files: ['src/**/*.tsx'], ...reactHooks.configs.flat.recommended },
  { files: ['**/*.{js,cjs,mjs}'], languageOptions: { globals: globals.node }, rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
