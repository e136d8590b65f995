// Every Markdown table in a box of its own, so that on a narrow screen the table scrolls and not the page.
import { defineHastPlugin, type HastPluginDefinition } from 'satteri';
import { isLocale, type Locale } from '#src/book/locales.ts';

const word = { en: 'Table', es: 'Tabla' } as const satisfies Record<Locale, string>;

function fileLocale(fileURL: URL | undefined): Locale {
  const segment = fileURL?.pathname.split('/content/docs/')[1]?.split('/')[0];
  return isLocale(segment) ? segment : 'en';
}

/** Sätteri's plugin: wraps `<table>` in a named, focusable scroll box (`.book-scroll.book-table`). */
export function tablePlugin({ fileURL }: { fileURL: URL | undefined }): HastPluginDefinition {
  const locale = fileLocale(fileURL);
  return defineHastPlugin({
    name: 'book-table',
    element: {
      filter: ['table'],
      visit(node, context) {
        const head = node.children.find(
          (child) => child.type === 'element' && child.tagName === 'thead',
        );
        const columns = head === undefined ? '' : context.textContent(head);
        context.wrapNode(node, {
          type: 'element',
          tagName: 'div',
          properties: {
            className: ['book-scroll', 'book-table'],
            role: 'group',
            tabIndex: 0,
            ariaLabel: `${word[locale]}: ${columns.replace(/\s+/g, ' ').trim()}`,
          },
          children: [],
        });
      },
    },
  });
}
