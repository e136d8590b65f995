import { describe, expect, it } from 'vitest';
import { inlineHashes, policy, withPolicy } from '#src/site/integrations/csp.ts';

// printf 'go()' | openssl dgst -sha256 -binary | base64
const goHash = "'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='";

describe('inlineHashes', () => {
  it('hashes what stands in the page and leaves what is loaded or only data', () => {
    const html =
      '<script>go()</script><script src="/a.js"></script>' +
      '<script type="application/json">{}</script><style>p{}</style>';
    const { scripts, styles } = inlineHashes(html);
    expect(scripts).toEqual([goHash]);
    expect(styles).toHaveLength(1);
  });

  it('names each text once', () => {
    expect(inlineHashes('<script>go()</script><script>go()</script>').scripts).toHaveLength(1);
  });
});

describe('policy', () => {
  it('lets wasm compile and nothing be evaluated', () => {
    const text = policy([goHash], []);
    expect(text).toContain(`script-src 'self' 'wasm-unsafe-eval' ${goHash};`);
    expect(text).not.toContain("'unsafe-eval'");
  });
});

describe('withPolicy', () => {
  it('stands right after the charset, before anything that runs', () => {
    const html = '<head><meta charset="utf-8"><script>go()</script></head>';
    expect(withPolicy(html, [], 'x.html')).toMatch(
      /^<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="[^"]*"><script>/,
    );
  });

  it('refuses a page without a charset, naming it', () => {
    expect(() => withPolicy('<head></head>', [], 'x.html')).toThrow('x.html');
  });
});
