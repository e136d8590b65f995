// What each chapter makes a browser fetch before its reader does anything, fonts and all, in both languages.
import { BUDGETS, kilobytes } from '#src/cli/budgets.ts';
import { pageWeight } from '#src/cli/page-weight.ts';
import { expect, test } from './guarded.ts';
import { bookPages } from './pages.ts';

// Nothing here depends on time: what fails once fails again.
test.describe.configure({ retries: 0 });

/** Tools rather than chapters: they open all of a reader's work at once, and `npm run size` tells what they weigh. */
const tools = ['my-work/', 'class/'];

for (const { path } of bookPages.filter(({ path }) => !tools.some((tool) => path.endsWith(tool))))
  test(`${path} keeps the budget of a first load`, async ({ browser, baseURL }) => {
    const { total, ...parts } = await pageWeight(browser, baseURL ?? '', path);
    expect(total, `${kilobytes(total)}: ${JSON.stringify(parts)}`).toBeLessThanOrEqual(
      BUDGETS.firstLoad,
    );
  });
