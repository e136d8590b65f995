// The journey that closes the phase: every chapter in the outline's order, one question in each that asks, every
// worksheet judged in the fewest answers, the exam sat, and all of it taken out, cleared, brought in and taken out again.
import type { Page } from '@playwright/test';
import { judgedByThemselves } from '#islands/worksheet/judged.ts';
import { outline } from '#src/book/outline.ts';
import type { Bundle } from '#src/worksheet/bundle.ts';
import { bundleText, bundleVersion } from '#src/worksheet/bundle.ts';
import { here, now, runs } from '../worksheet/sample-work.ts';
import { answerRightly } from './answered-question.ts';
import { begin, exported, say } from './exam-sitting.ts';
import { expect, test } from './guarded.ts';
import { pointer } from './hands.ts';
import { chooseFile } from './imported-work.ts';
import { decide, evidence, predict } from './judgement.ts';

const phase = outline.flatMap(({ chapters }) =>
  chapters.some((slug) => slug.startsWith('phase-36/')) ? [...chapters] : [],
);

for (const locale of ['en', 'es'] as const)
  test(`the whole phase in ${locale} survives a file, an empty browser and the file again`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const hand = pointer;
    // Measured elsewhere and brought in: measuring has its own tests, chapter by chapter.
    await page.goto(`${locale}/my-work/`);
    await bringIn(page, bundleText(measured));
    const answered: string[] = [];
    for (const slug of phase) {
      if (slug === 'exam') {
        await begin(page, hand, { locale, reveal: 'end', phase: 'post' });
        for (let place = 0; place < 27; place++) await say(page, hand, 'never', 0.8);
        await page.locator('[data-part="hand-in"]').click();
        await page.locator('[data-part="hand-in-now"]').click();
        await expect(page.locator('[data-part="summary"]')).toBeVisible();
        continue;
      }
      await page.goto(`${locale}/${slug}/`);
      if ((await page.locator('lab-question').count()) > 0)
        answered.push(await answerRightly(page, hand, { locale }));
      const judged = judgedByThemselves.map(([, one]) => one).find((one) => one.slug === slug);
      if (!judged) continue;
      const judging = { page, hand, locale, definition: judged.definition };
      await predict(judging);
      await evidence(judging);
      await decide(judging);
      await expect(page.locator('.worksheet-outcome .book-verdict')).toHaveAttribute(
        'data-verdict',
        'never',
      );
    }
    expect(answered).toHaveLength(8);

    await page.goto(`${locale}/my-work/`);
    const first = await exported(page);
    expect(first.worksheets.map(({ definition }) => definition.id).toSorted()).toEqual(
      judgedByThemselves.map(([id]) => id).toSorted(),
    );
    expect(first.responses.map(({ id }) => id)).toEqual(
      expect.arrayContaining(answered.map((id) => `question:${id}`)),
    );
    expect(first.exams[0]?.answers).toHaveLength(27);
    expect(first.runs).toHaveLength(measured.runs.length);

    const origin = new URL(page.url()).origin;
    await page.goto('about:blank');
    const client = await page.context().newCDPSession(page);
    await client.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
    await page.goto(`${locale}/my-work/`);
    await expect(page.locator('lab-my-work [data-run]')).toHaveCount(0);
    expect((await exported(page)).worksheets).toEqual([]);
    await bringIn(page, bundleText(first));
    expect(content(await exported(page))).toEqual(content(first));
  });

const measured = {
  format: 'which-bottleneck',
  version: bundleVersion,
  exportedAt: now,
  installation: here,
  worksheets: [],
  runs: Object.values(runs),
  responses: [],
  exams: [],
  reviews: [],
} as const satisfies Bundle;

async function bringIn(page: Page, text: string): Promise<void> {
  await chooseFile(page, text);
  await expect(page.locator('#my-work-message')).toContainText(/Imported\.|Importado\./);
}

/** What a file holds of the reader's work: not when it was written, by which browser, nor how often it was saved there. */
function content({ exportedAt: _, installation: __, worksheets, ...rest }: Bundle) {
  return { ...rest, worksheets: worksheets.map((worksheet) => ({ ...worksheet, revision: 0 })) };
}
