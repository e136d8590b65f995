// The chapter on state spaces: its experiment with the real engine, a calculator and a question by keyboard, and a
// judgement from prediction to verdict, once in English by pointer and once in Spanish by keyboard.
import AxeBuilder from '@axe-core/playwright';
import { stateSpace } from '#src/worksheet/definitions/state-space.ts';
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

const chapter = 'phase-36/state-space/';

test('the experiment starts with the real engine and can be given up, the recorded run beside it', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.goto(`es/${chapter}`);
  const lab = await experimentLab(page, 'state-space-cost');
  // A whole run takes minutes on a busy machine; what it finds is tested without a browser.
  await expectEngineRuns(lab);
  await expect(part(lab, 'status')).toHaveText(/^Cancelado/);
  await expectRecordedRun(lab, { open: false });
  await expect(part(lab, 'recorded').locator('tbody tr').first()).toBeAttached();
});

test('the lengths at which the layers change places follow the width, by keyboard', async ({
  page,
}) => {
  const hand = keyboard(page);
  await page.goto(`es/${chapter}`);
  const lab = page.locator('lab-calculator[data-of="state-thresholds"]');
  await lab.scrollIntoViewIfNeeded();
  await expect(lab).toHaveAttribute('data-live', '');
  await expect(lab.locator('[data-output="own"]')).toContainText('960');
  await hand.type(lab.locator('[data-input="dModel"]'), '256');
  await expect(lab.locator('[data-output="own"]')).toContainText('1088');
  await expect(lab.locator('[data-output="prompt"]')).toContainText('2176');
  await expect(part(lab, 'formula')).toContainText('2 · 256 + 576');
  await hand.type(lab.locator('[data-input="dModel"]'), '1');
  await expect(part(lab, 'problem')).not.toHaveText('');
  await expect(lab.locator('[data-input="dModel"]')).toHaveAttribute('aria-invalid', 'true');
});

for (const [locale, hands] of [
  ['en', () => pointer],
  ['es', keyboard],
] as const)
  test(`questions are answered and kept, in ${locale}`, async ({ page }) => {
    const hand = hands(page);
    await page.goto(`${locale}/${chapter}`);
    for (const id of ['state-space.parity', 'state-space.six-d'])
      await answerRightly(page, hand, { locale, id });
    await page.reload();
    const kept = page.locator('lab-question[data-question="state-space.six-d"]');
    await kept.scrollIntoViewIfNeeded();
    await expect(kept.locator('input[value="own-parts"]')).toBeChecked();
    await expect(part(kept, 'explanations')).toBeVisible();
  });

for (const [locale, hands] of [
  ['en', () => pointer],
  ['es', keyboard],
] as const)
  test(`a state is judged from prediction to verdict, in ${locale}`, async ({ page }) => {
    test.setTimeout(180_000);
    const hand = hands(page);
    const judging = { page, hand, locale, definition: stateSpace };
    await page.goto(`${locale}/${chapter}`);
    await predict(judging);
    const lab = await experimentLab(page, 'answer-time');
    await measure(lab, () => hand.press(part(lab, 'measure')));
    await evidence(judging, ['answer-time']);
    await decide(judging);
    await expectNever(judging, ['answer-time']);
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
