// The verdicts: a row for every judged technique with the words that the recorded runs support, and the reader's own
// beside them, ours only once theirs stands.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { judgedByThemselves } from '#islands/worksheet/judged.ts';
import type { Locale } from '#src/book/locales.ts';
import { bundleText, bundleVersion } from '#src/worksheet/bundle.ts';
import { moe } from '#src/worksheet/definitions/moe.ts';
import { newWorksheet } from '#src/worksheet/machine.ts';
import { finished, here, now, runs } from '../worksheet/sample-work.ts';
import { expect, test } from './guarded.ts';
import { chooseFile, sidewaysPixels } from './imported-work.ts';

const chapter = 'phase-36/verdicts/';
const words = {
  en: { apply: 'Apply', defer: 'Defer', never: 'Never' },
  es: { apply: 'Aplicar', defer: 'Aplazar', never: 'Nunca' },
} as const;
const own = {
  en: { none: 'You have no worksheet', open: 'not decided yet', hidden: 'shown when you have' },
  es: { none: 'Todavía no tienes', open: 'sin decidir', hidden: 'se muestra cuando' },
} as const;

for (const locale of ['en', 'es'] as const)
  test(`every judged technique has its recorded words, in ${locale}`, async ({ page }) => {
    await page.goto(`${locale}/${chapter}`);
    const ours = await recordedWords(page, locale);
    expect(Object.keys(ours).toSorted()).toEqual(judgedByThemselves.map(([id]) => id).toSorted());
    await page.locator('lab-my-verdicts').scrollIntoViewIfNeeded();
    const given = await page.locator('lab-my-verdicts').getAttribute('data-ours');
    expect(JSON.parse(given ?? '')).toEqual(ours);
    await expect(page.locator('lab-my-verdicts')).toContainText(own[locale].none);
  });

for (const locale of ['en', 'es'] as const)
  test(`the reader’s words stand beside ours once they are decided, in ${locale}`, async ({
    page,
  }) => {
    await page.goto(`${locale}/my-work/`);
    await chooseFile(page, work());
    await expect(page.locator('#my-work-message')).toContainText(/Imported\.|Importado\./);
    await page.goto(`${locale}/${chapter}`);
    const ours = await recordedWords(page, locale);
    const lab = page.locator('lab-my-verdicts');
    await lab.scrollIntoViewIfNeeded();
    const decided = lab.locator('[data-technique="speculative"] td');
    await expect(decided.first()).toHaveText(words[locale].never);
    await expect(decided.last()).toHaveText(words[locale][ours['speculative']!]);
    const begun = lab.locator('[data-technique="moe"] td');
    await expect(begun.first()).toHaveText(own[locale].open);
    await expect(begun.last()).toContainText(own[locale].hidden);

    const { violations } = await new AxeBuilder({ page }).include('main').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await sidewaysPixels(page)).toBeLessThanOrEqual(0);
  });

/** A portfolio with a judgement that is finished and one that is begun. */
function work(): string {
  return bundleText({
    format: 'which-bottleneck',
    version: bundleVersion,
    exportedAt: now,
    installation: here,
    worksheets: [
      finished('speculative.imported'),
      newWorksheet({ definition: moe, id: 'moe.begun', attemptId: 'moe.first', now }),
    ],
    runs: Object.values(runs),
    responses: [],
    exams: [],
    reviews: [],
  });
}

/** The words of the book's table for the page by technique; both columns say theirs in the page's language. */
async function recordedWords(page: Page, locale: Locale) {
  const found: Record<string, keyof (typeof words)['en']> = {};
  for (const [id, { slug }] of judgedByThemselves) {
    const row = page.locator('main tbody tr', {
      has: page.locator(`th a[href*="/${locale}/${slug}/#"]`),
    });
    await expect(row).toHaveCount(1);
    const verdicts = row.locator('.book-verdict');
    await expect(verdicts).toHaveCount(2);
    for (const verdict of await verdicts.all()) {
      const word = (await verdict.getAttribute('data-verdict')) as keyof (typeof words)['en'];
      await expect(verdict).toHaveText(words[locale][word]);
      found[id] ??= word;
    }
  }
  return found;
}
