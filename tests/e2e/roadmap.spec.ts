// The page of paths: where each path leads, and the reader's progress, which goes with them through languages, files and
// pages.
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { roadmapStrings } from '#islands/roadmap/strings.ts';
import { bundleText, bundleVersion } from '#src/worksheet/bundle.ts';
import { progressId } from '#src/worksheet/progress.ts';
import {
  type ModuleId,
  moduleIds,
  moduleSlug,
  pathIds,
  paths,
  stopOf,
} from '#src/worksheet/roadmap.ts';
import { finished, here, now } from '../worksheet/sample-work.ts';
import { expect, test } from './guarded.ts';
import { keyboard } from './hands.ts';
import { chooseFile, sidewaysPixels } from './imported-work.ts';

const locales = ['en', 'es'] as const;
const complete = { en: 'complete', es: 'completo' } as const;

const walked = { en: roadmapStrings.en.nextNone, es: roadmapStrings.es.nextNone } as const;

/** A file of a reader who saw these sections of a module and completed its checkpoint. */
function file(module: ModuleId, sections: readonly string[]): string {
  const checkpoint = finished(`module-${module.slice(0, 2)}.read`);
  const definition = { id: `module-${module.slice(0, 2)}`, version: 1 };
  return bundleText({
    format: 'which-bottleneck',
    version: bundleVersion,
    exportedAt: now,
    installation: here,
    worksheets: [{ ...checkpoint, definition }],
    runs: [],
    responses: [{ id: progressId(module), value: [...sections], committedAt: now }],
    exams: [],
    reviews: [],
  });
}

/** Stays at a heading until it is kept as seen; labs that open above it may push it out of view. */
async function readSection(page: Page, heading: Locator): Promise<void> {
  await expect(async () => {
    await heading.scrollIntoViewIfNeeded();
    await expect(page.locator('lab-module [data-part="progress"]')).toContainText(/: [1-9]/, {
      timeout: 2000,
    });
  }).toPass();
}

for (const locale of locales) {
  test(`${locale}: leads along four paths, to every module`, async ({ page }) => {
    await page.goto(`${locale}/roadmap/`);
    for (const id of pathIds) {
      const stops = page.locator(`[data-path="${id}"] li`);
      await expect(stops).toHaveCount(paths[id].length);
      for (const [index, stop] of paths[id].entries()) {
        const { module, anchor } = stopOf(stop);
        const item = stops.nth(index);
        const end = `/${locale}/${moduleSlug(module)}/${anchor === null ? '' : `#${anchor}`}`;
        const href = await item.locator('a').getAttribute('href');
        expect(href?.endsWith(end)).toBe(true);
        if (anchor === null) continue;
        const answer = await page.request.get(href ?? '');
        expect(await answer.text()).toContain(`id="${anchor}"`);
      }
    }
  });

  test(`${locale}: reads without scripts`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
    const page = await context.newPage();
    await page.goto(`${locale}/roadmap/`);
    await expect(page.locator('[data-path] li')).toHaveCount(
      pathIds.reduce((sum, id) => sum + paths[id].length, 0),
    );
    await expect(page.locator('tr[data-module]')).toHaveCount(moduleIds.length);
    await expect(page.locator('[data-limiter]').first()).toBeVisible();
    await context.close();
  });
}

for (const [index, path] of pathIds.entries()) {
  const locale = locales[index % 2] ?? 'en';
  test(`${locale}: the path "${path}" is walked from its first page to its last`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    for (const stop of paths[path]) {
      const { module, anchor } = stopOf(stop);
      await page.goto(`${locale}/roadmap/`);
      const section = page.locator(`[data-path="${path}"]`);
      await section.scrollIntoViewIfNeeded();
      const link = section.locator(`[data-stop="${stop}"] a`);
      await expect(section.locator('[data-part="next"]')).toContainText(
        (await link.textContent()) ?? stop,
      );
      await link.click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/${moduleSlug(module)}/`));
      await expect(page.locator('lab-module')).toBeVisible();
      if (anchor !== null) {
        await readSection(page, page.locator(`#${anchor}`));
        continue;
      }
      // What its worksheet takes is each module's own test; here the checkpoint comes with a file.
      await page.goto(`${locale}/my-work/`);
      await chooseFile(page, file(module, []));
      await expect(page.locator('#my-work-message')).toContainText(/Imported\.|Importado\./);
    }
    await page.goto(`${locale}/roadmap/`);
    const section = page.locator(`[data-path="${path}"]`);
    await section.scrollIntoViewIfNeeded();
    await expect(section.locator('[data-part="done"]:visible')).toHaveCount(paths[path].length);
    await expect(section.locator('[data-part="next"]')).toHaveText(walked[locale]);
  });
}

test('a module’s head fetches its code with the reader’s first act, and then shows progress', async ({
  page,
}) => {
  const [module] = moduleIds;
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  const code = () => fetched.filter((path) => /\/_astro\/module\.[\w-]+\.js$/.test(path));
  // The clock stands: without an act the reader does not stay, however long the page takes.
  await page.clock.install();
  await page.goto(`en/${moduleSlug(module)}/`, { waitUntil: 'networkidle' });
  expect(code()).toEqual([]);
  const kept = page.locator('lab-module [data-part="progress"]');
  await expect(kept).toHaveText('');
  await page.keyboard.press('Shift');
  await expect(kept).not.toHaveText('');
  expect(code()).toHaveLength(1);
});

test.describe('progress', () => {
  const [module] = moduleIds;

  test('comes with a file, is shown in both languages, and moves the next step on', async ({
    page,
  }) => {
    await page.goto('en/roadmap/');
    const row = page.locator(`tr[data-module="${module}"]`);
    await row.scrollIntoViewIfNeeded();
    await expect(row.locator('[data-part="seen"]')).toContainText('0');
    const shown = await page.locator('lab-roadmap').getAttribute('data-modules');
    const sections = (JSON.parse(shown ?? '[]') as { id: string; sections: string[] }[]).find(
      ({ id }) => id === module,
    )?.sections;
    if (!sections || sections.length < 2) throw new Error(`${module}: its page has no sections`);
    await page.goto('en/my-work/');
    await chooseFile(page, file(module, [...sections.slice(0, 2), 'a-section-that-is-gone']));
    await expect(page.locator('#my-work-message')).toContainText('Imported.');
    for (const locale of locales) {
      await page.goto(`${locale}/roadmap/`);
      await row.scrollIntoViewIfNeeded();
      await expect(row.locator('[data-part="seen"]')).toContainText(
        new RegExp(`^2 (of|de) ${sections.length}$`),
      );
      await expect(row.locator('[data-part="checkpoint"]')).toHaveText(complete[locale]);
      const stop = page.locator(`[data-path="comprehensive"] [data-stop="${module}"]`);
      await expect(stop.locator('[data-part="done"]')).toBeVisible();
      const next = page.locator('[data-path="comprehensive"] [data-part="next"]');
      await expect(next).not.toHaveText('');
      await expect(next).not.toContainText((await stop.locator('a').textContent()) ?? '');
    }
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await sidewaysPixels(page)).toBeLessThanOrEqual(0);
  });

  test('is kept of what came into view, by keyboard alone, and goes with the language', async ({
    page,
  }) => {
    const hand = keyboard(page);
    await page.goto('en/roadmap/');
    const stop = page.locator(`[data-path="comprehensive"] [data-stop="${module}"] a`);
    await hand.press(stop);
    await expect(page).toHaveURL(new RegExp(`/en/${moduleSlug(module)}/$`));
    const kept = page.locator('lab-module [data-part="progress"]');
    await expect(kept).not.toHaveText('');
    await readSection(page, page.locator('.sl-markdown-content h2').nth(1));
    const seen = /\d+/.exec((await kept.textContent()) ?? '')?.[0];
    await page.goto(`es/${moduleSlug(module)}/`);
    await expect(kept).toContainText(/Visto: \d+ de/);
    const also = /\d+/.exec((await kept.textContent()) ?? '')?.[0];
    expect(Number(also)).toBeGreaterThanOrEqual(Number(seen));
  });
});
