// The bibliography: CSL-JSON as reference managers write it, read once, printed as author and year.
import * as z from 'zod';
import type { Locale } from '#src/book/locales.ts';
import { locales } from '#src/book/locales.ts';

const person = z.union([
  z.strictObject({ family: z.string(), given: z.string() }),
  z.strictObject({ literal: z.string() }),
]);
const date = z.object({ 'date-parts': z.tuple([z.array(z.int()).min(1).max(3)]) });

/** One entry of references.json: the fields of CSL-JSON that the book prints. */
export const referenceSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  type: z.enum([
    'article',
    'article-journal',
    'book',
    'document',
    'paper-conference',
    'post-weblog',
    'report',
    'software',
    'webpage',
  ]),
  title: z.string(),
  author: z.array(person).min(1),
  issued: date,
  'container-title': z.string().optional(),
  publisher: z.string().optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  page: z.string().optional(),
  number: z.string().optional(),
  DOI: z.string().optional(),
  URL: z.url(),
  accessed: date,
});

/** A work of the bibliography, as CSL-JSON. */
export type Reference = z.infer<typeof referenceSchema>;

const others = { en: 'et al.', es: 'et al.' } as const satisfies Record<Locale, string>;

/** "Leviathan, Kalman and Matias (2023)", "Chen et al. (2023)": up to three names, in the page's language. */
export function authorYear(reference: Reference, locale: Locale): string {
  return `${authorNames(reference, locale)} (${publicationYear(reference)})`;
}

/** The family names as running text, up to three of them. */
export function authorNames({ author }: Reference, locale: Locale): string {
  const names = author.map((one) => ('literal' in one ? one.literal : one.family));
  if (names.length > 3) return `${names[0]} ${others[locale]}`;
  return new Intl.ListFormat(locales[locale].tag, { type: 'conjunction' }).format(names);
}

/** The year of publication. */
export function publicationYear(reference: Reference): number {
  return reference.issued['date-parts'][0][0] ?? Number.NaN;
}

/** Authors in full for the bibliography, "Leviathan, Yaniv; Kalman, Matan; …"; beyond ten, the first eight and "et al.". */
export function fullAuthors({ author }: Reference, locale: Locale): string {
  const names = author.map((one) =>
    'literal' in one ? one.literal : `${one.family}, ${one.given}`,
  );
  return names.length > 10 ? `${names.slice(0, 8).join('; ')} ${others[locale]}` : names.join('; ');
}

/** Where it appeared: container, volume, pages, number; empty where it is all in the address. */
export function publishedIn(reference: Reference): string {
  const { volume, issue, page, number } = reference;
  const where = reference['container-title'] ?? (number ? undefined : reference.publisher);
  const place = volume ? `${volume}${issue ? `(${issue})` : ''}` : undefined;
  return [where, place, page, number].filter((part) => part !== undefined).join(', ');
}
