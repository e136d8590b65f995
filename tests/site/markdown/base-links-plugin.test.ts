import { markdownToHtml, mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { baseLinksPlugin, linkUnderBase } from '#src/site/markdown/base-links-plugin.ts';

describe('linkUnderBase', () => {
  it.each([
    ['/es/tutor/', '/book/es/tutor/'],
    ['/book/es/tutor/', '/book/es/tutor/'],
    ['#here', '#here'],
    ['../tutor/', '../tutor/'],
    ['//other.example/', '//other.example/'],
    ['https://other.example/', 'https://other.example/'],
  ])('takes %s to %s', (href, expected) => {
    expect(linkUnderBase(href, '/book/')).toBe(expected);
  });
});

describe('baseLinksPlugin', () => {
  const options = { hastPlugins: [baseLinksPlugin('/book/')] };

  it('moves links written in Markdown', async () => {
    expect((await markdownToHtml('[a](/en/a/#b)', options)).html).toContain('href="/book/en/a/#b"');
  });

  it('moves links written as elements', async () => {
    const { code } = await mdxToJs('<a href="/en/a/">a</a> and <a href="/en/b/">b</a>\n', options);
    expect(code).toContain('/book/en/a/');
    expect(code).toContain('/book/en/b/');
  });
});
