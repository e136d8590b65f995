// What a page makes a browser fetch before the reader does anything, weighed as gzip would send it.
import { gzipSync } from 'node:zlib';
import type { Browser, Response } from '@playwright/test';

/** The first load of a page, in bytes after gzip. */
export interface PageWeight {
  readonly page: string;
  readonly requests: number;
  readonly html: number;
  readonly css: number;
  readonly script: number;
  readonly font: number;
  readonly other: number;
  readonly total: number;
}

type Part = 'html' | 'css' | 'script' | 'font' | 'other';

/** Loads a page with an empty cache, waits until it is quiet, and weighs every answer it received. */
export async function pageWeight(
  browser: Browser,
  root: string,
  page: string,
): Promise<PageWeight> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    // What the service worker keeps once the page is quiet has a budget of its own.
    serviceWorkers: 'block',
  });
  try {
    const tab = await context.newPage();
    const responses: Response[] = [];
    tab.on('response', (response) => responses.push(response));
    await tab.goto(root + page, { waitUntil: 'networkidle' });
    const parts = { html: 0, css: 0, script: 0, font: 0, other: 0 } satisfies Record<Part, number>;
    for (const response of responses)
      parts[partOf(response)] += gzipSync(await response.body(), { level: 9 }).length;
    const total = Object.values(parts).reduce((sum, bytes) => sum + bytes, 0);
    return { page, requests: responses.length, ...parts, total };
  } finally {
    await context.close();
  }
}

function partOf(response: Response): Part {
  const type = response.headers()['content-type'] ?? '';
  if (type.includes('html')) return 'html';
  if (type.includes('css')) return 'css';
  if (type.includes('javascript')) return 'script';
  return type.includes('font') ? 'font' : 'other';
}
