// The module on attention: tiles stepped through, our recorded runs brought in as a reader's, the exit criterion judged by
// them, the comparison filled in, and the checkpoint judged and exported, once in each language.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { part } from './experiment-lab.ts';
import { exportedWork } from './exported-work.ts';
import { expect, test } from './guarded.ts';
import { type Hand, keyboard, pointer } from './hands.ts';
import { sidewaysPixels } from './imported-work.ts';
import { importRecorded } from './recorded-bundle.ts';
import { cite, commit, enter, expectSaved } from './worksheet-form.ts';

const chapter = 'roadmap/02-attention/';
const experiments = [
  'noise-floor',
  'answer-time',
  'tiled-attention',
  'random-features',
  'sparse-masks',
];

test('tiles are stepped through by keyboard, to the naive result', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`es/${chapter}`);
  const lab = page.locator('lab-tile-stepper');
  await lab.scrollIntoViewIfNeeded();
  const step = lab.locator('[data-transport="step"]');
  await expect(step).toBeEnabled();
  await expect(part(lab, 'grid').locator('[data-state="waiting"]')).toHaveCount(12);
  await part(lab, 'mask').selectOption('causal');
  await step.focus();
  for (let i = 0; i < 4; i++) await page.keyboard.press('Enter');
  await expect(part(lab, 'grid').locator('[data-state="skipped"]')).toHaveCount(1);
  await expect(lab.locator('[data-transport="status"]')).toHaveText(/^Tesela 4 de 12: /);
  for (let i = 4; i < 12; i++) await page.keyboard.press('Enter');
  await expect(step).toBeDisabled();
  await expect(part(lab, 'difference')).toHaveText(/^\d(,\d+)?\s×\s10⁻[⁵⁶⁷⁸⁹]$|^0$/);
  expect(await sidewaysPixels(page)).toBeLessThanOrEqual(0);
  for (const theme of ['light', 'dark']) {
    await page.evaluate((name) => {
      document.documentElement.dataset['theme'] = name;
    }, theme);
    const { violations } = await new AxeBuilder({ page })
      .include('lab-tile-stepper')
      .include('lab-attention-table')
      .include('lab-exit')
      .analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }
});

for (const [locale, refuted, verdict, hands] of [
  ['en', 'refuted', 'Never', (_: Page): Hand => pointer],
  ['es', 'refutado', 'Nunca', keyboard],
] as const)
  test(`a reader with runs judges sparse masks in ${locale}, and takes the judgement home`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const hand = hands(page);
    const decimal = locale === 'es' ? ',' : '.';
    await importRecorded(page, locale, experiments);

    await page.goto(`${locale}/${chapter}`);
    const exit = page.locator('lab-exit');
    await exit.scrollIntoViewIfNeeded();
    await expect(part(exit, 'own')).toContainText(refuted);
    await expect(part(exit, 'own-line').nth(0)).toHaveAttribute('data-outcome', 'reached');
    await expect(part(exit, 'own-line').nth(1)).toHaveAttribute('data-outcome', 'reached');
    const table = page.locator('lab-attention-table');
    await table.scrollIntoViewIfNeeded();
    await expect(part(table, 'yours').first()).toHaveText(/\d/);

    await predict(page, hand, decimal);
    for (const quantity of ['noise-floor', 'answer-time', 'bytes-ratio', 'tiled-error'])
      await cite(page, hand, quantity);
    for (const quantity of ['tiled-time', 'pair-share', 'time-ratio', 'masked-right'])
      await cite(page, hand, quantity);
    await commit(page, hand);
    await explain(page, hand, decimal);
    await decide(page, hand);
    const outcome = page.locator('.worksheet-outcome');
    await expect(outcome.locator('.book-verdict')).toHaveAttribute('data-verdict', 'never');
    await expect(outcome.locator('.worksheet-word')).toHaveText(verdict);
    await expect(outcome.locator('[data-finding="missing-evidence"]')).toHaveCount(0);

    const { worksheets } = await exportedWork(page, locale);
    const sheet = worksheets.find(({ definition }) => definition.id === 'module-02');
    expect(sheet?.attempts.at(-1)?.answers.next?.module).toBe('01-small-models');
  });

test('without scripts the module still says what was recorded', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto(`en/${chapter}`);
  await expect(page.locator('lab-exit [data-recorded]')).toBeVisible();
  await expect(page.locator('lab-attention-table')).toContainText('recorded:');
  await expect(page.locator('lab-tile-stepper table').last()).toBeVisible();
  await context.close();
});

async function predict(page: Page, hand: Hand, decimal: string): Promise<void> {
  const number = (text: string) => text.replace('.', decimal);
  await page.locator('#predict').scrollIntoViewIfNeeded();
  await enter(page, hand, 'predictions', {
    'tiled-time.low': number('0.5'),
    'tiled-time.high': number('1.5'),
    'tiled-time.mechanism': 'arithmetic-stays',
    'pair-share.low': number('0.05'),
    'pair-share.high': number('0.4'),
    'pair-share.mechanism': 'matrices-dominate',
    'masked-right.low': number('0.1'),
    'masked-right.high': number('0.5'),
    'masked-right.mechanism': 'clue-hidden',
  });
  await expectSaved(page);
  await commit(page, hand);
  await expect(page.locator('lab-worksheet').first()).toContainText(/Locked on|Bloqueada el/);
}

async function explain(page: Page, hand: Hand, decimal: string): Promise<void> {
  await enter(page, hand, 'bottleneck', {
    sentence: 'A prompt would wait for its pairs if they were most of its time.',
    resource: 'arithmetic',
  });
  await enter(page, hand, 'presence', {
    'tests.0.quantity': 'answer-time',
    'tests.0.comparison': 'at-least',
    'tests.0.threshold': '100',
    'tests.0.unit': 'millisecond',
    answer: 'no',
  });
  await enter(page, hand, 'cost', {
    code: 'A kernel that skips.',
    failureModes: 'The word that decides is hidden.',
    tuning: 'The pattern and its budget.',
    leastGain: '20',
    'evidence.time-ratio': 'yes',
  });
  await enter(page, hand, 'guardrail', {
    quantity: 'masked-right',
    comparison: 'at-least',
    bound: `0${decimal}95`,
    unit: 'ratio',
  });
  await commit(page, hand);
}

async function decide(page: Page, hand: Hand): Promise<void> {
  await enter(page, hand, 'verdict', { verdict: 'never', reasonClass: 'size' });
  await enter(page, hand, 'flip', {
    quantity: 'context',
    comparison: 'at-least',
    value: '1000',
    side: 'outside',
    plausible: 'no',
    why: 'Then the pairs would be most of a prompt.',
  });
  await enter(page, hand, 'confidence', { confidence: 80 });
  await enter(page, hand, 'next', {
    quantity: 'answer-time',
    why: 'The matrices are what is left: a smaller model has fewer.',
    module: '01-small-models',
  });
  await commit(page, hand);
}
