import { head, journey, panes, type Hand } from './journey';

const mouse: Hand = {
  score: (page) => page.getByRole('button', { name: '评分', exact: true }).click(),
  onlyErrors: (page) => page.locator('.zp-chip', { hasText: '需更正' }).click(),
  open: (page, cell) => head(page, cell).click(),
  unfold: (page) => page.locator('.zp-fold button').first().click(),
  press: (page, name) => page.getByRole('button', name.endsWith('：') ? { name: new RegExp(`^${name}`) } : { name, exact: true }).click(),
  confirm: (page, name) => page.getByRole('dialog').getByRole('button', { name }).click(),
  reason: (page, text) => page.getByRole('dialog').getByRole('textbox').fill(text),
  tick: (page) => page.getByRole('dialog').getByRole('checkbox').check(),
};

it.each(['1.9', '1.14', '1.21'])('the whole way by mouse at ExcelApi %s', async (version) => {
  await journey(await panes.started({ version }), mouse);
}, 120_000);
