// The environment card of a page or a worker, from the globals handed in.
import type { EnvironmentCard, Known } from './environment.ts';

/** What is used of a browser's globals; `deviceMemory` and the brands exist in Chromium alone. */
export interface BrowserGlobals {
  readonly navigator: {
    readonly userAgent: string;
    readonly hardwareConcurrency?: number;
    readonly deviceMemory?: number;
  };
  readonly crossOriginIsolated?: boolean;
}

/** The card of a browser. */
export function browserEnvironment(
  { navigator, crossOriginIsolated = false }: BrowserGlobals,
  known: Known,
): EnvironmentCard {
  const { userAgent, hardwareConcurrency, deviceMemory } = navigator;
  return {
    place: 'browser',
    runtime: browserOf(userAgent),
    platform: platformOf(userAgent),
    cores: hardwareConcurrency ?? null,
    isolated: crossOriginIsolated,
    memoryBytes: deviceMemory === undefined ? null : deviceMemory * 2 ** 30,
    ...known,
  };
}

/** Marks in a user agent string, the more particular before those they imitate. */
const BROWSERS = [
  ['Edge', /\bEdgA?\/([\d.]+)/],
  ['Opera', /\bOPR\/([\d.]+)/],
  ['Samsung Internet', /\bSamsungBrowser\/([\d.]+)/],
  ['Firefox', /\b(?:Firefox|FxiOS)\/([\d.]+)/],
  ['Headless Chromium', /\bHeadlessChrome\/([\d.]+)/],
  ['Chromium', /\b(?:Chrome|Chromium|CriOS)\/([\d.]+)/],
  ['Safari', /\bVersion\/([\d.]+).*\bSafari\//],
] as const;

/** The browser a user agent string speaks of; Chrome is told apart from Chromium by nothing in it. */
export function browserOf(userAgent: string): { name: string; version: string } {
  for (const [name, mark] of BROWSERS) {
    const version = mark.exec(userAgent)?.[1];
    if (version !== undefined) return { name, version };
  }
  return { name: 'unknown', version: '' };
}

/** The first two parts of a user agent's parenthesis, such as `X11 Linux x86_64`. */
function platformOf(userAgent: string): string {
  const parts = /\(([^)]*)\)/.exec(userAgent)?.[1]?.split(';') ?? [];
  return parts
    .slice(0, 2)
    .map((part) => part.trim())
    .join(' ')
    .slice(0, 80);
}
