// The outline as Starlight's sidebar: labels of groups here, labels of chapters from the pages' titles.
import { outline } from '../book/outline.ts';

/** Starlight's `sidebar` option, in the order of the outline. */
export const sidebar = outline.map(({ label, chapters }) => ({
  label: label.en,
  translations: label,
  items: chapters.map((slug) => ({ slug })),
}));
