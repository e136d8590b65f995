// What each page makes a browser fetch before its reader does anything, fonts and all, in both languages.
import { BUDGETS, kilobytes } from '#src/cli/budgets.ts';
import { pageWeight } from '#src/cli/page-weight.ts';
import { expect, test } from './guarded.ts';
import { bookPages } from './pages.ts';

// Nothing here depends on time: what fails once fails again.
test.describe.configure({ retries: 0 });

for (const { path } of bookPages)
  test(`${path} keeps the budget of a first load`, async ({ browser, baseURL }) => {
    const { total, ...parts } = await pageWeight(browser, baseURL ?? '', path);
    expect(total, `${kilobytes(total)}: ${JSON.stringify(parts)}`).toBeLessThanOrEqual(
      BUDGETS.firstLoad,
    );
  });
