import { describe, expect, test } from 'vitest';
import { deployRequest } from '#src/cli/deploy-request.ts';

const request = (line: string) => deployRequest(line.split(' '));

test('reads a target, a place and how far to go', () => {
  expect(request('--target folder --to /srv/book --dry-run')).toEqual({
    target: 'folder',
    to: '/srv/book',
    dryRun: true,
    rollback: false,
    asBuilt: false,
    withoutDownloads: false,
    endpoint: undefined,
  });
  expect(request('--target s3 --to s3://book/en --endpoint http://localhost:4568')).toMatchObject({
    to: 's3://book/en',
    endpoint: 'http://localhost:4568',
  });
});

test('takes the remote that every clone has where GitHub Pages is not told another', () => {
  expect(request('--target pages')).toMatchObject({ to: 'origin' });
});

test('measures the load for so many seconds', () => {
  expect(request('--load 10')).toEqual({ loadSeconds: 10, json: undefined });
  expect(request('--load 10 --json l.json')).toEqual({ loadSeconds: 10, json: 'l.json' });
  expect(() => request('--target folder --to x --json l.json')).toThrow('goes with --load');
});

describe('refuses, saying what may be said:', () => {
  test.each([
    ['--dry-run', 'no --target was given: choose among pages, netlify, cloudflare, folder, s3'],
    ['--target ftp', '--target ftp is not known'],
    ['--target folder', 'needs --to: a path'],
    ['--target cloudflare', 'needs --to: a project name'],
    ['--target s3 --to book', '--to book: write s3://bucket'],
    ['--target s3 --to s3://book --endpoint here', '--endpoint here: an address'],
    ['--target folder --to a --endpoint http://b', 'for s3'],
    ['--target netlify --rollback', 'Publish deploy'],
    ['--load soon', 'from 1 to 300'],
    ['--target folder --to a --force', '--force'],
  ])('%s', (line, words) => expect(() => request(line)).toThrow(words));
});
