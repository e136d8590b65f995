import { describe, expect, it, vi } from 'vitest';
import { finalAddress } from '#src/site/integrations/final-address.ts';

function warnings(site: string | undefined): string[] {
  const warn = vi.fn<(text: string) => void>();
  const { hooks } = finalAddress();
  // Only what the hooks read of what Astro gives them.
  hooks['astro:config:done']?.({ config: { site } } as never);
  hooks['astro:build:done']?.({ logger: { warn } } as never);
  return warn.mock.calls.map(([text]) => text);
}

describe('finalAddress', () => {
  it('says after a build without SITE_URL what is left out and what to set', () => {
    expect(warnings(undefined)).toEqual([
      expect.stringMatching(/canonical.*sitemap.*SITE_URL=https/),
    ]);
  });

  it('is silent where the address is known', () => {
    expect(warnings('https://book.example')).toEqual([]);
  });
});
