import { expect, it } from 'vitest';
import { offlineAnswer } from '#src/site/offline/offline-answer.ts';

const scope = 'https://host.example/book/';
const answer = (path: string, pages: Readonly<Record<string, string>>) =>
  offlineAnswer(
    path,
    ['en', 'es'],
    async (page) =>
      pages[page] === undefined
        ? undefined
        : new Response(pages[page], { headers: { 'cross-origin-opener-policy': 'same-origin' } }),
    scope,
  );
const pages = {
  'offline/en/': '<head><meta charset="utf-8"/><link href="x.css">',
  'offline/es/': '<head><meta charset="utf-8"><title>Sin conexión</title>',
};

it('speaks the language of the address, and the first one elsewhere', async () => {
  expect(await (await answer('es/tutor/', pages)).text()).toContain('Sin conexión');
  expect(await (await answer('es', pages)).text()).toContain('Sin conexión');
  expect(await (await answer('estonian/', pages)).text()).toContain('x.css');
});

it('starts its links from its own address and stays isolated', async () => {
  const response = await answer('en/a/b/', pages);
  expect(response.status).toBe(503);
  expect(response.headers.get('cross-origin-opener-policy')).toBe('same-origin');
  expect(await response.text()).toContain('<meta charset="utf-8"/><base href="/book/offline/en/">');
});

it('is a failed connection where even that page is not kept', async () => {
  expect((await answer('en/', {})).type).toBe('error');
});
