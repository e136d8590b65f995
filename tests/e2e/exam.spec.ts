// The judgement exam in a browser: a whole one by pointer in English and by keyboard in Spanish, found again after a
// reload, taken out and brought in again, set by a link that keeps the reference back, and kept where it cannot be.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { bundleText, bundleVersion } from '#src/worksheet/bundle.ts';
import { examKey, examVersion } from '#src/worksheet/exam-key.ts';
import { here, now, sitting } from '../worksheet/sample-work.ts';
import { answer, begin, exported, lab, open, say, seed } from './exam-sitting.ts';
import { expect, test } from './guarded.ts';
import { keyboard, pointer } from './hands.ts';
import { expectBusy } from './held.ts';
import { chooseFile, sidewaysPixels } from './imported-work.ts';

const key = [...(examKey({ seed, version: examVersion }) ?? new Map()).values()];

test('is sat whole by pointer, scored, found again, taken out and brought in', async ({ page }) => {
  await begin(page, pointer, { locale: 'en', reveal: 'end', phase: 'pre' });
  for (const [place, { verdict }] of key.entries()) {
    await expect(page.locator('[data-part="title"]')).toContainText(`Case ${place + 1} of 27`);
    await expect(page.locator('[data-part="explanation"]')).toHaveCount(0);
    await say(page, pointer, place < 20 ? verdict : 'never', place % 2 === 0 ? 0.9 : 0.6);
  }
  await expect(page.locator('[data-part="hand-in"]')).toBeFocused();
  await page.locator('[data-part="hand-in"]').click();
  await expect(page.getByRole('dialog')).toContainText('All cases are answered.');
  await page.locator('[data-part="hand-in-now"]').click();
  const right = key.filter(({ verdict }, place) => place < 20 || verdict === 'never').length;
  const summary = page.locator('[data-part="summary"]');
  await expect(summary).toContainText(`${right} of 27 cases right`);
  await expect(page.locator('[data-part="calibration"]')).toBeVisible();
  await page.getByRole('button', { name: 'See case 1', exact: true }).click();
  await expect(page.locator('[data-part="explanation"]')).toContainText('Yours is the same.');

  await page.reload();
  await page.locator(lab).scrollIntoViewIfNeeded();
  await expect(page.locator(`${lab} tbody tr`)).toHaveCount(1);
  await expect(page.locator(`${lab} tbody tr`)).toContainText('27 of 27');
  const file = await exported(page);
  const [kept] = file.exams;
  expect(kept).toMatchObject({ seed, version: examVersion, phase: 'pre', reveal: 'end' });
  expect(kept?.answers).toHaveLength(27);

  await page.getByRole('button', { name: /^Delete: exam/ }).click();
  await page.getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.locator(lab)).toContainText('None yet.');
  await page.goto('en/my-work/');
  await chooseFile(page, bundleText(file));
  await expect(page.locator('#my-work-message')).toContainText('Exam sittings: 1 added');
  await open(page, 'en');
  expect((await exported(page)).exams).toEqual(file.exams);
  await page.getByRole('button', { name: /^Look at it: exam/ }).click();
  await expect(summary).toContainText(`${right} of 27 cases right`);
});

test('is sat whole by keyboard alone, each case explained at once', async ({ page }) => {
  const hand = keyboard(page);
  await begin(page, hand, { locale: 'es', reveal: 'each', phase: 'practice' });
  await hand.press(page.locator(answer));
  await expect(page.locator(`${lab} [data-part="status"]`)).toContainText('Elige una de las tres');
  for (const [place, { verdict }] of key.entries()) {
    await expect(page.locator('[data-part="title"]')).toContainText(`Caso ${place + 1} de 27`);
    await say(page, hand, verdict, 0.5);
    const why = page.locator('[data-part="explanation"]');
    await expect(why).toHaveAttribute('data-verdict', verdict);
    await expect(page.locator('[data-part="explanation-title"]')).toBeFocused();
    await expect(why.locator('[data-decides]')).toHaveCount(1);
    await expect(page.locator(answer)).toHaveCount(0);
    if (place < key.length - 1) await hand.press(page.locator('[data-part="next"]'));
  }
  await hand.press(page.locator('[data-part="hand-in"]'));
  await hand.press(page.locator('[data-part="hand-in-now"]'));
  await expect(page.locator('[data-part="title"]')).toBeFocused();
  await expect(page.locator('[data-part="summary"]')).toContainText('27 de 27 casos acertados');
  await expect(page.locator('[data-part="weakest"]')).toContainText('no hay nada que releer');
  await page.goto('es/my-work/');
  await expect(page.locator('lab-my-work [data-exam]')).toContainText('27 de 27');
});

test('is gone on with after a reload, and says how many cases are left out', async ({ page }) => {
  await begin(page, pointer, { locale: 'en', reveal: 'end', phase: 'post' });
  await say(page, pointer, 'apply', 0.34);
  await expect(page.locator('[data-part="title"]')).toContainText('Case 2 of 27');
  await expectBusy(page, null);
  // A choice that is not given yet is on the page only.
  await page.locator('[name="exam-verdict"][value="never"]').check();
  await expectBusy(page, 'unsaved');
  await page.reload();
  await page.locator(lab).scrollIntoViewIfNeeded();
  await page.locator('[data-part="go-on"]').click();
  await expect(page.locator('[data-part="title"]')).toContainText('Case 2 of 27');
  await expect(page.locator('[data-part="progress"]')).toContainText('1 of 27 answered');
  await page.locator('[data-part="hand-in"]').click();
  await expect(page.getByRole('dialog')).toContainText('26 cases are not answered');
  await page.keyboard.press('Escape');
  await expect(page.locator(answer)).toBeVisible();
});

test('opens the very case on the workload page, which gives it the same word', async ({ page }) => {
  await begin(page, pointer, { locale: 'en', reveal: 'each', phase: 'practice' });
  await say(page, pointer, 'defer', 0.7);
  const verdict = key[0]?.verdict;
  const technique = key[0]?.technique;
  await page.locator('[data-part="workload-link"]').click();
  const judged = page.locator(`lab-workload [data-technique="${technique}"] h4 [data-verdict]`);
  await judged.scrollIntoViewIfNeeded();
  await expect(judged).toHaveAttribute('data-verdict', verdict ?? '');
  await expect(page.locator('[data-part="link-status"]')).toContainText('Filled in from the link.');
});

test('set by a link keeps the reference back, before and after it is handed in', async ({
  page,
}) => {
  await page.goto(`es/exam/#assign=exam&seed=${seed}&phase=pre&reveal=teacher`);
  await expect(page.locator('[data-part="assigned"]')).toContainText(String(seed));
  await expect(page.locator('#exam-seed')).toHaveCount(0);
  await page.locator('[data-part="begin"]').click();
  await say(page, pointer, 'never', 0.8);
  await page.locator('[data-part="hand-in"]').click();
  await page.locator('[data-part="hand-in-now"]').click();
  await expect(page.locator('[data-part="withheld"]')).toBeVisible();
  for (const part of ['summary', 'calibration', 'explanation', 'weakest'])
    await expect(page.locator(`[data-part="${part}"]`)).toHaveCount(0);
  const file = await exported(page);
  expect(file.exams[0]).toMatchObject({ seed, phase: 'pre', reveal: 'teacher' });
  expect(file.exams[0]?.finishedAt).toBeDefined();
  await page.reload();
  await page.locator(lab).scrollIntoViewIfNeeded();
  await expect(page.locator(`${lab} tbody tr`)).toContainText('lo muestra quien enseña');
  await page.goto('es/my-work/');
  const row = page.locator('lab-my-work [data-exam]');
  await expect(row).toContainText('lo muestra quien enseña');
  await expect(row).not.toContainText('%');
});

test('keeps an exam of another edition, and gives it no score', async ({ page }) => {
  await page.goto('en/my-work/');
  await chooseFile(
    page,
    bundleText({
      ...{
        format: 'which-bottleneck',
        version: bundleVersion,
        exportedAt: now,
        installation: here,
      },
      ...{ worksheets: [], runs: [], responses: [], reviews: [] },
      exams: [{ ...sitting, version: examVersion + 1 }],
    }),
  );
  await expect(page.locator('#my-work-message')).toContainText('1 added');
  await open(page, 'en');
  const row = page.locator(`[data-exam="${sitting.id}"]`);
  await expect(row).toContainText('another edition');
  await expect(row.getByRole('button', { name: /^Look at it/ })).toHaveCount(0);
});

test('loses no answer when the storage is full, and says what to do', async ({ page }) => {
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...given) {
      if (document.documentElement.dataset['full'] === '')
        throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, given);
    };
  });
  await begin(page, pointer, { locale: 'en', reveal: 'end', phase: 'practice' });
  await page.evaluate(() => document.documentElement.setAttribute('data-full', ''));
  await say(page, pointer, 'never', 0.8);
  const unkept = page.locator('[data-part="unkept"]');
  await expect(unkept).toContainText('storage is full');
  await expectBusy(page, 'unsaved');
  await say(page, pointer, 'apply', 0.8);
  expect((await exported(page)).exams[0]?.answers).toHaveLength(2);
  await page.evaluate(() => document.documentElement.removeAttribute('data-full'));
  await unkept.getByRole('button', { name: 'Keep them now' }).click();
  await expect(unkept).toHaveCount(0);
  await expectBusy(page, null);
  await page.reload();
  await page.locator(lab).scrollIntoViewIfNeeded();
  await expect(page.locator(`${lab} tbody tr`)).toContainText('2 of 27');
});

test('is accessible in both themes and fits 320 px, with a case and with a result', async ({
  page,
}) => {
  await begin(page, pointer, { locale: 'es', reveal: 'each', phase: 'practice' });
  await say(page, pointer, 'apply', 0.8);
  await checkPage(page);
  await page.locator('[data-part="hand-in"]').click();
  await page.locator('[data-part="hand-in-now"]').click();
  await expect(page.locator('[data-part="calibration"]')).toBeVisible();
  await checkPage(page);
});

async function checkPage(page: Page): Promise<void> {
  for (const theme of ['light', 'dark']) {
    await page.evaluate((chosen) => {
      document.documentElement.dataset['theme'] = chosen;
    }, theme);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect.soft(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await sidewaysPixels(page)).toBeLessThanOrEqual(0);
  if (before) await page.setViewportSize(before);
}
