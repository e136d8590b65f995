// Cross-origin isolation, which gives the bench its fine clock: in dev, in preview and for static hosts.
import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import type { Connect, Plugin } from 'vite';

/** Headers of every response; isolation needs the first two. */
export const responseHeaders = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Content-Security-Policy': "frame-ancestors 'self'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
} as const;

/** How long a file may be kept: files with a hash in their name for ever, others are asked for again. */
export const caching = {
  hashed: 'public, max-age=31536000, immutable',
  other: 'no-cache',
} as const;

/** The text of a `_headers` file (Netlify, Cloudflare Pages) for a book served under `base`. */
export function headersFile(base: string): string {
  const lines = Object.entries(responseHeaders).map(([name, value]) => `  ${name}: ${value}`);
  return `${base}*\n${lines.join('\n')}\n\n${base}sw.js\n  Cache-Control: ${caching.other}\n\n${base}_astro/*\n  Cache-Control: ${caching.hashed}\n`;
}

const setHeaders: Connect.NextHandleFunction = (_request, response, next) => {
  for (const [name, value] of Object.entries(responseHeaders)) response.setHeader(name, value);
  next();
};

const plugin: Plugin = {
  name: 'book:headers',
  configureServer: (server) => void server.middlewares.use(setHeaders),
  configurePreviewServer: (server) => void server.middlewares.use(setHeaders),
};

/** Astro integration: the headers in dev and preview, and `_headers` in the built site. */
export function headers(): AstroIntegration {
  let base = '/';
  return {
    name: 'book:headers',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        base = config.base;
        updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:build:done': ({ dir }) => writeFile(new URL('_headers', dir), headersFile(base)),
    },
  };
}
