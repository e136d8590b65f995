// The module on production: a server stepped through and searched, our recorded runs brought in as a reader's, the exit
// criterion judged by them, and the checkpoint judged and exported, once in each language.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { part } from './experiment-lab.ts';
import { exportedWork } from './exported-work.ts';
import { expect, test } from './guarded.ts';
import { type Hand, keyboard, pointer } from './hands.ts';
import { sidewaysPixels } from './imported-work.ts';
import { importRecorded } from './recorded-bundle.ts';
import { cite, commit, enter, expectSaved } from './worksheet-form.ts';

const chapter = 'roadmap/09-production/';
const experiments = ['noise-floor', 'answer-time', 'own-kernel', 'serving-steps'];

test('a server is stepped by keyboard, run to its end, and its highest load found', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`es/${chapter}`);
  const lab = page.locator('lab-serving');
  await lab.scrollIntoViewIfNeeded();
  const step = lab.locator('[data-transport="step"]');
  await expect(step).toBeEnabled();
  await step.focus();
  for (let i = 0; i < 3; i++) await page.keyboard.press('Enter');
  await expect(lab.locator('[data-transport="steps"]')).toHaveText('3');
  await expect(lab.locator('[data-transport="status"]')).toHaveText(/^Esperan \d+/);
  await part(lab, 'end').click();
  await expect(step).toBeDisabled();
  // Little's law, to rounding.
  await expect(part(lab, 'line').last()).toHaveText(/^(0e\+0|\de-\d+)$/);
  await part(lab, 'search').click();
  await expect(part(lab, 'found')).toHaveText(/^La promesa se cumple hasta \d/, {
    timeout: 20_000,
  });
  expect(await sidewaysPixels(page)).toBeLessThanOrEqual(0);
  for (const theme of ['light', 'dark']) {
    await page.evaluate((name) => {
      document.documentElement.dataset['theme'] = name;
    }, theme);
    const { violations } = await new AxeBuilder({ page })
      .include('lab-serving')
      .include('lab-exit')
      .analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }
});

for (const [locale, verdict, hands] of [
  ['en', 'Never', (_: Page): Hand => pointer],
  ['es', 'Nunca', keyboard],
] as const)
  test(`a reader with runs judges the kernel in ${locale}, and takes the judgement home`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const hand = hands(page);
    const decimal = locale === 'es' ? ',' : '.';
    await importRecorded(page, locale, experiments);

    await page.goto(`${locale}/${chapter}`);
    const exit = page.locator('lab-exit');
    await exit.scrollIntoViewIfNeeded();
    // The edge of the promise and Little's law hold on any machine; the kernel's ratio is that of the record.
    for (const line of [0, 1, 2])
      await expect(part(exit, 'own-line').nth(line)).toHaveAttribute('data-outcome', 'reached');
    await expect(part(exit, 'own-line').nth(3)).not.toHaveAttribute('data-outcome', 'not-measured');
    const lab = page.locator('lab-serving');
    await lab.scrollIntoViewIfNeeded();
    await expect(part(lab, 'origin')).toHaveAttribute('data-kind', 'yours');

    await predict(page, hand, decimal);
    for (const quantity of ['noise-floor', 'answer-time', 'kernel-ratio', 'verify-ratio'])
      await cite(page, hand, quantity);
    for (const quantity of ['int8-ratio', 'same-text', 'batch-ratio'])
      await cite(page, hand, quantity);
    await commit(page, hand);
    await explain(page, hand, decimal);
    await decide(page, hand);
    const outcome = page.locator('.worksheet-outcome');
    await expect(outcome.locator('.book-verdict')).toHaveAttribute('data-verdict', 'never');
    await expect(outcome.locator('.worksheet-word')).toHaveText(verdict);
    await expect(outcome.locator('[data-finding="missing-evidence"]')).toHaveCount(0);

    const { worksheets } = await exportedWork(page, locale);
    const sheet = worksheets.find(({ definition }) => definition.id === 'module-09');
    expect(sheet?.attempts.at(-1)?.answers.next?.module).toBe('07-memory');
  });

test('without scripts the module still says what was recorded and shows a whole run', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto(`en/${chapter}`);
  await expect(page.locator('lab-exit [data-recorded]')).toBeVisible();
  await expect(page.locator('lab-serving [data-key="served"]')).toHaveText('200');
  await context.close();
});

async function predict(page: Page, hand: Hand, decimal: string): Promise<void> {
  const number = (text: string) => text.replace('.', decimal);
  await page.locator('#predict').scrollIntoViewIfNeeded();
  await enter(page, hand, 'predictions', {
    'kernel-ratio.low': number('0.4'),
    'kernel-ratio.high': number('1.1'),
    'kernel-ratio.mechanism': 'no-dispatch',
    'verify-ratio.low': number('2'),
    'verify-ratio.high': number('5'),
    'verify-ratio.mechanism': 'arithmetic-bound',
    'int8-ratio.low': number('0.3'),
    'int8-ratio.high': number('0.9'),
    'int8-ratio.mechanism': 'fewer-bytes',
    'batch-ratio.low': number('0.4'),
    'batch-ratio.high': number('1.5'),
    'batch-ratio.mechanism': 'arithmetic-bound-batch',
  });
  await expectSaved(page);
  await commit(page, hand);
  await expect(page.locator('lab-worksheet').first()).toContainText(/Locked on|Bloqueada el/);
}

async function explain(page: Page, hand: Hand, decimal: string): Promise<void> {
  await enter(page, hand, 'bottleneck', {
    sentence: 'A reader would wait for the runtime if starting operators were most of an answer.',
    resource: 'dispatch-overhead',
  });
  await enter(page, hand, 'presence', {
    'tests.0.quantity': 'answer-time',
    'tests.0.comparison': 'at-least',
    'tests.0.threshold': '100',
    'tests.0.unit': 'millisecond',
    answer: 'no',
  });
  await enter(page, hand, 'cost', {
    code: 'A second decoder.',
    failureModes: 'It drifts from the model that is trained.',
    tuning: 'Panels for another architecture.',
    leastGain: '30',
    'evidence.kernel-ratio': 'yes',
  });
  await enter(page, hand, 'guardrail', {
    quantity: 'same-text',
    comparison: 'at-least',
    bound: `0${decimal}95`,
    unit: 'ratio',
  });
  await commit(page, hand);
}

async function decide(page: Page, hand: Hand): Promise<void> {
  await enter(page, hand, 'verdict', { verdict: 'never', reasonClass: 'size' });
  await enter(page, hand, 'flip', {
    quantity: 'parameters',
    comparison: 'at-least',
    value: '50000000',
    side: 'outside',
    plausible: 'no',
    why: 'Then an answer would take as long as a reader notices.',
  });
  await enter(page, hand, 'confidence', { confidence: 80 });
  await enter(page, hand, 'next', {
    quantity: 'int8-ratio',
    why: 'Bytes of weights are what is left.',
    module: '07-memory',
  });
  await commit(page, hand);
}
