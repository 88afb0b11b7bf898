import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { assessWorkbook } from '../../src/report';
import { openXlsx } from '../../src/hosts/file';
import { exampleBooks } from '../support/examples/books';
import { bytesOf } from '../support/examples/build';

const folder = resolve(__dirname, '../../assets/examples');

const contentOf = async (bytes: Uint8Array) =>
  (await (await openXlsx(bytes, '示例.xlsx')).read()).sheets.map(({ name, top, left, values, merges }) => ({
    name,
    top,
    left,
    values,
    merges,
  }));

describe.each(exampleBooks)('the bundled workbook $file', (book) => {
  it('is what its script makes', async () => {
    expect(await contentOf(readFileSync(resolve(folder, book.file)))).toEqual(await contentOf(await bytesOf(book)));
  });

  it('shows the findings it promises', async () => {
    const assessment = assessWorkbook(await (await openXlsx(readFileSync(resolve(folder, book.file)), book.file)).read());
    const rules = new Set(assessment.findings.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule));
    expect(book.finds.filter((rule) => !rules.has(rule))).toEqual([]);
  });
});

it('lists every bundled workbook and no other', () => {
  const index = JSON.parse(readFileSync(resolve(folder, 'index.json'), 'utf8')) as readonly { file: string }[];
  const files = index.map(({ file }) => file);
  expect(files).toEqual(exampleBooks.map(({ file }) => file));
  expect(readdirSync(folder).filter((file) => file !== 'index.json').sort()).toEqual([...files].sort());
});

it('shows, in one workbook or another, every form and every kind of finding', async () => {
  const shown = await Promise.all(
    exampleBooks.map(async ({ file }) =>
      assessWorkbook(await (await openXlsx(readFileSync(resolve(folder, file)), file)).read())
    ),
  );
  const forms = new Set<string | null>(shown.flatMap(({ sheets }) => sheets.map(({ form }) => form)));
  const rules = new Set<string>(shown.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  expect([
    'national/project-self-evaluation',
    'national/department-self-evaluation',
    'generic/self-evaluation',
    'sichuan/project-self-evaluation',
    'sichuan/department-targets',
    'sichuan/department-indicator-system',
    'sichuan/special-indicator-system',
    'sichuan/special-targets',
    'hunan/base-data',
    'chongqing/project-self-evaluation',
    'chongqing/department-self-evaluation',
    'final-accounts/01',
    'final-accounts/15',
    'base-data',
  ].filter((id) => !forms.has(id))).toEqual([]);
  expect([
    'score-exceeds-points',
    'score-differs',
    'full-points-unmet',
    'score-missing',
    'total-differs',
    'points-total',
    'group-points-differ',
    'execution-rate-differs',
    'execution-score-differs',
    'budget-parts-differ',
    'spent-exceeds-budget',
    'denominator-zero',
    'low-execution-unexplained',
    'unspent-over-20',
    'score-ahead-of-spending',
    'adjustment-unexplained',
    'target-unmet-unexplained',
    'overachieved-unexplained',
    'actual-missing',
    'value-unreadable',
    'unit-differs',
    'operator-in-actual',
    'direction-conflict',
    'prompt-left',
    'grade-differs',
    'statement-differs',
    'sum-differs',
    'hierarchy-differs',
    'balance-differs',
    'cross-table-differs',
    'cross-sheet-differs',
    'narrative-figure-differs',
    'narrative-arithmetic',
  ].filter((id) => !rules.has(id))).toEqual([]);
});
