// Spaced review: nothing due at first, a question answered and rated by keyboard, kept over a reload, forgotten where
// storage is refused, and a file for Anki.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './guarded.ts';
import { keyboard } from './hands.ts';
import { sidewaysPixels } from './imported-work.ts';

const lab = 'lab-review';

test('says how to begin, and asks what was answered in a chapter', async ({ page }) => {
  await page.goto('en/review/');
  await expect(page.locator(lab)).toContainText('You have not answered a question');
  await page.goto('en/phase-36/speculative/');
  const question = page.locator('lab-question[data-question="speculative.exactness"]');
  await question.scrollIntoViewIfNeeded();
  await question.getByLabel('A good draft').check();
  await question.locator('[data-part="check"]').click();
  await expect(question).toHaveAttribute('data-kept', ''); // the verdict comes before the answer is on the disk
  await page.goto('en/review/');
  await expect(page.locator('[data-part="due"]')).toContainText('1 is new today.');
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.locator('[data-question="speculative.exactness"]')).toBeVisible();
});

test('asks, grades and goes on by keyboard alone, and keeps what was rated', async ({ page }) => {
  const hand = keyboard(page);
  await page.goto('es/review/');
  await hand.press(page.getByRole('button', { name: 'Empezar con todas' }));
  await hand.press(page.locator('[data-part="begin"]'));
  const asked = page.locator('[data-part="asked"]');
  await expect(asked).toBeFocused();
  await expect(asked).toContainText('Pregunta 1');
  const form = page.locator(`${lab} form`);
  const first = await form.getAttribute('data-question');
  await hand.press(form.getByRole('button', { name: 'Comprobar' }));
  await expect(form.locator('[data-part="status"]')).toContainText(/Elige|Escribe/);
  await answerSomehow(page);
  await page.keyboard.press('Enter');
  await expect(page.locator('.review-why')).toBeVisible();
  const rating = page.locator('[data-rating][data-primary]');
  await expect(rating).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(asked).toContainText('Pregunta 2');
  await expect(form).not.toHaveAttribute('data-question', first ?? '');
  await page.reload();
  // The question that was rated comes back; the others were of that sitting alone.
  await expect(page.locator('[data-part="due"]')).toContainText('La próxima pregunta vuelve');
  await page.goto('es/my-work/');
  await expect(page.locator('lab-my-work')).toContainText('1 pregunta en repaso');
});

/** Any answer will do: a number, or the first option. */
async function answerSomehow(page: import('@playwright/test').Page): Promise<void> {
  const form = page.locator(`${lab} form`);
  const number = form.locator('input[inputmode="decimal"]');
  if ((await number.count()) > 0) await number.fill('1');
  else await form.locator('input').first().check();
  await form.locator('input').first().focus();
}

test('ends a sitting, and says when the next question comes', async ({ page }) => {
  await page.goto('en/review/');
  await page.getByRole('button', { name: 'Begin with all' }).click();
  await page.locator('[data-part="begin"]').click();
  const due = page.locator('[data-part="due"]');
  const again = page.getByRole('button', { name: 'Leave it for another time' });
  for (let n = 0; n < 60; n++) {
    await expect(again.or(due)).toBeVisible();
    if (await due.isVisible()) break;
    await again.click();
  }
  await expect(due).toBeVisible();
});

test('says so when a question cannot be fetched, and can try again', async ({ page, context }) => {
  await page.goto('en/review/');
  await page.getByRole('button', { name: 'Begin with all' }).click();
  await context.setOffline(true);
  await page.locator('[data-part="begin"]').click();
  await expect(page.locator(`${lab} [role="alert"]`)).toContainText('could not be fetched');
  await context.setOffline(false);
  await page.reload();
  await page.getByRole('button', { name: 'Begin with all' }).click();
  await page.locator('[data-part="begin"]').click();
  await expect(page.locator(`${lab} form`)).toBeVisible();
});

test('warns where storage is refused, and works all the same', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  await page.goto('en/review/');
  await expect(page.locator(lab)).toContainText('forgotten when the page is closed');
  await page.getByRole('button', { name: 'Begin with all' }).click();
  await page.locator('[data-part="begin"]').click();
  await answerSomehow(page);
  await page.keyboard.press('Enter');
  await page.locator('[data-rating][data-primary]').click();
  await expect(page.locator('[data-part="asked"]')).toContainText('Question 2');
});

for (const [locale, notetype] of [
  ['en', 'Basic'],
  ['es', 'Básico'],
] as const)
  test(`hands out the questions for Anki in ${locale}`, async ({ page }) => {
    await page.goto('en/review/');
    const downloading = page.waitForEvent('download');
    await page.locator(`[data-anki="${locale}"]`).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe(`which-bottleneck-anki.${locale}.txt`);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const lines = Buffer.concat(chunks).toString().trimEnd().split('\n');
    expect(lines.slice(0, 3)).toEqual(['#separator:Tab', '#html:true', `#notetype:${notetype}`]);
    expect(lines.length).toBeGreaterThan(20);
    await expect(page.locator('[data-part="file"]')).toContainText('Handed to the browser');
  });

test('is accessible in both themes with a question on the page, and fits 320 px', async ({
  page,
}) => {
  await page.goto('es/review/');
  await page.getByRole('button', { name: 'Empezar con todas' }).click();
  await page.locator('[data-part="begin"]').click();
  await answerSomehow(page);
  await page.keyboard.press('Enter');
  await expect(page.locator('.review-why')).toBeVisible();
  for (const theme of ['light', 'dark']) {
    await page.evaluate((chosen) => {
      document.documentElement.dataset['theme'] = chosen;
    }, theme);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect.soft(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await sidewaysPixels(page)).toBeLessThanOrEqual(0);
});
