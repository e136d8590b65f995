// The words of every module, found by file name when the page is built, and the sections that its page has now.
import { type Locale, localeIds } from '#src/book/locales.ts';
import type { ChapterSlug } from '#src/book/outline.ts';
import { type ModuleId, moduleSlug } from '#src/worksheet/roadmap.ts';
import type { ModuleWordKey, ModuleWords } from './module-words.ts';

const files = import.meta.glob<{ readonly words: ModuleWords }>('./words/*.ts', { eager: true });
const pages = import.meta.glob<string>('/content/docs/*/roadmap/*.mdx', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** The words of a module; throws where its file is missing. */
export function moduleWords(id: ModuleId, locale: Locale): Readonly<Record<ModuleWordKey, string>> {
  const file = files[`./words/${id}.ts`];
  if (file === undefined)
    throw new Error(`<Module of="${id}">: islands/module/words/${id}.ts is missing`);
  return file.words[locale];
}

/** The ids of the sections of a module's page, the same in every language; throws where its file is missing. */
export function pageSections(id: ModuleId): readonly string[] {
  const path = `/content/docs/${localeIds[0]}/${moduleSlug(id)}.mdx`;
  const source = pages[path];
  if (source === undefined) throw new Error(`module ${id}: ${path} is missing`);
  return [...source.matchAll(/^## .*\{#([a-z0-9-]+)\}\s*$/gm)].map(([, section = '']) => section);
}

/** The address of a module's page, or of a section of it. */
export function moduleAddress(id: ModuleId, locale: Locale, anchor: string | null = null): string {
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  const slug: ChapterSlug = moduleSlug(id);
  return `${base}${locale}/${slug}/${anchor === null ? '' : `#${anchor}`}`;
}
