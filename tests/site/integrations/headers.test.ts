import { expect, it } from 'vitest';
import { headersFor, parseHeaderRules } from '#src/cli/header-rules.ts';
import { headersFile } from '#src/site/integrations/headers.ts';

it('isolates every page under the sub-path and keeps hashed files for ever', () => {
  const rules = parseHeaderRules(headersFile('/book/'));
  const page = headersFor(rules, '/book/es/tutor/');
  expect(page['cross-origin-opener-policy']).toBe('same-origin');
  expect(page['cross-origin-embedder-policy']).toBe('require-corp');
  expect(page['cache-control']).toBeUndefined();
  expect(headersFor(rules, '/book/sw.js')['cache-control']).toBe('no-cache');
  expect(headersFor(rules, '/book/_astro/a.1234.js')['cache-control']).toContain('immutable');
});

it('keeps for ever what carries a hash, asks again for the service worker, and names each header once', () => {
  const rules = parseHeaderRules(headersFile('/'));
  expect(headersFor(rules, '/pagefind/fragment/en_1.pf_fragment')['cache-control']).toContain(
    'immutable',
  );
  expect(headersFor(rules, '/pagefind/pagefind.js')['cache-control']).toBeUndefined();
  expect(headersFor(rules, '/sw.js')['cache-control']).toBe('no-cache');
  const [all, ...others] = rules;
  expect(all?.pattern).toBe('/*');
  for (const { headers } of others) expect(Object.keys(headers)).toEqual(['cache-control']);
});
