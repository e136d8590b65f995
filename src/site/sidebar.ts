// The outline as Starlight's sidebar: labels of groups here, labels of chapters from the pages' titles.
import { outline } from '#src/book/outline.ts';

// The home page bears the book's title, which already stands above the sidebar.
const home = { slug: 'index', label: 'Home', translations: { es: 'Inicio' } };

/** Starlight's `sidebar` option, in the order of the outline. */
export const sidebar = outline.map(({ label, chapters }) => ({
  label: label.en,
  translations: label,
  items: chapters.map((slug) => (slug === 'index' ? home : { slug })),
}));
