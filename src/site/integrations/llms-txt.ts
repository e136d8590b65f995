// llms.txt in both languages, made from the built pages. The plugin starlight-llms-txt writes only the
// default language and renders chapters without their page, where the labs have no language.
import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { htmlToHast } from 'satteri';
import { type Locale, localeIds, locales } from '#src/book/locales.ts';
import { chapterSlugs } from '#src/book/outline.ts';
import { elementsIn, hasClass, textOf } from '../hast-tree.ts';
import { pageMarkdown } from '../page-markdown.ts';
import { titles } from '../titles.ts';

interface Page {
  readonly address: string;
  readonly title: string;
  readonly description: string;
  readonly markdown: string;
}

async function builtPage(
  dir: URL,
  site: string | undefined,
  base: string,
  path: string,
): Promise<Page> {
  const html = await readFile(new URL(`${path}index.html`, dir), 'utf8');
  const page = htmlToHast(html);
  if (page.type !== 'root') throw new Error(`${path}index.html is no page but one ${page.type}`);
  const [content] = elementsIn(page, (element) => hasClass(element, 'sl-markdown-content'));
  if (content === undefined)
    throw new Error(`${path}index.html has no content to put into llms.txt`);
  const [heading] = elementsIn(page, ({ tagName }) => tagName === 'h1');
  const [about] = elementsIn(page, ({ properties }) => properties['name'] === 'description');
  return {
    address: addressOf(base + path, site),
    title: heading ? textOf(heading).trim() : '',
    description: String(about?.properties['content'] ?? ''),
    markdown: pageMarkdown(content),
  };
}

/** The whole address where the origin is known, else the path on whatever host serves it. */
export function addressOf(path: string, site: string | undefined): string {
  return site === undefined ? path : new URL(path, site).href;
}

function fullText(locale: Locale, pages: readonly Page[]): string {
  const chapters = pages.map(
    ({ title, address, description, markdown }) =>
      `# ${title}\n\n<${address}>\n\n> ${description}\n\n${markdown}\n`,
  );
  return `${titles[locale]}\n\n${chapters.join('\n\n')}`;
}

/** The index that llms.txt readers expect: one section a language, one line a page. */
export function llmsIndex(
  sections: readonly { locale: Locale; full: string; pages: readonly Page[] }[],
) {
  const lists = sections.map(({ locale, full, pages }) => {
    const lines = pages.map((page) => `- [${page.title}](${page.address}): ${page.description}`);
    return `## ${locales[locale].name}\n\n- [llms-full.txt](${full})\n${lines.join('\n')}\n`;
  });
  return `# ${titles.en} · ${titles.es}\n\n${lists.join('\n')}`;
}

/** Writes `llms.txt` and each language's `llms-full.txt` into a built site, from its pages as they are now. */
export async function writeLlmsTxt(
  dir: URL,
  base: string,
  site: string | undefined,
): Promise<void> {
  const sections = [];
  for (const locale of localeIds) {
    const paths = chapterSlugs.map((slug) => (slug === 'index' ? '' : `${slug}/`));
    const pages = await Promise.all(
      paths.map((path) => builtPage(dir, site, base, `${locale}/${path}`)),
    );
    const name = `${locale}/llms-full.txt`;
    await writeFile(new URL(name, dir), fullText(locale, pages));
    sections.push({ locale, full: addressOf(base + name, site), pages });
  }
  await writeFile(new URL('llms.txt', dir), llmsIndex(sections));
}

/** Astro integration: `/llms.txt` and `/<language>/llms-full.txt`. */
export function llmsTxt(): AstroIntegration {
  let site: string | undefined;
  let base = '/';
  return {
    name: 'book:llms-txt',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site;
        base = config.base;
      },
      'astro:build:done': ({ dir }) => writeLlmsTxt(dir, base, site),
    },
  };
}
