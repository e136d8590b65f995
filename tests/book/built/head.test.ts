// What a page says of itself to browsers and search engines, and what it lets run.
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { localeIds } from '#src/book/locales.ts';
import { base, chapters, isBuilt, pages, problems } from './built-book.ts';

it('declares the language of each page', () => {
  const wrong = problems(chapters, ({ document, locale }) =>
    document.documentElement.lang === locale ? [] : [document.documentElement.lang],
  );
  expect(wrong).toEqual({});
});

it('gives each page a title and a description of its own', () => {
  for (const locale of localeIds) {
    const own = chapters.filter((page) => page.locale === locale);
    const texts = own.map(({ document }) => [
      document.title,
      document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '',
    ]);
    for (const column of [0, 1]) {
      const values = texts.map((text) => text[column] ?? '');
      expect(new Set(values).size).toBe(values.length);
      expect(values).not.toContain('');
    }
  }
});

it('requests nothing from another origin, and nothing that was not built', () => {
  const asked = 'script[src], img[src], source[src], video[src], audio[src], iframe[src]';
  const linked = 'link:not([rel="alternate"], [rel="canonical"], [rel="sitemap"])[href]';
  const wrong = problems(pages, ({ document }) =>
    [...document.querySelectorAll(`${asked}, ${linked}`)]
      .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '')
      .filter((address) => !address.startsWith('data:'))
      .filter((address) => !address.startsWith(base) || !isBuilt(address.slice(base.length))),
  );
  expect(wrong).toEqual({});
});

it('allows by hash every inline script and style, before the first of them, and no handler attribute', () => {
  const wrong = problems(pages, ({ html, document }) => {
    const [, policy = ''] =
      /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
    const late = html.indexOf('Content-Security-Policy') > html.search(/<(script|style|link)\b/);
    const blocked = [...html.matchAll(/<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g)]
      .filter(([, tag, attributes = '']) => tag === 'style' || !/\bsrc=|json"/.test(attributes))
      .map(([, , , text = '']) => createHash('sha256').update(text).digest('base64'))
      .filter((hash) => !policy.includes(`'sha256-${hash}'`));
    const handlers = [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes].map(({ name }) => name).filter((name) => /^on[a-z]+$/.test(name)),
    );
    return [...(late ? ['the policy stands too late'] : []), ...blocked, ...handlers];
  });
  expect(wrong).toEqual({});
});

it('lets only its own code run', () => {
  const lax = problems(pages, ({ html }) => {
    const [, policy = ''] =
      /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
    const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? '';
    const odd = scripts
      .split(' ')
      .filter((source) => !/^'(self|wasm-unsafe-eval|sha256-[\w+/=]+)'$/.test(source));
    return policy.includes("default-src 'self'") ? odd : ['no policy'];
  });
  expect(lax).toEqual({});
});
