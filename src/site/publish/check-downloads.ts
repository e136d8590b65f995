// What the page of downloads promises is so: every file is there, has the size and the fingerprint that are printed, and
// is printed in every language.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Download } from '#src/book/downloads.ts';
import { localeIds } from '#src/book/locales.ts';

/** The kinds of files that every language must have. */
const inEveryLanguage = ['book', 'epub', 'worksheets', 'judgements'] as const;

/** One sentence for each promise that a finished site breaks. */
export async function downloadProblems(
  folder: string,
  downloads: readonly Download[],
): Promise<string[]> {
  const problems: string[] = [];
  const pages = await Promise.all(
    localeIds.map(async (locale) => ({
      locale,
      html: await readFile(join(folder, locale, 'downloads', 'index.html'), 'utf8'),
    })),
  );
  for (const { file, bytes, sha256 } of downloads) {
    const content = await readFile(join(folder, 'downloads', file)).catch(() => null);
    if (content === null) {
      problems.push(`downloads/${file} is offered and not there`);
      continue;
    }
    if (content.length !== bytes)
      problems.push(`downloads/${file} has ${content.length} bytes, and ${bytes} are promised`);
    if (createHash('sha256').update(content).digest('hex') !== sha256)
      problems.push(`downloads/${file} has another SHA-256 than is promised`);
    for (const { locale, html } of pages)
      if (!html.includes(sha256) || !html.includes(`/downloads/${file}"`))
        problems.push(`${locale}/downloads does not offer ${file} with its SHA-256`);
  }
  const listed = new Set(downloads.map(({ file }) => file).concat('downloads.json'));
  const there = await readdir(join(folder, 'downloads')).catch(() => []);
  for (const name of there.filter((one) => one !== 'index.html' && !listed.has(one)))
    problems.push(`downloads/${name} is there and not offered`);
  return problems;
}

/** One sentence for each kind of file that a language lacks. */
export function missingDownloads(downloads: readonly Download[]): string[] {
  return localeIds.flatMap((locale) =>
    inEveryLanguage
      .filter((kind) => !downloads.some((file) => file.kind === kind && file.locale === locale))
      .map((kind) => `there is no ${kind} in "${locale}" to download; npm run book makes it`),
  );
}
