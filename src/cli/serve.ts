// A small static server of the built book: what a static host does, and nothing a host would not do.
// It honours `_headers`, serves under a sub-path, compresses text and wasm, and answers 404 in the
// reader's language.
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Body, compressedBody, type Encoding } from './compressed-body.ts';
import { type HeaderRule, headersFor, parseHeaderRules } from './header-rules.ts';
import { mediaType, siteFile } from './site-file.ts';

/** What a request gets in place of the file, for tests of what goes wrong. */
export interface Interference {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | string;
}

/** What is served, where, and how. */
export interface ServeOptions {
  /** The built site. */
  readonly folder: string;
  /** The sub-path it was built for, such as `/book`; the root by default. */
  readonly base?: string;
  /** The port; 0 (the default) takes any free one. */
  readonly port?: number;
  readonly host?: string;
  /** Whether `_headers` is honoured (it is by default); many a plain host does not know it. */
  readonly honourHeaders?: boolean;
  /** Answers in place of the file when it returns something; the path is without the sub-path. */
  readonly interfere?: (path: string) => Interference | undefined;
}

/** A server under way. */
export interface ServedSite {
  /** The address of the site's root with its sub-path and a final slash. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

type Site = ServeOptions & { readonly base: string; readonly rules: readonly HeaderRule[] };

/** Serves a built site; rejects when the folder has no page or the port is taken. */
export async function serveSite(options: ServeOptions): Promise<ServedSite> {
  const { folder, port = 0, host = '127.0.0.1' } = options;
  const base = `/${(options.base ?? '').replace(/^\/|\/$/g, '')}/`.replace('//', '/');
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`${folder}: no index.html here; run \`npm run build\` first`);
  const site = { ...options, base, rules: rulesOf(options) };
  const server = createServer((request, response) => answer(site, request, response));
  await listen(server, port, host);
  const { port: bound } = server.address() as AddressInfo;
  return {
    url: `http://${host}:${bound}${base}`,
    port: bound,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function rulesOf({ folder, honourHeaders = true }: ServeOptions): HeaderRule[] {
  const file = join(folder, '_headers');
  return honourHeaders && existsSync(file) ? parseHeaderRules(readFileSync(file, 'utf8')) : [];
}

function answer(site: Site, request: IncomingMessage, response: ServerResponse): void {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  const inside = pathname.startsWith(site.base);
  const path = inside ? `/${pathname.slice(site.base.length)}` : pathname;
  const change = inside ? site.interfere?.(path) : undefined;
  if (change !== undefined) {
    const headers = { ...headersFor(site.rules, pathname), 'content-type': mediaType(path) };
    response.writeHead(change.status ?? 200, { ...headers, ...change.headers });
    response.end(change.body ?? '');
    return;
  }
  const found = inside ? siteFile(site.folder, path) : ({ kind: 'nothing', page: null } as const);
  if (`${pathname}/` === site.base || found.kind === 'missing-slash')
    response.writeHead(301, { location: `${pathname}/${search}` }).end();
  else if (found.kind === 'file') send(site, request, response, 200, found.file);
  else send(site, request, response, 404, found.page);
}

function send(
  { rules }: Site,
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  file: string | null,
): void {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const accepted = acceptedEncoding(request.headers['accept-encoding'] ?? '');
  const body: Body =
    file === null ? { bytes: Buffer.from('Not found\n') } : compressedBody(file, accepted);
  response.writeHead(status, {
    'cache-control': cacheControl(pathname),
    ...headersFor(rules, pathname),
    'content-type': file === null ? mediaType('.txt') : mediaType(file),
    'content-length': body.bytes.length,
    vary: 'accept-encoding',
    ...(body.encoding === undefined ? {} : { 'content-encoding': body.encoding }),
  });
  response.end(request.method === 'HEAD' ? undefined : body.bytes);
}

/** The names of Astro's assets carry their hash; everything else may change at the next build. */
function cacheControl(pathname: string): string {
  return pathname.includes('/_astro/')
    ? 'public, max-age=31536000, immutable'
    : 'public, max-age=0, must-revalidate';
}

function acceptedEncoding(accepted: string): Encoding | undefined {
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
}
