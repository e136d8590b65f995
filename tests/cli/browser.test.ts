import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findBrowser } from '#src/cli/browser.ts';

const OWN = '/playwright/chrome';
const CARRIED = '/tmp/carried-chromium';

vi.mock('node:fs', async (original) => ({
  ...(await original<typeof import('node:fs')>()),
  existsSync: vi.fn(),
}));
vi.mock('@sparticuz/chromium', () => ({ default: { executablePath: async () => CARRIED } }));

/** A machine on which only these programs are. */
function machineWith(...programs: string[]): void {
  vi.mocked(existsSync).mockImplementation((path) => programs.includes(String(path)));
}

function onPlatform(platform: NodeJS.Platform, arch: NodeJS.Architecture = 'x64'): void {
  vi.spyOn(process, 'platform', 'get').mockReturnValue(platform);
  vi.spyOn(process, 'arch', 'get').mockReturnValue(arch);
}

beforeEach(() => {
  onPlatform('linux');
  vi.spyOn(chromium, 'executablePath').mockReturnValue(OWN);
  vi.stubEnv('BOOK_CHROMIUM', '');
  vi.stubEnv('PATH', '/bin:relative:/usr/bin');
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

describe('the browser found first is', () => {
  const everything = ['/named', OWN, '/usr/bin/chromium', '/bin/google-chrome'];

  test('the one that BOOK_CHROMIUM names', async () => {
    vi.stubEnv('BOOK_CHROMIUM', '/named');
    machineWith(...everything);
    expect(await findBrowser()).toMatchObject({
      executablePath: '/named',
      source: 'BOOK_CHROMIUM',
    });
  });

  test('then Playwright’s', async () => {
    machineWith(...everything);
    expect(await findBrowser()).toMatchObject({ executablePath: OWN, source: 'playwright' });
  });

  test('then the system’s, Chromium before Chrome wherever they lie', async () => {
    machineWith('/usr/bin/chromium', '/bin/google-chrome');
    expect(await findBrowser()).toMatchObject({
      executablePath: '/usr/bin/chromium',
      source: 'system',
    });
  });

  test('then the one that comes as a package', async () => {
    machineWith();
    expect(await findBrowser()).toMatchObject({
      executablePath: CARRIED,
      source: '@sparticuz/chromium',
    });
  });
});

test('a program that BOOK_CHROMIUM names and that is not there is an error, not a fallback', async () => {
  vi.stubEnv('BOOK_CHROMIUM', '/gone');
  machineWith(OWN);
  await expect(findBrowser()).rejects.toThrow('BOOK_CHROMIUM names /gone');
});

test.each([
  ['darwin', 'arm64'],
  ['linux', 'arm64'],
] as const)('%s on %s without a browser says what to run', async (platform, arch) => {
  onPlatform(platform, arch);
  machineWith();
  await expect(findBrowser()).rejects.toThrow('npx playwright install chromium');
});
