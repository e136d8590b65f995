// Our recorded runs in a browser, as a file that a reader brings in: a module's spec judges by them rather than measuring
// for minutes.
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from '@playwright/test';
import type { Locale } from '#src/book/locales.ts';
import { readMeasured } from '#src/cli/measured-file.ts';
import { bundleText, bundleVersion } from '#src/worksheet/bundle.ts';
import { here, now } from '../worksheet/sample-work.ts';
import { expect } from './guarded.ts';
import { chooseFile } from './imported-work.ts';

/** Imports the newest recorded browser run of each experiment. */
export async function importRecorded(
  page: Page,
  locale: Locale,
  experiments: readonly string[],
): Promise<void> {
  await page.goto(`${locale}/my-work/`);
  await chooseFile(page, recordedBundle(experiments));
  await expect(page.locator('#my-work-message')).toContainText(/Imported\.|Importado\./);
}

/** Every experiment that was recorded in a browser. */
export function recordedExperiments(): readonly string[] {
  const ids = readdirSync('src/measure/experiments').map((file) => basename(file, '.ts'));
  return ids.filter((id) =>
    readMeasured(id).records.some(({ environment }) => environment.place === 'browser'),
  );
}

function recordedBundle(experiments: readonly string[]): string {
  const runs = experiments.map((id) => {
    const run = readMeasured(id).records.find(({ environment }) => environment.place === 'browser');
    if (!run) throw new Error(`${id} is not recorded in a browser: run npm run measure -- ${id}`);
    return run;
  });
  return bundleText({
    format: 'which-bottleneck',
    version: bundleVersion,
    exportedAt: now,
    installation: here,
    worksheets: [],
    runs,
    responses: [],
    exams: [],
    reviews: [],
  });
}
