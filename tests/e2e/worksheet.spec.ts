// What a worksheet must withstand: refused and full storage, two tabs, a second attempt, foreign files, paper,
// and a page without scripts. The whole path with the engine stands in speculative.spec.ts.
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { answers } from '../worksheet/sample-work.ts';
import { expect, test } from './guarded.ts';
import { pointer } from './hands.ts';
import { importWork, openPart, sidewaysPixels } from './imported-work.ts';
import { commit, declareUnmeasured, enter, expectSaved, input } from './worksheet-form.ts';

const chapter = 'phase-36/speculative/';
const evidence = [
  'noise-floor',
  'answer-time',
  'acceptance',
  'verify-ratio',
  'time-ratio',
  'same-text',
] as const;

test('storage refused: the reader is told, goes on, and exports before leaving', async ({
  page,
}) => {
  await refuseStorage(page);
  await openPart(page, 'es', 'predict');
  const banner = page.locator('[data-banner="memory"]').first();
  await expect(banner).toContainText('Solo se conserva en memoria: expórtalo antes de salir.');
  await predict(page);
  const coming = page.waitForEvent('download');
  await banner.getByRole('button', { name: 'Exportar todo (JSON)' }).click();
  const exported = readFileSync(await (await coming).path(), 'utf8');
  expect(JSON.parse(exported).worksheets[0].attempts[0].answers.predictions.acceptance.low).toBe(
    0.6,
  );
});

test('a write that fails is said, keeps the text, and succeeds when tried again', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...values) {
      if (document.documentElement.dataset['full'] !== undefined)
        throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, values);
    } as typeof put;
  });
  await openPart(page, 'en', 'predict');
  await page.evaluate(() => document.documentElement.setAttribute('data-full', ''));
  await enter(page, pointer, 'requirement', { target: '50' });
  const lab = page.locator('lab-worksheet[data-part="predict"]');
  await expect(lab.getByRole('alert')).toContainText('What you wrote is still in the form.');
  await expect(input(page, 'requirement', 'target')).toHaveValue('50');
  await page.evaluate(() => document.documentElement.removeAttribute('data-full'));
  await lab.getByRole('button', { name: 'Try again' }).click();
  await expectSaved(page);
  await page.reload();
  await expect(input(page, 'requirement', 'target')).toHaveValue('50');
});

test('a number that can be read in two ways is asked about, beside its input', async ({ page }) => {
  await openPart(page, 'en', 'predict');
  await enter(page, pointer, 'predictions', { 'verify-ratio.low': '1,500' });
  const low = input(page, 'predictions', 'verify-ratio.low');
  await expect(low).toHaveAttribute('aria-invalid', 'true');
  await expect(low).toHaveAccessibleDescription(/can be read in two ways/);
  await page.reload();
  await expect(low).toHaveValue('1,500');
});

test('a step that lacks something names it, and leads to the input', async ({ page }) => {
  await openPart(page, 'es', 'predict');
  await commit(page, pointer);
  const alert = page.locator('lab-worksheet').getByRole('alert');
  await alert.getByRole('link', { name: 'Predicciones: Aceptación del borrador bueno' }).click();
  await expect(input(page, 'predictions', 'acceptance.low')).toBeFocused();
});

test('two tabs see each other’s answers and lose none', async ({ page, context }) => {
  await openPart(page, 'en', 'predict');
  await enter(page, pointer, 'requirement', { target: '80' });
  await expectSaved(page);
  const other = await context.newPage();
  await openPart(other, 'es', 'predict');
  await expect(input(other, 'requirement', 'target')).toHaveValue('80');
  await enter(other, pointer, 'predictions', { 'acceptance.low': '0,5', 'acceptance.high': '1' });
  await expectSaved(other);
  await expect(input(page, 'predictions', 'acceptance.low')).toHaveValue('0.5');
  await expect(page.locator('lab-worksheet').first()).toContainText('Changed in another tab');
});

test('both parts of the page agree, and what is locked cannot be typed over', async ({ page }) => {
  await openPart(page, 'en', 'judge');
  const judge = page.locator('lab-worksheet[data-part="judge"]');
  await expect(judge).toContainText('First commit your prediction');
  await openPart(page, 'en', 'predict');
  await predict(page);
  await expect(input(page, 'predictions', 'acceptance.low')).toHaveCount(0);
  await expect(judge.getByRole('button', { name: 'Commit the evidence and go on' })).toBeVisible();
});

test('a verdict without evidence is found out, and a new attempt keeps the old', async ({
  page,
}) => {
  await openPart(page, 'en', 'predict');
  await predict(page);
  for (const quantity of evidence) await declareUnmeasured(page, pointer, quantity);
  await commit(page, pointer);
  await explainAndDecide(page);
  const outcome = page.locator('.worksheet-outcome');
  await expect(outcome.locator('[data-finding="missing-evidence"]')).toHaveCount(evidence.length);
  await expect(outcome).toContainText('By the rules the evidence supports “Defer”');
  await expect(outcome.locator('[data-severity="blocks"]').first()).toContainText('✗');

  const points = outcome.getByText(/of 17 points/);
  const before = Number.parseInt(await points.innerText(), 10);
  await outcome.getByRole('checkbox').first().check();
  await expect(points).toHaveText(`${before + 2} of 17 points`);
  await expectSaved(page);
  await page.reload();
  await expect(points).toHaveText(`${before + 2} of 17 points`);

  await outcome.getByRole('button', { name: 'Begin a new attempt' }).click();
  await expect(outcome).toHaveCount(0);
  await expect(input(page, 'predictions', 'acceptance.low')).toHaveValue('');
  const earlier = page.locator('.worksheet-attempts');
  await earlier.locator('summary').click();
  await expect(earlier).toContainText(answers.bottleneck.sentence);
});

test('the finished worksheet is accessible in both themes and fits 320 px', async ({ page }) => {
  await importWork(page, 'en');
  await openPart(page, 'en', 'judge');
  await expect(page.locator('.worksheet-outcome')).toBeVisible();
  for (const theme of ['light', 'dark']) {
    await page.evaluate((chosen) => {
      document.documentElement.dataset['theme'] = chosen;
    }, theme);
    const { violations } = await new AxeBuilder({ page }).include('lab-worksheet').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await sidewaysPixels(page)).toBeLessThanOrEqual(0);
});

test('the decision record is Markdown in the page’s language', async ({ page }) => {
  await importWork(page, 'es');
  await openPart(page, 'es', 'judge');
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Registro de la decisión (Markdown)' }).click();
  const record = readFileSync(await (await coming).path(), 'utf8');
  expect(record).toContain('# Hoja de trabajo: Decodificación especulativa');
  expect(record).toContain('**Nunca**');
  expect(record).toContain('Parámetros del modelo');
});

test('printed, a blank worksheet has lines to write on and a filled one only text', async ({
  page,
}) => {
  await openPart(page, 'en', 'predict');
  await page.emulateMedia({ media: 'print' });
  const lab = page.locator('lab-worksheet[data-part="predict"]');
  await expect(lab.locator('.worksheet-paper-line').first()).toBeVisible();
  await expect(lab.locator('input:visible, select:visible, button:visible')).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  await predict(page);
  await page.emulateMedia({ media: 'print' });
  await expect(lab.locator('.worksheet-paper-line:visible')).toHaveCount(0);
  await expect(lab.locator('.worksheet-paper-answer').first()).toBeVisible();
});

test('without scripts the sheet stands on the page, to be filled in by hand', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto(`es/${chapter}`);
  const lab = page.locator('lab-worksheet[data-part="judge"]');
  await expect(lab.locator('.worksheet-paper-line').first()).toBeVisible();
  await expect(lab).toContainText('Impresa, esta hoja se puede rellenar a mano.');
  await expect(lab.getByText('Abriendo tu hoja')).toBeHidden();
  await context.close();
});

async function predict(page: Page): Promise<void> {
  await enter(page, pointer, 'predictions', {
    'acceptance.low': '0.6',
    'acceptance.high': '0.9',
    'verify-ratio.low': '1',
    'verify-ratio.high': '2',
    'time-ratio.low': '0.8',
    'time-ratio.high': '1.5',
  });
  await commit(page, pointer);
  await expect(page.locator('lab-worksheet').first()).toContainText(/Locked on|Bloqueada el/);
}

async function explainAndDecide(page: Page): Promise<void> {
  const { bottleneck, cost, flip } = answers;
  await enter(page, pointer, 'bottleneck', bottleneck);
  await enter(page, pointer, 'presence', {
    answer: 'no',
    'tests.0.quantity': 'answer-time',
    'tests.0.comparison': 'at-least',
    'tests.0.threshold': '100',
  });
  const { code, failureModes, tuning } = cost;
  await enter(page, pointer, 'cost', { code, failureModes, tuning, leastGain: '20' });
  await enter(page, pointer, 'guardrail', {
    quantity: 'same-text',
    comparison: 'at-least',
    bound: '1',
  });
  await commit(page, pointer);
  await enter(page, pointer, 'verdict', { verdict: 'never', reasonClass: 'size' });
  await enter(page, pointer, 'flip', {
    quantity: flip.quantity,
    comparison: flip.comparison,
    value: flip.value,
    unit: flip.unit,
    side: flip.side,
    plausible: 'no',
    why: flip.why,
  });
  await enter(page, pointer, 'confidence', { confidence: 70 });
  await commit(page, pointer);
}

async function refuseStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  });
}
