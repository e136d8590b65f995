// The worksheet as a reader fills it in: by its questions' ids, which are the same in every language.
import { expect, type Locator, type Page } from '@playwright/test';
import type { Hand } from './hands.ts';

/** Values by input name, in the order in which they are entered. */
export type Inputs = Readonly<Record<string, string | number>>;

/** Every input of a question by its name. */
export function input(page: Page, field: string, name: string): Locator {
  return page.locator(`lab-worksheet [data-field="${field}"][data-name="${name}"]`);
}

/** Enters the values of a question: radio buttons and lists by id, numbers as typed. */
export async function enter(page: Page, hand: Hand, field: string, values: Inputs): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    const found = input(page, field, name);
    const kind = await found
      .first()
      .evaluate((element) => element.getAttribute('type') ?? element.localName);
    if (kind === 'radio') await hand.tick(found.and(page.locator(`[value="${value}"]`)));
    else if (kind === 'checkbox') await hand.tick(found);
    else if (kind === 'range') await hand.slide(found, Number(value));
    else if (kind === 'select') await hand.choose(found, String(value));
    else await hand.type(found, String(value));
  }
}

/** What stands in the form, input by input, numbers with a point in every language. */
export async function formState(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.locator('lab-worksheet [data-field]').evaluateAll((elements) => {
    const state: Record<string, string> = {};
    for (const element of elements as HTMLInputElement[]) {
      const { field, name } = element.dataset;
      const choice = element.type === 'radio' || element.type === 'checkbox';
      if (choice && !element.checked) continue;
      const { value, inputMode } = element;
      state[`${field}.${name}`] = inputMode === 'decimal' ? value.replace(',', '.') : value;
    }
    return state;
  });
}

/** Waits until everything entered is in the store. */
export async function expectSaved(page: Page): Promise<void> {
  const saved = page.locator('lab-worksheet [data-part="saved"]');
  await page.waitForTimeout(500); // the form is written after a pause of the keyboard
  await expect(saved.last()).toHaveAttribute('data-kind', 'good');
}

/** The questions of evidence: cite the newest run, or declare that there is none. */
export async function cite(page: Page, hand: Hand, quantity: string): Promise<void> {
  const question = page.locator(`#worksheet-evidence-${quantity}`);
  await hand.press(question.getByRole('button', { name: /^(Cite for|Citar para)/ }));
  await expect(question.locator('.worksheet-cited li')).toHaveCount(1);
}

/** Declares a quantity unmeasured. */
export async function declareUnmeasured(page: Page, hand: Hand, quantity: string): Promise<void> {
  const question = page.locator(`#worksheet-evidence-${quantity}`);
  const name = /^(I have not measured this|No lo he medido)$/;
  await hand.press(question.getByRole('button', { name }));
  await expect(question).toContainText(/Declared: not measured|Declarado: sin medir/);
}

/** Commits the step that is open. */
export async function commit(page: Page, hand: Hand): Promise<void> {
  const name = /^(Commit the|Confirmar (la|las|el)) /;
  await hand.press(page.locator('lab-worksheet').getByRole('button', { name }));
}
