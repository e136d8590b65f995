// The browser tests' `test`: every page of every test is watched for requests to another origin, for
// violations of the content security policy and for uncaught errors, and the test fails on any.
import { type BrowserContext, test as base, expect } from '@playwright/test';

/** What a page did that no page of the book may do. */
export interface Watched {
  readonly problems: string[];
}

/** Watches all pages of a context; `origin` is the only one they may speak to. */
export async function watch(context: BrowserContext, origin: string): Promise<Watched> {
  const problems: string[] = [];
  context.on('request', (request) => {
    const url = new URL(request.url());
    const own = url.origin === origin || ['data:', 'blob:', 'about:'].includes(url.protocol);
    if (!own) problems.push(`request to another origin: ${request.url()}`);
  });
  context.on('weberror', (error) => problems.push(`uncaught: ${error.error().message}`));
  context.on('console', (message) => {
    const text = message.text();
    if (/Content Security Policy|violates the following/i.test(text)) problems.push(text);
    if (text.startsWith('csp-violation:')) problems.push(text);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.warn(`csp-violation: ${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
  return { problems };
}

/** Playwright's `test` with the watch on its own context; a test may add contexts by `watch`. */
export const test = base.extend<{ watched: Watched }>({
  watched: [
    async ({ context, baseURL }, use) => {
      const watched = await watch(context, new URL(baseURL ?? '').origin);
      await use(watched);
      expect(watched.problems).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
