// Questions and reading exercises: answered, kept over a reload and in the other language, by keyboard too.
import type { Page } from '@playwright/test';
import { part } from './experiment-lab.ts';
import { expect, test } from './guarded.ts';
import { keyboard } from './hands.ts';

const chapter = 'phase-36/speculative/';

test('a choice is explained once it was made, and kept in both languages', async ({ page }) => {
  await page.goto(`en/${chapter}`);
  const question = await labInView(page, 'lab-question[data-question="speculative.exactness"]');
  await expect(part(question, 'explanations')).toBeHidden();
  await part(question, 'check').click();
  await expect(part(question, 'status')).toHaveText(/^Choose an answer/);

  await question.getByLabel('The acceptance rule alone').check();
  await part(question, 'check').click();
  await expect(part(question, 'status')).toHaveText(/^Not right\./);
  await expect(part(question, 'explanations')).toContainText('Together they are p');
  await page.reload();
  await question.scrollIntoViewIfNeeded();
  await expect(question.getByLabel('The acceptance rule alone')).toBeChecked();

  await part(question, 'again').click();
  await expect(part(question, 'explanations')).toBeHidden();
  await question.getByLabel('The acceptance rule together with the residual').check();
  await part(question, 'check').click();
  await expect(part(question, 'status')).toHaveText('Right.');
  await page.getByRole('link', { name: 'Español' }).first().click();
  await question.scrollIntoViewIfNeeded();
  await expect(part(question, 'status')).toHaveText('Correcto.');
  await expect(question.locator('input[value="acceptance-and-residual"]')).toBeChecked();
});

test('a number is read as the page’s language writes it, by keyboard', async ({ page }) => {
  const hand = keyboard(page);
  await page.goto(`es/${chapter}`);
  const question = await labInView(
    page,
    'lab-question[data-question="speculative.tokens-per-cycle"]',
  );
  const number = question.locator('input');
  for (const [typed, said] of [
    ['dos', /^«dos» no es un número\./],
    ['2.533', /^«2\.533» se puede leer de dos maneras\./],
    ['3,9', /^No es correcto\./],
  ] as const) {
    await hand.type(number, typed);
    await page.keyboard.press('Enter');
    await expect(part(question, 'status')).toHaveText(said);
  }
  await expect(part(question, 'again')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(number).toBeFocused();
  await page.keyboard.type('2,53');
  await page.keyboard.press('Enter');
  await expect(part(question, 'status')).toHaveText('Correcto.');
  await expect(part(question, 'explanations')).toContainText(/respuesta: 2,53/);

  await page.getByRole('link', { name: 'English' }).first().click();
  await question.scrollIntoViewIfNeeded();
  await expect(number).toHaveValue('2.53');
  await expect(part(question, 'status')).toHaveText('Right.');
});

test('a reading exercise keeps what is typed, and shows our answer after the reader’s', async ({
  page,
}) => {
  const hand = keyboard(page);
  await page.goto(`es/${chapter}`);
  const reading = await labInView(page, 'lab-reading');
  const first = reading.locator('[data-part="question"]').first();
  await expect(part(first, 'model')).toBeHidden();
  await hand.press(part(first, 'commit'));
  await expect(part(first, 'status')).toHaveText(/Escribe antes una respuesta/);
  await expect(part(first, 'answer')).toBeFocused();
  await page.keyboard.type('Un número al azar nunca');
  await expect(part(first, 'status')).toHaveText(/^Borrador guardado/);
  await page.reload();
  await reading.scrollIntoViewIfNeeded();
  await expect(part(first, 'answer')).toHaveValue('Un número al azar nunca');

  await hand.type(part(first, 'answer'), 'Un número al azar nunca supera a uno.');
  await hand.press(part(first, 'commit'));
  await expect(part(first, 'status')).toHaveText('Guardado ✓');
  await expect(part(first, 'model').locator('summary')).toBeFocused();
  await expect(part(first, 'model').locator('p')).toBeVisible();
  await page.getByRole('link', { name: 'English' }).first().click();
  await reading.scrollIntoViewIfNeeded();
  await expect(part(first, 'answer')).toHaveValue('Un número al azar nunca supera a uno.');
  await expect(part(first, 'model')).toContainText('It is the same');
  await expect(part(reading.locator('[data-part="question"]').nth(1), 'model')).toBeHidden();
});

async function labInView(page: Page, selector: string) {
  const lab = page.locator(selector);
  await lab.scrollIntoViewIfNeeded();
  await expect(lab).toHaveAttribute('data-ready', '');
  return lab;
}
