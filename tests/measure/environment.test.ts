import os from 'node:os';
import { expect, test } from 'vitest';
import { browserEnvironment, browserOf } from '#src/measure/browser-environment.ts';
import { changedField, newInstallationId } from '#src/measure/environment.ts';
import { nodeEnvironment } from '#src/measure/node-environment.ts';

const known = {
  engine: { name: 'onnxruntime-web', version: '1.30.0' },
  threads: 1,
  tickSeconds: 5e-6,
  installation: '0123456789abcdef0123456789abcdef',
  page: '1.0.0',
};
const chromium =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';

test('describes a browser from its globals', () => {
  const navigator = { userAgent: chromium, hardwareConcurrency: 8, deviceMemory: 4 };
  expect(browserEnvironment({ navigator, crossOriginIsolated: true }, known)).toEqual({
    place: 'browser',
    runtime: { name: 'Chromium', version: '156.0.0.0' },
    platform: 'X11 Linux x86_64',
    cores: 8,
    isolated: true,
    memoryBytes: 4 * 2 ** 30,
    ...known,
  });
});

test('leaves unsaid what a browser does not tell', () => {
  const card = browserEnvironment({ navigator: { userAgent: 'x' } }, known);
  expect(card).toMatchObject({ cores: null, memoryBytes: null, isolated: false, platform: '' });
  expect(card.runtime).toEqual({ name: 'unknown', version: '' });
});

test.each([
  [`${chromium} Edg/156.1.2.3`, 'Edge', '156.1.2.3'],
  [chromium.replace('Chrome/', 'HeadlessChrome/'), 'Headless Chromium', '156.0.0.0'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox', '140.0'],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.1 Safari/605.1.15',
    'Safari',
    '26.1',
  ],
])('tells browsers from their imitators: %s', (userAgent, name, version) => {
  expect(browserOf(userAgent)).toEqual({ name, version });
});

test('describes this Node', () => {
  const card = nodeEnvironment({ process, os }, known);
  expect(card.runtime).toEqual({ name: 'Node', version: process.versions.node });
  expect(card.cores).toBeGreaterThan(0);
  expect(card.memoryBytes).toBe(os.totalmem());
});

test('names the field that changed', () => {
  const card = nodeEnvironment({ process, os }, known);
  expect(changedField(card, { ...card })).toBeUndefined();
  expect(changedField(card, { ...card, engine: { name: 'onnxruntime-web', version: '2' } })).toBe(
    'engine',
  );
});

test('makes installation ids of 32 digits, never the same', () => {
  const ids = Array.from({ length: 100 }, () => newInstallationId(crypto));
  expect(ids.every((id) => /^[0-9a-f]{32}$/.test(id))).toBe(true);
  expect(new Set(ids).size).toBe(100);
});
