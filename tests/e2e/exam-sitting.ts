// The exam as a reader sits it: opened, begun from a seed, answered case by case, and taken out as a file.
import { expect, type Page } from '@playwright/test';
import { parseBundle } from '#src/worksheet/bundle.ts';
import type { Hand } from './hands.ts';

/** The element of the exam. */
export const lab = 'lab-exam';
/** The seed whose cases the tests know. */
export const seed = 271_828;
/** The button that gives an answer. */
export const answer = '[data-part="answer"]';

/** Opens the page and leads to the exam, whose program comes when it is near. */
export async function open(page: Page, locale: 'en' | 'es'): Promise<void> {
  await page.goto(`${locale}/exam/`);
  await page.locator(lab).scrollIntoViewIfNeeded();
  await expect(page.locator('#exam-earlier')).toBeVisible();
}

/** Begins the exam of the seed from the page's own form. */
export async function begin(
  page: Page,
  hand: Hand,
  { locale, reveal, phase }: { locale: 'en' | 'es'; reveal: string; phase: string },
): Promise<void> {
  await open(page, locale);
  await hand.type(page.locator('#exam-seed'), String(seed));
  await hand.tick(page.locator(`[name="exam-phase"][value="${phase}"]`));
  await hand.tick(page.locator(`[name="exam-reveal"][value="${reveal}"]`));
  await hand.press(page.locator('[data-part="begin"]'));
  // Finding cases is work, and a test machine may be busy.
  await expect(page.locator('[data-part="card"]')).toBeVisible({ timeout: 30_000 });
}

/** Answers the case on the page. */
export async function say(
  page: Page,
  hand: Hand,
  verdict: string,
  confidence: number,
): Promise<void> {
  await hand.tick(page.locator(`[name="exam-verdict"][value="${verdict}"]`));
  await hand.tick(page.locator(`[name="exam-confidence"][value="${confidence}"]`));
  await hand.press(page.locator(answer));
}

/** What the exam's page hands out. */
export async function exported(page: Page) {
  const downloading = page.waitForEvent('download');
  await page
    .getByRole('button', { name: /^(Export everything|Exportar todo)/ })
    .first()
    .click();
  const chunks: Buffer[] = [];
  const download = await downloading;
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const parsed = parseBundle(Buffer.concat(chunks).toString());
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  return parsed.bundle;
}
