import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadLines } from '#src/cli/deploy-load.ts';
import { staticLoad, whileServed } from '#src/cli/static-load.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'book-load-'));
  mkdirSync(join(folder, 'es'));
  writeFileSync(join(folder, 'index.html'), 'a'.repeat(5000));
  writeFileSync(join(folder, 'es', 'index.html'), 'ñ'.repeat(5000));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('counts what a server in another thread answers, compressed as it is sent', async () => {
  const load = await whileServed({ folder, base: '/book' }, (url) =>
    staticLoad({ seconds: 0.3, clients: 4, addresses: [url, `${url}es/`] }),
  );
  expect(load.requests).toBeGreaterThan(20);
  expect(load.bytesPerLoad).toBeLessThan(200);
  expect(load.loadsPerSecond).toBeCloseTo(load.requestsPerSecond / 2, 6);
  // Every answer counts, also those that came while another was awaited.
  const share = load.bytesPerSecond / load.requestsPerSecond / (load.bytesPerLoad / 2);
  expect(Math.abs(share - 1)).toBeLessThan(0.1);
  expect(load.slowestSeconds).toBeGreaterThanOrEqual(load.medianSeconds);
});

test('refuses to count answers that are no success', async () => {
  const counted = whileServed({ folder }, (url) =>
    staticLoad({ seconds: 0.1, clients: 1, addresses: [`${url}gone/`] }),
  );
  await expect(counted).rejects.toThrow(/gone\/ answered 404/);
});

test('says what a first load is and how many were carried', () => {
  const load = {
    requestsPerSecond: 4321.6,
    loadsPerSecond: 308.7,
    bytesPerSecond: 35_500_000,
    bytesPerLoad: 115_000,
    medianSeconds: 0.0035,
    slowestSeconds: 0.0121,
    requests: 43_216,
  };
  expect(loadLines(load, 14).join('\n')).toContain('14 requests, 115.0 kB a first load');
  expect(loadLines(load, 14).join('\n')).toContain('4322 requests/s, 308.7 first loads/s');
});
