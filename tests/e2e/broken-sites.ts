// `test` on a host that does something wrong: each test serves the built book itself, and says what goes wrong.
import { join } from 'node:path';
import { TEST_SITES } from '#src/cli/built-site.ts';
import { ROOT } from '#src/cli/run-tool.ts';
import { type ServeOptions, serveSite } from '#src/cli/serve.ts';
import { test as guarded } from './guarded.ts';

/** What goes wrong, for `test.use({ serving: … })`. */
export type Serving = Pick<ServeOptions, 'honourHeaders' | 'interfere'>;

/** The guarded `test`, its `baseURL` being a server of the test's own. */
export const test = guarded.extend<{ serving: Serving }>({
  serving: [{}, { option: true }],
  baseURL: async ({ serving }, use) => {
    const { folder, base } = TEST_SITES.subPath;
    const site = await serveSite({ folder: join(ROOT, folder), base, ...serving });
    await use(site.url);
    await site.close();
  },
});
