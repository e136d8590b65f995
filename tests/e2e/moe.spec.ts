// The chapter on mixtures of experts: the live training in both languages, paused, resumed, cancelled and finished,
// with the page free all the while; its calculators and tables; and a judgement from prediction to verdict.
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expectEngineRuns, experimentLab, measure, part } from './experiment-lab.ts';
import { expect, test } from './guarded.ts';
import { type Hand, keyboard, pointer } from './hands.ts';
import { expectBusy } from './held.ts';
import { cite, commit, declareUnmeasured, enter, expectSaved, input } from './worksheet-form.ts';

const chapter = 'phase-36/moe/';
const sentence = 'More parameters would wait for time to compute them, if more were needed.';

test('a training is watched in English: paused, resumed, finished and taken away', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.goto(`en/${chapter}`);
  const lab = await training(page);
  await expect(part(lab, 'recorded').locator('figure svg')).toHaveCount(4);
  await lab.locator('input[name="steps"]').fill('100');
  await watchLongTasks(page);
  await part(lab, 'train').click();
  await expect(part(lab, 'progress')).toHaveText(/^Step [1-9]\d* of 100/, { timeout: 60_000 });

  expect(await lab.evaluate(pausedAfter)).toBeLessThan(200);
  await expect(part(lab, 'status')).toHaveText('Paused. What was learned so far is kept.');
  await expectBusy(page, 'training');
  await page.waitForTimeout(1500); // what was under way may still arrive
  const standing = await part(lab, 'progress').innerText();
  await page.waitForTimeout(1500);
  expect(await part(lab, 'progress').innerText()).toBe(standing);
  await part(lab, 'pause').click();

  await expect(part(lab, 'status')).toHaveText('Done: 100 steps of both trainings.', {
    timeout: 120_000,
  });
  await expectBusy(page, null);
  await expect(part(lab, 'figures').locator('figure svg')).toHaveCount(4);
  await expect(part(lab, 'tables').locator('tbody tr')).toHaveCount(13);
  await expect(part(lab, 'train')).toHaveText('Train again');
  await expect(part(lab, 'train')).toBeFocused();
  expect(await longestTask(page)).toBeLessThan(200);

  const coming = page.waitForEvent('download');
  await part(lab, 'csv').click();
  const lines = readFileSync(await (await coming).path(), 'utf8')
    .trimEnd()
    .split('\r\n');
  expect(lines[0]).toBe('step,training,loss,distance,share_1,share_2');
  expect(lines).toHaveLength(101);
});

test('a training is begun in Spanish by keyboard, cancelled at once, and refuses nonsense', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const hand = keyboard(page);
  await page.goto(`es/${chapter}`);
  const lab = await training(page);
  await hand.type(lab.locator('input[name="steps"]'), '1');
  await hand.press(part(lab, 'train'));
  await expect(part(lab, 'status')).toContainText('Revisa los números');
  await hand.type(lab.locator('input[name="steps"]'), '2000');
  await hand.choose(lab.locator('select'), 'small-moe-4-2');
  await hand.press(part(lab, 'train'));
  await expect(part(lab, 'progress')).toHaveText(/^Paso [1-9]/, { timeout: 60_000 });
  await expect(part(lab, 'cancel')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(part(lab, 'status')).toHaveText(/^Cancelado\./, { timeout: 2000 });
  await expectBusy(page, null);
  await expect(part(lab, 'train')).toBeEnabled();
  await expect(part(lab, 'train')).toBeFocused();
});

test('calculators, tables and labs stand without barriers on a narrow screen and on paper', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const locale of ['en', 'es']) {
    await page.goto(`${locale}/${chapter}`);
    for (const tag of ['lab-calculator', 'lab-mixture-table', 'lab-live-training'])
      await expect(page.locator(tag).first()).toBeVisible();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    const { violations } = await new AxeBuilder({ page }).include('lab-live-training').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('lab-live-training [data-part="recorded"] svg').first()).toBeVisible();
  await expect(page.locator('lab-live-training button:visible')).toHaveCount(0);
});

test('the experiment runs the mixtures in the page’s engine', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto(`en/${chapter}`);
  await expectEngineRuns(await experimentLab(page, 'moe-cost'));
});

for (const [from, hands, verdict] of [
  ['en', () => pointer, 'Never'],
  ['es', keyboard, 'Nunca'],
] as const)
  test(`a mixture is judged from prediction to verdict, begun in ${from}`, async ({ page }) => {
    test.setTimeout(180_000);
    const hand = hands(page);
    await page.goto(`${from}/${chapter}`);
    await predict(page, hand, from === 'es' ? ',' : '.');
    const lab = await experimentLab(page, 'answer-time');
    await measure(lab, () => hand.press(part(lab, 'measure')));
    await cite(page, hand, 'answer-time');
    const unmeasured = ['noise-floor', 'work-ratio', 'time-ratio', 'tutor-right', 'mixture-right'];
    for (const quantity of unmeasured) await declareUnmeasured(page, hand, quantity);
    await commit(page, hand);
    await explain(page, hand, from === 'es' ? ',' : '.');
    await decide(page, hand);

    const outcome = page.locator('.worksheet-outcome');
    await expect(outcome.locator('.book-verdict')).toHaveAttribute('data-verdict', 'never');
    await expect(outcome.locator('.worksheet-word')).toHaveText(verdict);
    await expect(outcome.locator('[data-finding="missing-evidence"]')).toHaveCount(5);
    await expectSaved(page);
    await page.reload();
    await page.locator('#judge').scrollIntoViewIfNeeded();
    await expect(outcome.locator('.worksheet-word')).toHaveText(verdict);
  });

/** The live training, in view and with its code loaded. */
async function training(page: Page): Promise<Locator> {
  const lab = page.locator('lab-live-training');
  await lab.scrollIntoViewIfNeeded();
  await expect(part(lab, 'train')).toBeEnabled();
  return lab;
}

/** Presses pause; milliseconds until the last step that is still told. Runs in the page. */
async function pausedAfter(lab: Element): Promise<number> {
  const [pause, progress] = ['pause', 'progress'].map((name) =>
    lab.querySelector(`[data-part="${name}"]`),
  );
  if (!(pause instanceof HTMLElement && progress)) throw new Error('no button, or no progress');
  const pressed = performance.now();
  let last = pressed;
  const observer = new MutationObserver(() => {
    last = performance.now();
  });
  observer.observe(progress, { childList: true, characterData: true, subtree: true });
  pause.click();
  await new Promise((resolve) => setTimeout(resolve, 1500));
  observer.disconnect();
  return last - pressed;
}

/** Notes what holds the page up from here on. */
async function watchLongTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const found: number[] = [];
    Reflect.set(window, 'longTasks', found);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) found.push(duration);
    }).observe({ entryTypes: ['longtask'] });
  });
}

/** Milliseconds of the longest of them; the machine of the tests is shared, so the limit here is a wide one. */
async function longestTask(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, ...(Reflect.get(window, 'longTasks') as number[])));
}

async function predict(page: Page, hand: Hand, decimal: string): Promise<void> {
  const number = (text: string) => text.replace('.', decimal);
  await page.locator('#predict').scrollIntoViewIfNeeded();
  await expect(input(page, 'requirement', 'target')).toBeVisible();
  await enter(page, hand, 'predictions', {
    'work-ratio.low': number('1.0'),
    'work-ratio.high': number('1.6'),
    'work-ratio.mechanism': 'routing-takes-time',
    'time-ratio.low': number('0.7'),
    'time-ratio.high': number('1.1'),
    'time-ratio.mechanism': 'saving-used-up',
    'mixture-right.low': number('0.9'),
    'mixture-right.high': number('0.99'),
    'mixture-right.mechanism': 'nothing-left-to-gain',
  });
  await expectSaved(page);
  await commit(page, hand);
  await expect(page.locator('lab-worksheet').first()).toContainText(/Locked on|Bloqueada el/);
}

async function explain(page: Page, hand: Hand, decimal: string): Promise<void> {
  await enter(page, hand, 'bottleneck', { sentence, resource: 'parameters-per-flop' });
  await enter(page, hand, 'presence', {
    'tests.0.quantity': 'answer-time',
    'tests.0.comparison': 'at-least',
    'tests.0.threshold': '100',
    'tests.0.unit': 'millisecond',
    answer: 'no',
  });
  await enter(page, hand, 'cost', {
    code: 'A router, a choice, a second loss.',
    failureModes: 'The router collapses and the loss does not say so.',
    tuning: 'The number of experts and the balance coefficient.',
    leastGain: '20',
    'evidence.time-ratio': 'yes',
  });
  await enter(page, hand, 'guardrail', {
    quantity: 'mixture-right',
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
    why: 'A hundred times as many would take too long to compute.',
  });
  await enter(page, hand, 'confidence', { confidence: 80 });
  await commit(page, hand);
}
