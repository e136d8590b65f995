// The chapter on paper: everything open, the reader's answers in it, nothing that can only be operated.
import { part } from './experiment-lab.ts';
import { expect, test } from './guarded.ts';

for (const [locale, answer] of [
  ['en', 'A random number never exceeds one.'],
  ['es', 'Un número al azar nunca supera a uno.'],
] as const)
  test(`the chapter prints in ${locale} with the reader’s answers`, async ({ page }) => {
    await page.goto(`${locale}/phase-36/speculative/`);
    const question = page.locator('lab-question[data-question="speculative.exactness"]');
    await question.scrollIntoViewIfNeeded();
    await question.locator('input[value="acceptance-and-residual"]').check();
    await part(question, 'check').click();
    const reading = page.locator('lab-reading [data-part="question"]').first();
    await part(reading, 'answer').fill(answer);
    await part(reading, 'commit').click();
    await expect(part(reading, 'status')).toHaveText(/✓/);

    await page.emulateMedia({ media: 'print' });
    await expect(reading.getByText(answer).filter({ visible: true })).toHaveCount(1);
    await expect(part(reading, 'model').locator('p')).toBeVisible();
    await expect(part(question, 'explanations').locator('li').first()).toBeVisible();
    for (const details of await page.locator('main details:visible').all())
      await expect(details.locator('> :not(summary)').first()).toBeVisible();
    await expect(page.locator('main button:visible')).toHaveCount(0);
    const words = await page.locator('main').innerText();
    expect(words).not.toMatch(/\bclicks?\b|\bclics?\b/i);

    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const pages = pdf.toString('latin1').match(/\/Type \/Page\b/g) ?? [];
    expect(pages.length).toBeGreaterThan(5);
  });

test('what is closed is opened for paper and closed again', async ({ page }) => {
  await page.goto('en/phase-36/speculative/');
  const closed = page.locator('main details:not([open])');
  const before = await closed.count();
  expect(before).toBeGreaterThan(0);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('main details:not([open]):visible')).toHaveCount(0);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect.poll(() => closed.count()).toBe(before);
});
