// A question answered rightly from the key that it carries, whatever its kind.
import { expect, type Page } from '@playwright/test';
import type { Locale } from '#src/book/locales.ts';
import type { Item } from '#src/worksheet/question.ts';
import { part } from './experiment-lab.ts';
import type { Hand } from './hands.ts';

/** Answers a question of the page and waits until it is found right; gives its full id. */
export async function answerRightly(
  page: Page,
  hand: Hand,
  { locale, id }: { readonly locale: Locale; readonly id?: string },
): Promise<string> {
  const wanted = id === undefined ? 'lab-question' : `lab-question[data-question="${id}"]`;
  const question = page.locator(wanted).first();
  await question.scrollIntoViewIfNeeded();
  await expect(question).toHaveAttribute('data-ready', '');
  const item = JSON.parse((await question.getAttribute('data-item')) ?? '') as Item;
  if (item.kind === 'numeric') {
    const text = String(Number(item.answer.toPrecision(4)));
    await hand.type(question.locator('input'), text.replace('.', locale === 'es' ? ',' : '.'));
  } else
    for (const option of item.kind === 'single' ? [item.correct] : item.correct)
      await hand.tick(question.locator(`input[value="${option}"]`));
  await hand.press(part(question, 'check'));
  await expect(part(question, 'status')).toHaveText(locale === 'es' ? 'Correcto.' : 'Right.');
  return (await question.getAttribute('data-question')) ?? '';
}
