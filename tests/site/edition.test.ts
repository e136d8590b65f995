import { describe, expect, it } from 'vitest';
import manifest from '#package' with { type: 'json' };
import { edition, reportAddress, repositoryAddress } from '#src/site/edition.ts';

describe('repositoryAddress', () => {
  it.each([
    ['git+https://github.com/owner/book.git', 'https://github.com/owner/book'],
    ['https://gitlab.com/owner/book', 'https://gitlab.com/owner/book'],
    ['git@github.com:owner/book.git', 'https://github.com/owner/book'],
    ['github:owner/book', 'https://github.com/owner/book'],
    ['owner/book', 'https://github.com/owner/book'],
  ])('reads %s', (field, address) => {
    expect(repositoryAddress(field)).toBe(address);
  });

  it('invents nothing where there is none', () => {
    expect(repositoryAddress(undefined)).toBeUndefined();
    expect(repositoryAddress('svn://nowhere')).toBeUndefined();
  });
});

describe('reportAddress', () => {
  it('names the page and the version', () => {
    const address = reportAddress('https://github.com/owner/book', 'es/tutor') ?? '';
    expect(new URL(address).searchParams.get('title')).toContain('es/tutor');
    expect(new URL(address).searchParams.get('title')).toContain(edition.version);
  });

  it('is left out without a repository', () => {
    expect(reportAddress(undefined, 'es/tutor')).toBeUndefined();
  });
});

it('is the edition of package.json', () => {
  expect(edition.version).toBe(manifest.version);
});
