// The chapter on latent attention: Lab 01 derived in both languages and by keyboard, its experiment with the real
// engine, and a judgement from prediction to verdict, once from each language.
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import {
  expectEngineRuns,
  expectRecordedRun,
  experimentLab,
  measure,
  part,
} from './experiment-lab.ts';
import { expect, test } from './guarded.ts';
import { type Hand, keyboard, pointer } from './hands.ts';
import { cite, commit, declareUnmeasured, enter, expectSaved, input } from './worksheet-form.ts';

const chapter = 'phase-36/mla/';
const sentence = 'A token would wait for its cache if the cache were what it mostly reads.';

test('Lab 01 is derived by keyboard in English, its wrong turns are named, and it is kept', async ({
  page,
}) => {
  const hand = keyboard(page);
  await page.goto(`en/${chapter}`);
  const head = await step(page, 'tutor.head');
  await answer(hand, page, head, 'many');
  await expect(part(head, 'status')).toHaveText(/^“many” is not a number\./);
  await answer(hand, page, head, '48');
  await expect(part(head, 'status')).toContainText('a key and a value. This counts one of them.');
  await expect(part(head, 'solution')).toBeHidden();
  await answer(hand, page, head, '96');
  await expect(part(head, 'status')).toHaveText('Right.');
  await expect(part(head, 'solution')).toBeVisible();

  for (const [name, value] of [
    ['tutor.layer', '384'],
    ['tutor.latent', '80'],
    ['tutor.smaller', '4.8'],
    ['tutor.saved', '38,912'],
  ] as const) {
    const next = await step(page, name);
    await answer(hand, page, next, value);
    await expect(part(next, 'status')).toHaveText('Right.');
  }
  const tutor = page.locator('lab-mla-arithmetic section').first();
  await expect(part(tutor, 'progress')).toHaveText('5 of 5 right');
  await expect(part(tutor, 'end')).toBeVisible();

  await page.reload();
  await (await step(page, 'tutor.head')).scrollIntoViewIfNeeded();
  await expect(part(tutor, 'progress')).toHaveText('5 of 5 right');
  await page.getByRole('link', { name: 'Español' }).first().click();
  await (await step(page, 'tutor.smaller')).scrollIntoViewIfNeeded();
  await expect(part(tutor, 'progress')).toHaveText('5 de 5 correctas');
  await expect(part(await step(page, 'tutor.smaller'), 'value')).toHaveValue('4,8');
});

test('Lab 01 takes thousands as Spanish writes them, opens the way after two misses, and fits a narrow screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`es/${chapter}`);
  const token = await step(page, 'deepseek-v2.token');
  await answer(pointer, page, token, '32.768');
  await expect(part(token, 'status')).toHaveText('Eso es una capa.');
  await answer(pointer, page, token, '7');
  await expect(part(token, 'status')).toContainText('El camino está abierto debajo.');
  await expect(part(token, 'solution')).toHaveAttribute('open', '');
  await expect(part(token, 'solution')).toContainText('1.966.080');
  await answer(pointer, page, token, '1.966.080');
  await expect(part(token, 'status')).toHaveText('Correcto.');
  const bits = await step(page, 'announced.bits');
  await answer(pointer, page, bits, '0,933');
  await expect(part(bits, 'status')).toContainText('En tanto por ciento es cien veces más.');

  const lab = page.locator('lab-mla-arithmetic');
  const wide = await lab.evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(wide).toBeLessThanOrEqual(0);
  const { violations } = await new AxeBuilder({ page }).include('lab-mla-arithmetic').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('the experiment starts with the real engine and the variants’ weights, and can be given up', async ({
  page,
}) => {
  await page.goto(`es/${chapter}`);
  const lab = await experimentLab(page, 'mla-cost');
  // A whole run takes minutes on a busy machine; what it finds is tested without a browser.
  await expectEngineRuns(lab);
  await expect(part(lab, 'status')).toHaveText(/^Cancelado/);
  await expectRecordedRun(lab, { open: false });
  await expect(part(lab, 'recorded').locator('figure')).toHaveCount(3);
  await expect(part(lab, 'recorded')).toContainText('atención latente, rango 64');
});

for (const [from, verdict, hands] of [
  ['en', 'Never', (_: Page): Hand => pointer],
  ['es', 'Nunca', keyboard],
] as const)
  test(`a reader judges latent attention in ${from}, from prediction to verdict`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const hand = hands(page);
    await page.goto(`${from}/${chapter}`);
    await predict(page, hand, from === 'es' ? ',' : '.');
    const lab = page.locator('lab-experiment[data-experiment="answer-time"]');
    await lab.scrollIntoViewIfNeeded();
    await measure(lab, () => hand.press(part(lab, 'measure')));
    await cite(page, hand, 'answer-time');
    for (const quantity of [
      'noise-floor',
      'cache-factor',
      'cache-share',
      'time-ratio',
      'answers-lost',
    ])
      await declareUnmeasured(page, hand, quantity);
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

/** A step of Lab 01, in view and with its code loaded. */
async function step(page: Page, name: string): Promise<Locator> {
  const found = page.locator(`lab-mla-arithmetic [data-step="${name}"]`);
  await found.scrollIntoViewIfNeeded();
  await expect(part(found, 'check')).toBeEnabled();
  return found;
}

async function answer(hand: Hand, page: Page, of: Locator, value: string): Promise<void> {
  await hand.type(part(of, 'value'), value);
  if (hand === pointer) await part(of, 'check').click();
  else await page.keyboard.press('Enter');
}

async function predict(page: Page, hand: Hand, decimal: string): Promise<void> {
  const number = (text: string) => text.replace('.', decimal);
  await page.locator('#predict').scrollIntoViewIfNeeded();
  await expect(input(page, 'requirement', 'target')).toHaveValue('100');
  await enter(page, hand, 'predictions', {
    'cache-factor.low': number('4.7'),
    'cache-factor.high': number('4.9'),
    'cache-factor.mechanism': 'one-latent-for-all-heads',
    'cache-share.low': number('0.01'),
    'cache-share.high': number('0.2'),
    'cache-share.mechanism': 'window-is-short',
    'time-ratio.low': number('0.9'),
    'time-ratio.high': number('1.2'),
    'time-ratio.mechanism': 'weights-dominate',
  });
  await expectSaved(page);
  await commit(page, hand);
  await expect(page.locator('lab-worksheet').first()).toContainText(/Locked on|Bloqueada el/);
}

async function explain(page: Page, hand: Hand, decimal: string): Promise<void> {
  await enter(page, hand, 'bottleneck', { sentence, resource: 'memory-bandwidth' });
  await enter(page, hand, 'presence', {
    'tests.0.quantity': 'answer-time',
    'tests.0.comparison': 'at-least',
    'tests.0.threshold': '100',
    'tests.0.unit': 'millisecond',
    answer: 'no',
  });
  await enter(page, hand, 'cost', {
    code: 'Another attention, trained anew.',
    failureModes: 'A rank that is too low.',
    tuning: 'The rank and the width of the rotary key.',
    leastGain: '20',
    'evidence.time-ratio': 'yes',
  });
  await enter(page, hand, 'guardrail', {
    quantity: 'answers-lost',
    comparison: 'at-most',
    bound: `0${decimal}02`,
    unit: 'ratio',
  });
  await commit(page, hand);
}

async function decide(page: Page, hand: Hand): Promise<void> {
  await enter(page, hand, 'verdict', { verdict: 'never', reasonClass: 'size' });
  await enter(page, hand, 'flip', {
    quantity: 'context',
    comparison: 'at-least',
    value: '4000',
    side: 'outside',
    plausible: 'no',
    why: 'Then the cache would be most of what a token reads.',
  });
  await enter(page, hand, 'confidence', { confidence: 80 });
  await commit(page, hand);
}
