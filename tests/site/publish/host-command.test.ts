import { expect, test } from 'vitest';
import { cloudflareCommand, commandLine, netlifyCommand } from '#src/site/publish/host-command.ts';

test('names the site that is given, and none where the folder is linked to one', () => {
  expect(commandLine(netlifyCommand('.cache/deploy/netlify', ''))).toBe(
    'netlify deploy --prod --dir .cache/deploy/netlify',
  );
  expect(netlifyCommand('a', 'id-1').args.slice(-2)).toEqual(['--site', 'id-1']);
});

test('publishes to the project’s main branch rather than to a preview', () => {
  expect(commandLine(cloudflareCommand('a', 'book'))).toBe(
    'wrangler pages deploy a --project-name book --branch main',
  );
});

test('quotes what a shell would take apart', () => {
  expect(commandLine({ program: 'p', args: ['my book', "it's"] })).toBe(`p 'my book' 'it'\\''s'`);
});
