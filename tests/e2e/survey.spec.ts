// Lab 03: the matrix filled in and checked, the decision tree followed, cases placed; kept over a reload and in the
// other language, emptied and brought back; with a pointer in English, by keyboard alone in Spanish; narrow, on paper
// and without JavaScript.
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { surveyColumnIds, surveyKey, surveyMethods } from '#src/worksheet/survey/matrix.ts';
import { part } from './experiment-lab.ts';
import { expect, test } from './guarded.ts';
import { keyboard, pointer } from './hands.ts';

const chapter = 'phase-36/speculation-survey/';

test('a reader fills in the matrix in English, is told why, and finds it again in Spanish', async ({
  page,
}) => {
  await page.goto(`en/${chapter}`);
  const matrix = await lab(page, 'matrix');
  await part(matrix, 'check-all').click();
  await expect(part(matrix, 'status')).toHaveText('Choose something first.');

  const medusa = matrix.locator('[data-part="row"][data-method="medusa"]');
  await cell(medusa, 'drafter').selectOption('extra-heads');
  await cell(medusa, 'exactness').selectOption('traded');
  await part(medusa, 'check-row').click();
  const said = matrix.locator('[data-part="said"][data-method="medusa"]');
  await expect(said).toContainText('✓ right. Head k guesses the token');
  await expect(said).toContainText('✗ not right. An error often repeated.');
  await expect(part(matrix, 'progress')).toHaveText('1 of 20 right');
  await expect(cell(medusa, 'exactness')).toHaveAttribute('aria-invalid', 'true');

  // What is changed is no longer judged until it is checked again.
  await cell(medusa, 'exactness').selectOption('rule-decides');
  await expect(said).not.toContainText('often repeated');
  await cell(medusa, 'cost').selectOption('trained-heads');
  await expect(matrix).not.toHaveAttribute('aria-busy', 'true');
  await page.reload();
  await lab(page, 'matrix');
  await expect(cell(medusa, 'exactness')).toHaveValue('rule-decides');
  await expect(part(matrix, 'progress')).toHaveText('1 of 20 right');

  await page.getByRole('link', { name: 'Español' }).first().click();
  await lab(page, 'matrix');
  await expect(cell(medusa, 'cost')).toHaveValue('trained-heads');
  await expect(said).toContainText('✓ correcto.');
  await part(matrix, 'check-all').click();
  await expect(part(matrix, 'progress')).toHaveText('3 de 20 correctas');

  await part(matrix, 'reset').click();
  await expect(part(matrix, 'progress')).toHaveText('0 de 20 correctas');
  await expect(part(matrix, 'reset')).toHaveText('Recuperarlo');
  await part(matrix, 'reset').click();
  await expect(part(matrix, 'progress')).toHaveText('3 de 20 correctas');
  await part(matrix, 'reset').click();
  await expect(part(matrix, 'status')).toHaveText('Vaciado.');
  await page.reload();
  await lab(page, 'matrix');
  await expect(cell(medusa, 'drafter')).toHaveValue('');
});

test('the whole matrix can be made right by keyboard alone, in Spanish', async ({ page }) => {
  test.setTimeout(120_000);
  const hand = keyboard(page);
  await page.goto(`es/${chapter}`);
  const matrix = await lab(page, 'matrix');
  for (const method of surveyMethods) {
    const row = matrix.locator(`[data-part="row"][data-method="${method}"]`);
    for (const column of surveyColumnIds)
      await hand.choose(cell(row, column), surveyKey[method][column]);
  }
  await hand.press(part(matrix, 'check-all'));
  await expect(part(matrix, 'progress')).toHaveText('20 de 20 correctas');
  await expect(matrix.locator('.survey-mark[data-kind="good"]')).toHaveCount(20);

  await page.emulateMedia({ media: 'print' });
  await expect(matrix.locator('select:visible')).toHaveCount(0);
  await expect(matrix).toContainText(
    'Un modelo aparte, más pequeño, con el vocabulario del objetivo.',
  );
  await expect(matrix.locator('button:visible')).toHaveCount(0);
});

test('the decision tree leads to a method in English and to none in Spanish, by keyboard', async ({
  page,
}) => {
  await page.goto(`en/${chapter}`);
  const tree = await lab(page, 'tree');
  await expect(question(tree, 'bound')).toBeHidden();
  for (const [name, answer] of [
    ['latency', 'yes'],
    ['bound', 'bytes'],
    ['vocabulary', 'no'],
    ['training', 'yes'],
    ['exact', 'yes'],
  ] as const)
    await pointer.tick(radio(tree, name, answer));
  await expect(part(tree, 'result')).toHaveText('It ends in: EAGLE.');
  await expect(part(tree, 'path').locator('li')).toHaveCount(5);
  await expect(tree.locator('[data-place="eagle"][data-taken]')).toHaveCount(1);
  await expect(tree.locator('[data-end="eagle"]')).toBeVisible();
  await expect(tree.locator('[data-end="medusa"]')).toBeHidden();

  await page.getByRole('link', { name: 'Español' }).first().click();
  await lab(page, 'tree');
  await expect(part(tree, 'result')).toHaveText('Acaba en: EAGLE.');
  const hand = keyboard(page);
  await hand.tick(radio(tree, 'bound', 'work'));
  await expect(part(tree, 'result')).toHaveText('Acaba en: Ninguna: en una pasada no queda sitio.');
  await expect(question(tree, 'vocabulary')).toBeHidden();
  await page.reload();
  await lab(page, 'tree');
  await expect(part(tree, 'path').locator('li')).toHaveCount(2);
  await hand.press(part(tree, 'reset'));
  await expect(part(tree, 'result')).toHaveText('Responde a la pregunta siguiente.');
});

test('cases are placed, explained and kept, the public failure with its source', async ({
  page,
}) => {
  await page.goto(`es/${chapter}`);
  const cases = await lab(page, 'cases');
  const browser = cases.locator('[data-case="browser-chain"]');
  await expect(browser).toContainText('67 tokens/s');
  await expect(browser.getByRole('link', { name: /MaruthiV/ })).toBeVisible();
  await part(browser, 'check').click();
  await expect(part(browser, 'status')).toHaveText('Elige un método, o ninguno.');
  await part(browser, 'select').selectOption('vanilla');
  await part(browser, 'check').click();
  await expect(part(browser, 'status')).toHaveText(/^No es correcto\. La pasada sobre tres/);
  await part(browser, 'select').selectOption('none');
  await part(browser, 'check').click();
  await expect(part(browser, 'status')).toHaveText(/^Correcto\. /);
  await page.getByRole('link', { name: 'English' }).first().click();
  await lab(page, 'cases');
  await expect(part(browser, 'select')).toHaveValue('none');
  await expect(part(browser, 'status')).toHaveText(/^Right\. While v is what it is/);
});

test('the survey fits a narrow screen in both themes and asks nothing of sight alone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`es/${chapter}`);
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    for (const name of ['matrix', 'tree', 'cases'] as const) {
      const found = await lab(page, name);
      const wide = await found.evaluate((element) => element.scrollWidth - element.clientWidth);
      expect(wide).toBeLessThanOrEqual(0);
    }
    const { violations } = await new AxeBuilder({ page })
      .include('lab-survey-matrix')
      .include('lab-survey-tree')
      .include('lab-survey-cases')
      .analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }
});

test('without JavaScript the matrix is there to be filled in by hand, and the tree to be read', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto(`en/${chapter}`);
  const matrix = page.locator('lab-survey-matrix');
  await expect(matrix.locator('select')).toHaveCount(20);
  await expect(part(matrix, 'check-all')).toBeDisabled();
  const tree = page.locator('lab-survey-tree');
  for (const fieldset of await tree.locator('fieldset').all()) await expect(fieldset).toBeVisible();
  await expect(tree).toContainText('→ None: the requirement is met');
  await expect(tree.locator('[data-part="end"]:visible')).toHaveCount(7);
  await page.emulateMedia({ media: 'print' });
  await expect(matrix).toContainText('A small network that continues the target’s own features');
  await context.close();
});

/** A part of the survey, in view and with its code loaded. */
async function lab(page: Page, name: 'matrix' | 'tree' | 'cases'): Promise<Locator> {
  const found = page.locator(`lab-survey-${name}`);
  await found.scrollIntoViewIfNeeded();
  await expect(found.locator('button').last()).toBeEnabled();
  return found;
}

function cell(row: Locator, column: string): Locator {
  return row.locator(`[data-column="${column}"] select`);
}

function question(tree: Locator, name: string): Locator {
  return tree.locator(`[data-question="${name}"]`);
}

function radio(tree: Locator, name: string, answer: string): Locator {
  return question(tree, name).locator(`input[value="${answer}"]`);
}
