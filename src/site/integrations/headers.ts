// Cross-origin isolation, which gives the bench its fine clock: in dev, in preview and for static hosts.
import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import type { Connect, Plugin } from 'vite';
import { caching, hashedPaths } from '../publish/cache-rules.ts';

/** Headers of every response; isolation needs the first two. */
export const responseHeaders = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Content-Security-Policy': "frame-ancestors 'self'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
} as const;

/** The text of a `_headers` file (Netlify, Cloudflare Pages) for a book served under `base`. */
export function headersFile(base: string): string {
  // Where two rules name a header the hosts send both values, so that the first one names no caching.
  const rules = [
    { path: '*', headers: responseHeaders },
    { path: 'sw.js', headers: { 'Cache-Control': caching.other } },
    ...hashedPaths.map((path) => ({ path, headers: { 'Cache-Control': caching.hashed } })),
  ];
  return rules
    .map(({ path, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${base}${path}\n${lines.join('')}`;
    })
    .join('\n');
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
