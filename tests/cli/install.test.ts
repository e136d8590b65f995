import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  installFailure,
  installPackages,
  isInstalled,
  withoutWarnings,
} from '#src/cli/install.mjs';

const LOCK = {
  packages: {
    '': { version: '1.0.0' },
    'node_modules/a': { version: '1.2.3' },
    'node_modules/b-win': { version: '2.0.0', optional: true },
  },
};

function project(installed: Record<string, { version: string }>): string {
  const root = mkdtempSync(join(tmpdir(), 'book-install-'));
  for (const path of ['node_modules', ...Object.keys(installed)])
    mkdirSync(join(root, path), { recursive: true });
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify(LOCK));
  const record = join(root, 'node_modules', '.package-lock.json');
  writeFileSync(record, JSON.stringify({ packages: installed }));
  return root;
}

describe('isInstalled', () => {
  const lock = JSON.stringify(LOCK);

  test('accepts what npm installed, without the packages of other systems', () => {
    expect(isInstalled(project({ 'node_modules/a': { version: '1.2.3' } }), lock)).toBe(true);
  });

  test('refuses another version', () => {
    expect(isInstalled(project({ 'node_modules/a': { version: '1.2.4' } }), lock)).toBe(false);
  });

  test('refuses a package that the lock does not name', () => {
    const root = project({
      'node_modules/a': { version: '1.2.3' },
      'node_modules/z': { version: '1.0.0' },
    });
    expect(isInstalled(root, lock)).toBe(false);
  });

  test('refuses a missing package', () => {
    expect(isInstalled(project({}), lock)).toBe(false);
  });
});

test('installPackages goes on at once when the stamp bears the hash of the lock', async () => {
  const root = project({ 'node_modules/a': { version: '1.2.3' } });
  await installPackages(root);
  writeFileSync(join(root, 'node_modules', '.package-lock.json'), 'would not parse');
  await expect(installPackages(root)).resolves.toBe('already');
});

describe('installFailure', () => {
  test.each([
    ['npm error code ENOSPC', 'disk is full'],
    ['npm error code ENOTFOUND', 'registry cannot be reached'],
    ['npm error code EACCES', 'may not be written'],
    ['npm error code EUSAGE', 'disagree'],
  ])('%s is said as: %s', (log, words) => {
    expect(installFailure(log)).toContain(words);
  });

  test('points at npm’s own words when it knows no better', () => {
    expect(installFailure('npm error something new')).toContain('npm says why');
  });
});

test('withoutWarnings keeps errors and drops the engine warnings', () => {
  const log = 'npm warn EBADENGINE Unsupported engine {\nnpm error code EUSAGE\n';
  expect(withoutWarnings(log)).toBe('npm error code EUSAGE\n');
});
