// The tutor and the clock, by keyboard alone; two tabs on one reader's work; files that are none of ours.
import { expect, test } from './guarded.ts';
import { keyboard } from './hands.ts';

const judged = {
  en: {
    wrong: 'Yesterday I goed to school',
    form: 'went',
    gloss: 'fui',
    unknown: 'I flurb',
    plural: 'We are in the house',
  },
  es: {
    wrong: 'yo sabo la respuesta',
    form: 'sé',
    gloss: 'know',
    unknown: 'yo flurbo',
    plural: 'nosotros hemos lavado la ropa',
  },
} as const;

for (const locale of ['en', 'es'] as const)
  test(`judges a sentence by keyboard alone, in ${locale}`, async ({ page }) => {
    await page.goto(`${locale}/tutor/`);
    const hand = keyboard(page);
    const lab = page.locator('lab-try-tutor');
    const part = (name: string) => lab.locator(`[data-part="${name}"]`);
    await expect(part('judge')).toBeEnabled();
    const { wrong, form, gloss, unknown, plural } = judged[locale];

    await hand.type(part('sentence'), unknown);
    await page.keyboard.press('Enter');
    await expect(part('status')).toContainText(/flurbo?/);

    await hand.type(part('sentence'), plural);
    await page.keyboard.press('Enter');
    await expect(part('status')).toContainText(/plural/i, { timeout: 60_000 });

    await hand.type(part('sentence'), wrong);
    await page.keyboard.press('Enter');
    await expect(part('verdict')).toContainText(/✗/, { timeout: 60_000 });
    await expect(part('details')).toContainText(form);
    await expect(part('details')).toContainText(gloss);
  });

test('finds the step of the clock by keyboard alone', async ({ page }) => {
  await page.goto('es/measurement/');
  const lab = page.locator('lab-clock');
  const find = lab.locator('[data-part="find"]');
  await find.scrollIntoViewIfNeeded();
  await expect(find).toBeEnabled();
  await keyboard(page).press(find);
  await expect(lab.locator('[data-part="found"]')).toBeVisible();
  await expect(lab.locator('[data-part="found"]')).toContainText(/µs|ms/);
});

test('shows an answer given in another tab', async ({ context }) => {
  const [first, second] = [await context.newPage(), await context.newPage()];
  for (const page of [first, second]) await page.goto('en/fast-enough/');
  const question = (page: typeof first) => page.locator('[data-question="fast-enough.percentile"]');
  await question(first).scrollIntoViewIfNeeded();
  await question(first).getByRole('radio', { name: 'The 95th percentile' }).check();
  await question(first).locator('[data-part="check"]').click();
  await expect(question(first).locator('[data-part="status"]')).toHaveText('Right.');
  await second.reload();
  await question(second).scrollIntoViewIfNeeded();
  await expect(question(second).getByRole('radio', { name: 'The 95th percentile' })).toBeChecked();
});

for (const [name, content] of [
  ['a picture', 'PNG not JSON'],
  ['a foreign file', JSON.stringify({ hello: 'world' })],
  ['a hostile file', '{"__proto__":{"polluted":true},"format":"which-bottleneck"}'],
] as const)
  test(`refuses ${name} with its reason, and loses nothing`, async ({ page }) => {
    await page.goto('en/my-work/');
    const file = page.locator('#my-work-file');
    await expect(file).toBeEnabled();
    await file.setInputFiles({
      name: 'work.json',
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
    await expect(page.locator('#my-work-message')).not.toBeEmpty();
    await expect(page.locator('#my-work-message')).toContainText(/not|cannot|nothing/i);
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
  });
