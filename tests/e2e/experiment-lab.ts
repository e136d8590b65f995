// What a reader does with an experiment's panel: reach it, measure, measure again where the machine was busy.
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { type RunRecord, verifyRecord } from '#src/measure/record.ts';

/** The panel of an experiment, in view and with its code loaded. */
export async function experimentLab(page: Page, experiment: string): Promise<Locator> {
  const lab = page.locator(`lab-experiment[data-experiment="${experiment}"]`);
  await lab.scrollIntoViewIfNeeded();
  await expect(part(lab, 'measure')).toBeEnabled();
  return lab;
}

/** A named part of a lab. */
export function part(lab: Locator, name: string): Locator {
  return lab.locator(`[data-part="${name}"]`);
}

/** Starts a run and waits until it is over; gives the kind of the last sentence: `good`, `bad` or none. */
export async function runEnd(
  lab: Locator,
  start = () => part(lab, 'measure').click(),
): Promise<string | null> {
  // Watched from before the start: a run that fails at once is over before one can look.
  const over = part(lab, 'measure').evaluate(
    (button) =>
      new Promise<void>((resolve) => {
        const look = () => button.hasAttribute('disabled') || resolve();
        new MutationObserver(look).observe(button, { attributes: true });
      }),
  );
  await start();
  await over;
  return part(lab, 'status').getAttribute('data-kind');
}

/** Starts a run, waits until the engine is loaded and samples come, and gives it up. */
export async function expectEngineRuns(lab: Locator): Promise<void> {
  await part(lab, 'measure').click();
  await expectSamples(lab);
  await part(lab, 'cancel').click();
  await expect(part(lab, 'measure')).toBeEnabled();
}

/** Waits until a run that was started counts its samples. */
export async function expectSamples(lab: Locator): Promise<void> {
  const counting = /^(Measuring: [1-9]\d* of \d+ samples|Midiendo: [1-9]\d* de \d+ muestras)$/;
  await expect(part(lab, 'status')).toHaveText(counting, { timeout: 60_000 });
}

/** Measures until a run is kept and shown. A busy machine drifts: a discarded run is measured again. */
export async function measure(lab: Locator, start?: () => Promise<void>): Promise<void> {
  if (await measuredWithin(5, lab, start)) return;
  throw new Error(`five runs were discarded; the last: ${await part(lab, 'status').innerText()}`);
}

/** Measures up to so many times; gives whether a run was kept and shown. */
export async function measuredWithin(
  attempts: number,
  lab: Locator,
  start?: () => Promise<void>,
): Promise<boolean> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    await runEnd(lab, start);
    const said = await part(lab, 'status').innerText();
    if (/^(Discarded|Descartada): /.test(said)) continue;
    await expect(part(lab, 'yours'), said).toBeVisible();
    await expect(part(lab, 'yours-view').locator('figure svg').first()).toBeVisible();
    return true;
  }
  return false;
}

/** The run that the panel hands out as JSON; its id is checked against its content. */
export async function downloadedRun(page: Page, lab: Locator): Promise<RunRecord> {
  const coming = page.waitForEvent('download');
  await part(lab, 'json').click();
  const text = readFileSync(await (await coming).path(), 'utf8');
  const [run] = JSON.parse(text) as RunRecord[];
  if (!run) throw new Error('the download holds no run');
  expect(verifyRecord(run), 'the id is the hash of the content').toBe(true);
  return run;
}

/** After a failure: the recorded run lies open and labelled. */
export async function expectRecordedRun(lab: Locator, { open = true } = {}): Promise<void> {
  const recorded = part(lab, 'recorded');
  if (open) await expect(recorded).toHaveAttribute('open', '');
  else await recorded.locator('summary').first().click();
  await expect(recorded.locator('[data-kind="recorded"]')).toHaveText(
    /Recorded on our machine|Registrado en nuestra máquina/,
  );
  await expect(recorded.locator('figure svg').first()).toBeVisible();
}
