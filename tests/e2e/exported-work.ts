// Everything a reader made, exported from "My work" and read back.
import type { Page } from '@playwright/test';
import type { Locale } from '#src/book/locales.ts';
import { type Bundle, parseBundle } from '#src/worksheet/bundle.ts';

/** Exports and parses; throws where the file is refused. */
export async function exportedWork(page: Page, locale: Locale): Promise<Bundle> {
  await page.goto(`${locale}/my-work/`);
  const name = /^(Export everything \(JSON\)|Exportar todo \(JSON\))$/;
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await coming).createReadStream()) chunks.push(chunk as Buffer);
  const parsed = parseBundle(Buffer.concat(chunks).toString('utf8'));
  if (!parsed.ok) throw new Error(`the export is refused: ${JSON.stringify(parsed.problem)}`);
  return parsed.bundle;
}
