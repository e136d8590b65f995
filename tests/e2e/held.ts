// What the page says it must not be interrupted in: the locks that an update asks for.
import { expect, type Page } from '@playwright/test';

/** Waits until the book's tabs are busy with this, and with nothing else; null for nothing. */
export async function expectBusy(page: Page, what: string | null): Promise<void> {
  const names = () =>
    page.evaluate(async () => {
      const { held = [] } = await navigator.locks.query();
      return held.map(({ name }) => name).filter((name) => name?.includes('.busy.'));
    });
  await expect.poll(names).toEqual(what === null ? [] : [`which-bottleneck.busy.${what}`]);
}
