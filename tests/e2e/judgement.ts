// A whole judgement in the fewest answers a worksheet takes, from its definition: predicted, evidenced, explained,
// decided. The word is always "never": without evidence the audit finds it out, which is what the tests look at.
import { expect, type Page } from '@playwright/test';
import type { Locale } from '#src/book/locales.ts';
import type { Definition } from '#src/worksheet/definition.ts';
import type { Hand } from './hands.ts';
import { cite, commit, declareUnmeasured, enter, expectSaved, input } from './worksheet-form.ts';

/** Who judges what, in which language. */
export interface Judging {
  readonly page: Page;
  readonly hand: Hand;
  readonly locale: Locale;
  readonly definition: Definition;
}

/** Predicts every quantity that is asked for, on the chapter's page, and locks the predictions. */
export async function predict({ page, hand, locale, definition }: Judging): Promise<void> {
  await page.locator('#predict').scrollIntoViewIfNeeded();
  await expect(input(page, 'requirement', 'target')).toBeVisible();
  const given = definition.predict.flatMap((id) => {
    const [low, high] = definition.quantities[id]?.unit === 'ratio' ? [0.5, 0.9] : [10, 100];
    return [
      [`${id}.low`, typed(low, locale)],
      [`${id}.high`, typed(high, locale)],
    ];
  });
  await enter(page, hand, 'predictions', Object.fromEntries(given));
  await expectSaved(page);
  await commit(page, hand);
  await expect(page.locator('lab-worksheet').first()).toContainText(/Locked on|Bloqueada el/);
}

/** Cites the newest run for the quantities named, and declares that nothing else was measured. */
export async function evidence(
  { page, hand, definition }: Judging,
  cited: readonly string[] = [],
): Promise<void> {
  await page.locator('#judge').scrollIntoViewIfNeeded();
  for (const quantity of definition.evidence)
    if (cited.includes(quantity)) await cite(page, hand, quantity);
    else await declareUnmeasured(page, hand, quantity);
  await commit(page, hand);
}

/** Explains and decides as far as the form requires. */
export async function decide({ page, hand, locale, definition }: Judging): Promise<void> {
  const { guardrail, tests, resource } = definition.reference;
  const [first] = tests;
  const threshold = first?.value;
  if (first === undefined || typeof threshold !== 'number')
    throw new Error(`definition ${definition.id}: its first test has no number to type`);
  await enter(page, hand, 'bottleneck', { sentence: 'What an answer waits for.', resource });
  await enter(page, hand, 'presence', {
    'tests.0.quantity': first.quantity,
    'tests.0.comparison': first.comparison,
    'tests.0.threshold': typed(threshold, locale),
    'tests.0.unit': first.unit,
    answer: 'no',
  });
  await enter(page, hand, 'cost', {
    code: 'Another model.',
    failureModes: 'Worse answers.',
    tuning: 'One more number.',
    leastGain: '20',
    [`evidence.${definition.gain}`]: 'yes',
  });
  await enter(page, hand, 'guardrail', {
    quantity: guardrail.quantity,
    comparison: guardrail.comparison,
    bound: typed(Number(guardrail.value), locale),
    unit: guardrail.unit,
  });
  await commit(page, hand);
  await enter(page, hand, 'verdict', { verdict: 'never', reasonClass: 'size' });
  await enter(page, hand, 'flip', {
    quantity: 'parameters',
    comparison: 'at-least',
    value: '50000000',
    side: 'outside',
    plausible: 'no',
    why: 'No larger model is planned.',
  });
  await enter(page, hand, 'confidence', { confidence: 80 });
  const [limiter] = definition.evidence;
  const [module] = definition.module?.next ?? [];
  if (module !== undefined && limiter !== undefined)
    await enter(page, hand, 'next', {
      quantity: limiter,
      why: 'It is what is left.',
      module,
    });
  await commit(page, hand);
}

/** The outcome says "never", finds what was not measured, and is still there after a reload. */
export async function expectNever(
  { page, locale, definition }: Judging,
  cited: readonly string[] = [],
): Promise<void> {
  const outcome = page.locator('.worksheet-outcome');
  const word = outcome.locator('.worksheet-word');
  await expect(outcome.locator('.book-verdict')).toHaveAttribute('data-verdict', 'never');
  await expect(outcome.locator('[data-finding="missing-evidence"]')).toHaveCount(
    definition.evidence.length - cited.length,
  );
  await expectSaved(page);
  await page.reload();
  await page.locator('#judge').scrollIntoViewIfNeeded();
  await expect(word).toHaveText(locale === 'es' ? 'Nunca' : 'Never');
}

/** A number as the language writes it. */
function typed(value: number, locale: Locale): string {
  return String(value).replace('.', locale === 'es' ? ',' : '.');
}
