// The two chapters that come first: their calculators by keyboard in both languages, the cache's experiment with
// the real engine, and a question of each.
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expectEngineRuns, expectRecordedRun, experimentLab, part } from './experiment-lab.ts';
import { expect, test } from './guarded.ts';
import { keyboard } from './hands.ts';

test('parameters are counted by keyboard, part by part', async ({ page }) => {
  const hand = keyboard(page);
  await page.goto('en/phase-36/parameters/');
  const lab = await calculator(page, 'transformer-parameters');
  await expect(output(lab, 'total')).toHaveText('485,760');
  await hand.type(field(lab, 'layers'), '2');
  await expect(output(lab, 'total')).toHaveText('854,784');
  await expect(part(lab, 'formula')).toContainText('(2 · 2 + 1) · 192 = 960');
  await hand.choose(field(lab, 'head'), 'own');
  await expect(output(lab, 'ends')).toHaveText('233,088');

  await hand.choose(part(lab, 'preset'), 'llama-2-7b');
  await expect(output(lab, 'total')).toHaveText('6,738,415,616');
  await expect(field(lab, 'dModel')).toHaveValue('4096');
  await hand.type(field(lab, 'kvHeads'), '5');
  await expect(part(lab, 'problem')).toContainText('whole multiple');
  await expect(output(lab, 'total')).toHaveText('—');
  await expect(part(lab, 'preset')).toHaveValue('');
  await hand.type(field(lab, 'kvHeads'), '8');
  await expect(part(lab, 'problem')).toHaveText('');
  await hand.type(field(lab, 'layers'), '0');
  await expect(part(lab, 'problem')).toHaveText('Layers, L: give a number from 1 to 160.');
  await expect(field(lab, 'layers')).toHaveAttribute('aria-invalid', 'true');
});

test('a slider moves its field, figure and table, in Spanish', async ({ page }) => {
  const hand = keyboard(page);
  await page.goto('es/phase-36/kv-cache/');
  const lab = await calculator(page, 'kv-cache-bytes');
  await expect(output(lab, 'perToken')).toHaveText('512\u00a0KiB/token');
  const drawn = await part(lab, 'plot').innerHTML();
  const slider = lab.locator('[data-slider="kvHeads"]');
  await expect(slider).toHaveAttribute('aria-valuetext', '32');
  await hand.slide(slider, 3);
  await expect(field(lab, 'kvHeads')).toHaveValue('8');
  await expect(slider).toHaveAttribute('aria-valuetext', '8');
  await expect(output(lab, 'perToken')).toHaveText('128\u00a0KiB/token');
  await expect(part(lab, 'formula')).toContainText('2 · 32 · 8 · 128 = 65.536');
  await expect.poll(() => part(lab, 'plot').innerHTML()).not.toBe(drawn);
  await expect(part(lab, 'rows').locator('tr').first()).toContainText('16,8');
  await part(lab, 'rows').locator('tr').first().scrollIntoViewIfNeeded();
  const { violations } = await new AxeBuilder({ page }).include('lab-calculator').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('a calculator keeps to a narrow screen and fetches no other’s code', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('en/phase-36/kv-cache/');
  const lab = await calculator(page, 'cache-work');
  const wide = await lab.evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(wide).toBeLessThanOrEqual(0);
  expect(asked.filter((url) => /token-cost|transformer-parameters/.test(url))).toEqual([]);
});

test('the cache’s experiment starts with the real engine and can be given up; the recorded run is beside it', async ({
  page,
}) => {
  await page.goto('en/phase-36/kv-cache/');
  const lab = await experimentLab(page, 'cache-decode');
  // A whole run takes minutes on a busy machine; what it finds is tested without a browser.
  await expectEngineRuns(lab);
  await expect(part(lab, 'status')).toHaveText(/^Cancelled\./);
  await expectRecordedRun(lab, { open: false });
  await expect(part(lab, 'recorded').locator('figure')).toHaveCount(3);
  await expect(part(lab, 'recorded')).toContainText('same answer with a cache and without');
});

test('a question of each chapter is answered with a number and with boxes', async ({ page }) => {
  const hand = keyboard(page);
  await page.goto('es/phase-36/kv-cache/');
  const bytes = page.locator('lab-question[data-question="kv-cache.bytes-a-token"]');
  await bytes.scrollIntoViewIfNeeded();
  await expect(part(bytes, 'check')).toBeEnabled();
  await hand.type(bytes.locator('input'), '128');
  await page.keyboard.press('Enter');
  await expect(part(bytes, 'status')).toHaveText('Correcto.');

  await page.goto('en/phase-36/parameters/');
  const changes = page.locator('lab-question[data-question="parameters.what-changes"]');
  await changes.scrollIntoViewIfNeeded();
  await expect(part(changes, 'check')).toBeEnabled();
  for (const option of ['gate', 'shared-heads', 'own-head'])
    await hand.tick(changes.locator(`input[value="${option}"]`));
  await hand.press(part(changes, 'check'));
  await expect(part(changes, 'status')).toHaveText('Right.');
});

/** A calculator in view, its code loaded. */
async function calculator(page: Page, id: string): Promise<Locator> {
  const lab = page.locator(`lab-calculator[data-of="${id}"]`);
  await lab.scrollIntoViewIfNeeded();
  await expect(lab).toHaveAttribute('data-live', '');
  return lab;
}

function field(lab: Locator, input: string): Locator {
  return lab.locator(`[data-input="${input}"]`);
}

function output(lab: Locator, name: string): Locator {
  return lab.locator(`output[data-output="${name}"]`);
}
