// Addresses on the Numbers page: the row of a figure, the entry of a reference.
import type { Locale } from '#src/book/locales.ts';

function numbersPage(locale: Locale): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${locale}/numbers/`;
}

/** Where a figure has its row. */
export function figureAddress(key: string, locale: Locale): string {
  return `${numbersPage(locale)}#${figureAnchor(key)}`;
}

/** Where a reference has its entry. */
export function referenceAddress(id: string, locale: Locale): string {
  return `${numbersPage(locale)}#${referenceAnchor(id)}`;
}

/** The id of a figure's row; hyphens for dots, so that it can be written in a selector. */
export function figureAnchor(key: string): string {
  return `figure-${key.replaceAll('.', '-')}`;
}

/** The id of a reference's entry. */
export function referenceAnchor(id: string): string {
  return `reference-${id}`;
}
