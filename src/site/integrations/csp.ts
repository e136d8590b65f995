// A content security policy by hashes, written into each built page: only what we wrote may run.
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { htmlFiles } from './built-pages.ts';

const inlineElement = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g;

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Hashes of a page's inline scripts and of its inline styles, each once, in the page's order. */
export function inlineHashes(html: string): { scripts: string[]; styles: string[] } {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  for (const [, tag, attributes = '', text = ''] of html.matchAll(inlineElement)) {
    if (tag === 'style') styles.add(hash(text));
    else if (!/\bsrc=/.test(attributes) && !/type="[^"]*json"/.test(attributes))
      scripts.add(hash(text));
  }
  return { scripts: [...scripts], styles: [...styles] };
}

/** The policy; style attributes stay allowed because KaTeX and code highlighting place with them. */
export function policy(scripts: readonly string[], styles: readonly string[]): string {
  return [
    "default-src 'self'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...scripts].join(' '),
    ["style-src-elem 'self'", ...styles].join(' '),
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join('; ');
}

/** A page with its policy after the charset, before anything that could run; throws without a charset. */
export function withPolicy(html: string, styles: readonly string[], file: string): string {
  const content = policy(inlineHashes(html).scripts, styles);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${content}">`;
  const secured = html.replace(/<meta charset="[^"]*"\s*\/?>/i, (charset) => charset + meta);
  if (secured === html) throw new Error(`${file}: no <meta charset>, so no place for the policy`);
  return secured;
}

/** Astro integration: the policy in every built page; must stand after all that write pages. */
export function csp(): AstroIntegration {
  return {
    name: 'book:csp',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const files = await htmlFiles(dir);
        const pages = await Promise.all(
          files.map(async (file) => ({ file, html: await readFile(file, 'utf8') })),
        );
        // A chart redrawn in one page carries the style that the build wrote into another.
        const styles = [...new Set(pages.flatMap(({ html }) => inlineHashes(html).styles))];
        for (const { file, html } of pages)
          await writeFile(file, withPolicy(html, styles, file.pathname));
        logger.info(`policy in ${pages.length} pages, ${styles.length} inline styles allowed`);
      },
    },
  };
}
