import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inlineHashes, withPolicy } from '#src/site/integrations/csp.ts';
import { renewPolicies } from '#src/site/publish/renew-policy.ts';

const bare = '<head><meta charset="utf-8"><script>go()</script></head>';
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'book-policy-'));
  for (const name of ['a.html', 'b.html'])
    await writeFile(join(folder, name), withPolicy(bare, [], name));
});
afterEach(() => rm(folder, { recursive: true }));

test('leaves a site alone whose policies fit', async () => {
  expect(await renewPolicies(folder)).toBe(0);
});

test('allows a script that was changed after the build, and no longer the one it replaced', async () => {
  const page = join(folder, 'a.html');
  const changed = (await readFile(page, 'utf8')).replace('go()', 'stop()');
  await writeFile(page, changed);
  expect(await renewPolicies(folder)).toBe(1);
  const html = await readFile(page, 'utf8');
  const [hash = 'none'] = inlineHashes('<script>stop()</script>').scripts;
  expect(html).toContain(hash);
  expect(html).not.toContain(inlineHashes(bare).scripts[0]);
  expect(html.match(/Content-Security-Policy/g)).toHaveLength(1);
  expect(await renewPolicies(folder)).toBe(0);
});

test('allows in every page a style that came into one', async () => {
  const page = join(folder, 'a.html');
  await writeFile(
    page,
    (await readFile(page, 'utf8')).replace('</head>', '<style>p{}</style></head>'),
  );
  expect(await renewPolicies(folder)).toBe(2);
});
