import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { deployChecks } from '#src/cli/deploy-checks.ts';
import { type DeployRequest, deployRequest } from '#src/cli/deploy-request.ts';
import { type DeployContext, deploy } from '#src/cli/deploy-run.ts';

// The checks with a test run and a browser of their own are the book's tests and `npm run size`.
const [downloads] = deployChecks;
const quick = downloads === undefined ? [] : [downloads];

let root = '';
let said: string[] = [];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'book-deploy-'));
  said = [];
});
afterEach(() => rmSync(root, { recursive: true }));

function run(line: string, context: Partial<DeployContext> = {}): Promise<void> {
  return deploy(deployRequest(line.split(' ')) as DeployRequest, {
    say: (text) => said.push(text),
    signal: new AbortController().signal,
    env: {},
    at: new Date(Date.UTC(2026, 10, 22)),
    checks: quick,
    ...context,
  });
}
const heard = () => said.join('\n');

test('a dry run does everything here, says how much would go and how to go back, and publishes nothing', async () => {
  await run('--target cloudflare --to book --dry-run --as-built --without-downloads');
  expect(heard()).toMatch(/\d+ files, [\d.]+ kB, in .*cloudflare/);
  expect(heard()).toContain('npx wrangler pages deploy');
  expect(heard()).toContain('To go back: on the project’s page "Deployments"');
  expect(said.at(-1)).toBe('Nothing was published: this was a dry run.');
});

test('makes what is missing in order before it publishes', async () => {
  const made: string[] = [];
  const step = (name: string) => ({ name, run: async () => void made.push(name) });
  const steps = [step('the site'), step('the editions')];
  await run('--target netlify --dry-run --without-downloads', { steps });
  expect(made).toEqual(['the site', 'the editions']);
  expect(heard()).toContain('── the editions');
});

describe('nothing is published', () => {
  test('where a check finds something; all that is found is told', async () => {
    const to = join(root, 'www');
    const found = (name: string) => ({ name, problems: async () => [`${name} is wrong`] });
    const checks = [found('one'), found('two')];
    await expect(run(`--target folder --to ${to} --as-built`, { checks })).rejects.toThrow(
      'Nothing was published:\n  one is wrong\n  two is wrong',
    );
    expect(existsSync(to)).toBe(false);
  });

  test('where a step fails', async () => {
    const steps = [{ name: 'the site', run: () => Promise.reject(new Error('no')) }];
    await expect(run('--target netlify', { steps })).rejects.toThrow('no');
    expect(heard()).not.toContain('a copy for');
  });

  test('where it was stopped', async () => {
    const signal = AbortSignal.abort();
    await expect(run('--target netlify --as-built', { signal })).rejects.toThrow('abort');
  });

  test('into a bucket without credentials, even in a dry run', async () => {
    const line = '--target s3 --to s3://book --dry-run --as-built --without-downloads';
    await expect(run(line)).rejects.toThrow('AWS_ACCESS_KEY_ID');
  });
});
