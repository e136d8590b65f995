// The chapter on reasoning: its experiments with the real engine, a calculator and a question by keyboard, and a
// judgement from prediction to verdict, once in English by pointer and once in Spanish by keyboard.
import AxeBuilder from '@axe-core/playwright';
import { reasoning } from '#src/worksheet/definitions/reasoning.ts';
import { answerRightly } from './answered-question.ts';
import {
  expectEngineRuns,
  expectRecordedRun,
  experimentLab,
  measure,
  part,
} from './experiment-lab.ts';
import { expect, test } from './guarded.ts';
import { keyboard, pointer } from './hands.ts';
import { sidewaysPixels } from './imported-work.ts';
import { decide, evidence, expectNever, predict } from './judgement.ts';

const chapter = 'phase-36/reasoning/';

for (const [locale, experiment, cancelled] of [
  ['es', 'scratchpad-cost', /^Cancelado/],
  ['en', 'best-of-n', /^Cancelled/],
] as const)
  test(`${experiment} starts with the real engine and can be given up, the recorded run beside it`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.goto(`${locale}/${chapter}`);
    const lab = await experimentLab(page, experiment);
    // A whole run takes minutes on a busy machine; what it finds is tested without a browser.
    await expectEngineRuns(lab);
    await expect(part(lab, 'status')).toHaveText(cancelled);
    await expectRecordedRun(lab, { open: false });
  });

test('steps before the answer make the reader wait, by keyboard', async ({ page }) => {
  const hand = keyboard(page);
  await page.goto(`es/${chapter}`);
  const lab = page.locator('lab-calculator[data-of="chain-cost"]');
  await lab.scrollIntoViewIfNeeded();
  await expect(lab).toHaveAttribute('data-live', '');
  const [before, after] = ['before', 'after'].map((id) => lab.locator(`[data-output="${id}"]`));
  const plain = await before!.innerText();
  await expect(after!).not.toHaveText(plain);
  await hand.type(lab.locator('[data-input="steps"]'), '0');
  await expect(after!).toHaveText(plain);
  await hand.type(lab.locator('[data-input="answer"]'), '0');
  await expect(part(lab, 'problem')).not.toHaveText('');
  await expect(lab.locator('[data-input="answer"]')).toHaveAttribute('aria-invalid', 'true');
});

for (const [locale, hands] of [
  ['en', () => pointer],
  ['es', keyboard],
] as const)
  test(`questions are answered and kept, in ${locale}`, async ({ page }) => {
    const hand = hands(page);
    await page.goto(`${locale}/${chapter}`);
    for (const id of ['reasoning.pass-at-n', 'reasoning.two-ways'])
      await answerRightly(page, hand, { locale, id });
    await page.reload();
    const kept = page.locator('lab-question[data-question="reasoning.two-ways"]');
    await kept.scrollIntoViewIfNeeded();
    await expect(kept.locator('input[value="sequential-latency"]')).toBeChecked();
    await expect(part(kept, 'explanations')).toBeVisible();
  });

for (const [locale, hands] of [
  ['en', () => pointer],
  ['es', keyboard],
] as const)
  test(`test-time compute is judged from prediction to verdict, in ${locale}`, async ({ page }) => {
    test.setTimeout(180_000);
    const hand = hands(page);
    const judging = { page, hand, locale, definition: reasoning };
    await page.goto(`${locale}/${chapter}`);
    await predict(judging);
    const lab = await experimentLab(page, 'noise-floor');
    await measure(lab, () => hand.press(part(lab, 'measure')));
    await evidence(judging, ['noise-floor']);
    await decide(judging);
    await expectNever(judging, ['noise-floor']);
  });

test('the chapter stands without barriers and fits 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const locale of ['en', 'es']) {
    await page.goto(`${locale}/${chapter}`);
    await expect(page.locator('lab-calculator').first()).toBeVisible();
    expect(await sidewaysPixels(page)).toBeLessThanOrEqual(0);
    const { violations } = await new AxeBuilder({ page }).include('main').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  }
});
