import { expect, it } from 'vitest';
import { addressOf, llmsIndex } from '#src/site/integrations/llms-txt.ts';

it('lists each language’s pages under its own name', () => {
  const page = { address: 'https://b/es/', title: 'T', description: 'D', markdown: '' };
  const text = llmsIndex([{ locale: 'es', full: 'https://b/es/llms-full.txt', pages: [page] }]);
  expect(text).toContain('## Español');
  expect(text).toContain('- [T](https://b/es/): D');
  expect(text).toContain('(https://b/es/llms-full.txt)');
});

it('names a page by its path alone while no origin is known', () => {
  expect(addressOf('/book/es/', undefined)).toBe('/book/es/');
  expect(addressOf('/book/es/', 'https://b')).toBe('https://b/book/es/');
});
