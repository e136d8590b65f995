// What holds of every page in both languages: it is accessible in both themes, fits 320 px, asks no other
// origin, and reads without JavaScript.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './guarded.ts';
import { bookPages } from './pages.ts';

// Nothing here depends on time: what fails once fails again.
test.describe.configure({ retries: 0, mode: 'parallel' });

for (const { locale, path } of bookPages)
  test(`${path} is accessible in both themes and fits a narrow screen`, async ({ page }) => {
    const failed: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`);
    });
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    for (const theme of ['light', 'dark']) {
      await page.evaluate((chosen) => {
        document.documentElement.dataset['theme'] = chosen;
      }, theme);
      // Of all rules only the contrast of colours can differ between themes.
      const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
      if (theme === 'dark') axe.withRules(['color-contrast']);
      const { violations } = await axe.analyze();
      const found = violations.map(
        ({ id, nodes }) =>
          `${theme}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
      );
      expect.soft(found).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    const overflow = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(overflow, 'pixels of horizontal scroll at 320 px').toBeLessThanOrEqual(0);
    expect(failed).toEqual([]);
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const { path } of bookPages)
    test(`${path} reads, and offers no button that does nothing`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const words = await page.locator('main').innerText();
      expect(words.length).toBeGreaterThan(200);
      const controls = page.locator('button, [type=submit], [type=button], select');
      const offered = await controls.evaluateAll((elements) =>
        elements
          .filter((element) => element.checkVisibility({ visibilityProperty: true }))
          .filter((element) => !element.matches(':disabled'))
          .map((element) => element.outerHTML.slice(0, 120)),
      );
      expect(offered).toEqual([]);
    });
});
