import { markdownToHtml } from 'satteri';
import { expect, it } from 'vitest';
import { tablePlugin } from '#src/site/markdown/table-plugin.ts';

it('puts a table into a focusable box named by its columns in the page’s language', async () => {
  const { html } = await markdownToHtml('| Borrador | Coste |\n| --- | --- |\n| a | b |\n', {
    fileURL: new URL('file:///book/content/docs/es/tutor.mdx'),
    hastPlugins: [tablePlugin],
  });
  expect(html).toMatch(/<div[^>]*class="book-scroll book-table"[^>]*>\s*<table>/);
  expect(html).toContain('tabindex="0"');
  expect(html).toContain('aria-label="Tabla: Borrador');
});
