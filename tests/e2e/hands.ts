// Two readers: one with a pointer, one with a keyboard alone, who reaches everything by Tab.
import { expect, type Locator, type Page } from '@playwright/test';

/** What a reader does to native controls. */
export interface Hand {
  /** A button or a link. */
  press(target: Locator): Promise<void>;
  /** A text or a number. */
  type(target: Locator, text: string): Promise<void>;
  /** An option of a list, by its value. */
  choose(target: Locator, value: string): Promise<void>;
  /** One radio button or box. */
  tick(target: Locator): Promise<void>;
  /** A slider, to a value that it can take. */
  slide(target: Locator, value: number): Promise<void>;
}

/** A reader with a pointer. */
export const pointer: Hand = {
  press: (target) => target.click(),
  type: (target, text) => target.fill(text),
  choose: async (target, value) => {
    await target.selectOption(value);
  },
  tick: (target) => target.check(),
  slide: (target, value) => target.fill(String(value)),
};

/** A reader with a keyboard and nothing else. */
export function keyboard(page: Page): Hand {
  const { keyboard: keys } = page;
  return {
    async press(target) {
      await reach(page, target);
      await keys.press('Enter');
    },
    async type(target, text) {
      await reach(page, target);
      await keys.press('ControlOrMeta+a');
      await keys.type(text);
    },
    async choose(target, value) {
      await reach(page, target);
      const steps = await target.evaluate((select: HTMLSelectElement, wanted) => {
        const to = [...select.options].findIndex((option) => option.value === wanted);
        return to - select.selectedIndex;
      }, value);
      for (let step = 0; step < Math.abs(steps); step++)
        await keys.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
      await expect(target).toHaveValue(value);
    },
    async tick(target) {
      // Tab leads to a group of radio buttons, and arrows lead within it.
      const place = await target.evaluate((input: HTMLInputElement) => {
        if (input.type !== 'radio') return 0;
        const all = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')];
        const group = all.filter(({ name }) => name === input.name);
        const from = group.findIndex(({ checked }) => checked);
        return group.indexOf(input) - Math.max(0, from);
      });
      const group = await target.evaluate(({ type }: HTMLInputElement) => type === 'radio');
      await reach(page, target, { group });
      if (place === 0) {
        if (!(await target.isChecked())) await keys.press('Space');
      } else
        for (let step = 0; step < Math.abs(place); step++)
          await keys.press(place > 0 ? 'ArrowDown' : 'ArrowUp');
      await expect(target).toBeChecked();
    },
    async slide(target, value) {
      await reach(page, target);
      await keys.press('Home');
      for (let press = 0; press < 200; press++) {
        if (Number(await target.inputValue()) >= value) break;
        await keys.press('ArrowRight');
      }
      await expect(target).toHaveValue(String(value));
    },
  };
}

/** Presses Tab until the focus is there; a page holds fewer stops than the limit. */
async function reach(page: Page, target: Locator, { group = false } = {}): Promise<void> {
  await expect(target).toBeVisible();
  for (let press = 0; press < 800; press++) {
    const there = await target.evaluate((element, inGroup) => {
      const { activeElement } = document;
      if (activeElement === element) return true;
      const name = element.getAttribute('name');
      return inGroup && name !== null && activeElement?.getAttribute('name') === name;
    }, group);
    if (there) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${target}`);
}
