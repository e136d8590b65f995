// The watch of a page's thread itself: it sees what the page does, by itself or when a hand moves it, and not what the
// test's own tool does on the same thread.
import type { Page } from '@playwright/test';
import { expect, test } from './guarded.ts';
import { watchThread } from './main-thread.ts';

/**
 * Milliseconds on the clock for which the thread is held up, and of the processor that the watch must see at the least:
 * a busy machine gives the page a part of its time.
 */
const held = 200;
const least = 60;

/** What holds the thread up: `by` names who. */
const holdings: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'a timer': (page) =>
    page.evaluate(() => new Promise((resolve) => setTimeout(() => resolve(window.hold()), 20))),
  'a frame': (page) =>
    page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => resolve(window.hold()))),
    ),
  'a click': (page) => page.locator('#hold-button').click(),
  'a choice in a list': (page) => page.locator('#hold-list').selectOption('b'),
  'what follows on a choice in a list': (page) => page.locator('#hold-later').selectOption('b'),
};

for (const [by, holdUp] of Object.entries(holdings))
  test(`the watch sees a thread that is held up by ${by}`, async ({ page }) => {
    expect(await longestWhile(page, holdUp)).toBeGreaterThan(least);
  });

test('the watch does not see what the tool does by itself', async ({ page }) => {
  expect(await longestWhile(page, () => page.evaluate(() => window.hold()))).toBeLessThan(
    least / 2,
  );
});

async function longestWhile(page: Page, holdUp: (page: Page) => Promise<unknown>) {
  await page.goto('en/privacy/');
  await page.evaluate(prepare, held);
  const watch = await watchThread(page);
  await watch.step('held up');
  await holdUp(page);
  await page.waitForTimeout(50);
  return Math.max(...(await watch.tasks()).map(({ milliseconds }) => milliseconds));
}

declare global {
  interface Window {
    hold: () => void;
  }
}

/** Puts controls on the page that hold its thread up, at once or in the promise that follows. Runs in the page. */
function prepare(milliseconds: number): void {
  window.hold = () => {
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
  };
  const main = document.querySelector('main') ?? document.body;
  const button = document.createElement('button');
  button.id = 'hold-button';
  button.textContent = 'hold';
  button.addEventListener('click', () => window.hold());
  main.prepend(button);
  for (const [id, listener] of [
    ['hold-list', () => window.hold()],
    ['hold-later', () => void Promise.resolve().then(() => window.hold())],
  ] as const) {
    const list = document.createElement('select');
    list.id = id;
    list.append(new Option('a', 'a'), new Option('b', 'b'));
    list.addEventListener('input', listener);
    main.prepend(list);
  }
}
