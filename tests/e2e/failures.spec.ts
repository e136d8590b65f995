// What goes wrong outside the book, and what the reader is told then: a sentence with an action in the
// page's language, the recorded run in place of the missing one, and nothing lost.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '#src/cli/run-tool.ts';
import type { Interference } from '#src/cli/serve.ts';
import { test } from './broken-sites.ts';
import {
  downloadedRun,
  expectEngineRuns,
  expectRecordedRun,
  expectSamples,
  experimentLab,
  measure,
  part,
  runEnd,
} from './experiment-lab.ts';
import { expect } from './guarded.ts';

const chapter = { en: 'en/phase-36/speculative/', es: 'es/phase-36/speculative/' } as const;
/** Counts and reads no clock, so that it says the same on a busy machine. */
const counted = 'draft-acceptance';

const tutorFile = readFileSync(join(ROOT, 'public/models/tutor.safetensors'));
const alteredTutor = Buffer.from(tutorFile);
alteredTutor[alteredTutor.length - 100] = (alteredTutor.at(-100) ?? 0) ^ 1;
const page404: Interference = {
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: '<!doctype html><title>Home</title><p>Welcome',
};

for (const { what, file, answer, locale, says } of [
  {
    what: 'the wasm file is missing',
    file: /\.wasm$/,
    answer: { status: 404 },
    locale: 'en',
    says: /The server has no ort-wasm\S*\.wasm \(it answered 404\)\. .*must publish it whole/,
  },
  {
    what: 'a page of HTML comes in place of the wasm file',
    file: /\.wasm$/,
    answer: page404,
    locale: 'es',
    says: /En lugar de ort-wasm\S*\.wasm ha llegado otra cosa \(.*<!doctype html>.*\)\. Quien aloja/,
  },
  {
    what: 'a model comes truncated',
    file: /\/tutor\.safetensors$/,
    answer: { body: tutorFile.subarray(0, tutorFile.length >> 1) },
    locale: 'en',
    says: /tutor\.safetensors came incomplete\. Reload the page to fetch it again/,
  },
  {
    what: 'one bit of a model is altered',
    file: /\/tutor\.safetensors$/,
    answer: { body: alteredTutor },
    locale: 'es',
    says: /tutor\.safetensors no es el archivo que se publicó: su huella es distinta\. Recarga/,
  },
  {
    what: 'a page of HTML comes in place of a model',
    file: /\/draft\.safetensors$/,
    answer: page404,
    locale: 'en',
    says: /draft\.safetensors is not a model file.*must serve the file itself/,
  },
  {
    what: 'the list of models is missing',
    file: /\/manifest\.json$/,
    answer: { status: 404 },
    locale: 'es',
    says: /El servidor no tiene manifest\.json \(ha contestado 404\)\. .*debe publicarla entera/,
  },
] as const)
  test.describe(`when ${what}`, () => {
    let broken = true;
    const serving = {
      interfere: (path: string) => (broken && file.test(path) ? answer : undefined),
    };
    test.use({ serving });

    test(`a reader of ${locale} is told, sees the recorded run, and can try again`, async ({
      page,
    }) => {
      broken = true;
      await page.goto(chapter[locale]);
      const lab = await experimentLab(page, counted);
      expect(await runEnd(lab)).toBe('bad');
      await expect(part(lab, 'status')).toHaveText(says);
      await expectRecordedRun(lab);
      await expect(part(lab, 'yours')).toBeHidden();

      broken = false;
      await expectEngineRuns(lab);
    });
  });

test.describe('when the browser refuses storage', () => {
  test('a run is shown, and said to be kept in memory only', async ({ page }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
    });
    await page.goto(chapter.es);
    const lab = await experimentLab(page, counted);
    await measure(lab);
    await expect(part(lab, 'status')).toHaveText(
      /^Medido\. Este navegador no deja que la página guarde datos\. .*expórtalo antes de salir\.$/,
    );
    const run = await downloadedRun(page, lab);
    expect(run.status).toBe('valid');
  });
});

test.describe('when the connection is lost', () => {
  test('the loaded engine measures again', async ({ page, context }) => {
    await page.goto(chapter.en);
    const lab = await experimentLab(page, counted);
    await measure(lab);
    const first = await downloadedRun(page, lab);
    await context.setOffline(true);
    await measure(lab);
    await expect(part(lab, 'status')).toHaveText('Measured and saved ✓');
    await expect(part(lab, 'earlier')).toHaveText('1 earlier run is kept in My work.');
    expect((await downloadedRun(page, lab)).startedAt > first.startedAt).toBe(true);
  });

  test('an engine that was never loaded explains, and loads once the connection is back', async ({
    page,
    context,
  }) => {
    await page.goto(chapter.es);
    const lab = await experimentLab(page, counted);
    await context.setOffline(true);
    expect(await runEnd(lab)).toBe('bad');
    await expect(part(lab, 'status')).toHaveText(
      /No se ha podido cargar el programa del motor.*Revisa la conexión e inténtalo otra vez/,
    );
    await expectRecordedRun(lab);
    await context.setOffline(false);
    await expectEngineRuns(lab);
  });

  test('a lab whose code has not come says so', async ({ page, context }) => {
    await page.goto(chapter.en);
    await context.setOffline(true);
    const question = page.locator('lab-question').first();
    await question.scrollIntoViewIfNeeded();
    await expect(part(question, 'unloaded')).toHaveText(/Check the connection and reload the page/);
    await context.setOffline(false);
    await page.reload();
    await expect(part(question, 'check')).toBeEnabled();
    await expect(part(question, 'unloaded')).toHaveCount(0);
  });
});

test.describe('on a host that sends no headers', () => {
  test.use({ serving: { honourHeaders: false } });

  test('the page is not isolated, its clock is coarser, and it measures all the same', async ({
    page,
  }) => {
    await page.goto(chapter.es);
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(false);
    const lab = await experimentLab(page, 'answer-time');
    await measure(lab);
    const { environment } = await downloadedRun(page, lab);
    expect(environment.isolated).toBe(false);
    expect(environment.threads).toBe(1);
    expect(environment.tickSeconds).toBeGreaterThan(5e-5);
  });
});

test.describe('a run that does not end', () => {
  test('is cancelled within a second, and nothing of it is kept', async ({ page }) => {
    await page.goto(chapter.en);
    const lab = await experimentLab(page, 'batch');
    await part(lab, 'measure').click();
    await expectSamples(lab);
    await part(lab, 'cancel').click();
    await expect(part(lab, 'status')).toHaveText('Cancelled. Nothing was kept of this run.', {
      timeout: 1000,
    });
    await expect(part(lab, 'measure')).toBeEnabled({ timeout: 1000 });
    await page.reload();
    await experimentLab(page, 'batch');
    await expect(part(lab, 'measure')).toHaveText('Measure on this machine');
    await expect(part(lab, 'yours')).toBeHidden();
  });

  test('is discarded when the tab is hidden, with the reason', async ({ page }) => {
    await page.goto(chapter.es);
    const lab = await experimentLab(page, 'batch');
    await part(lab, 'measure').click();
    await expectSamples(lab);
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: true, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await expect(part(lab, 'status')).toHaveText(
      /^Descartada: la página estuvo oculta mientras se medía.*Mantenla a la vista y mide otra vez\.$/,
    );
    await expect(part(lab, 'status')).toHaveAttribute('data-kind', 'bad');
    await expect(part(lab, 'yours')).toBeHidden();
  });
});

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('a run is measured and drawn, and nothing moves', async ({ page }) => {
    await page.goto(chapter.en);
    const lab = await experimentLab(page, counted);
    const watching = page.evaluate(async () => {
      const moved: string[] = [];
      const end = performance.now() + 1500;
      while (performance.now() < end) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        for (const animation of document.getAnimations()) {
          const { duration = 0 } = animation.effect?.getComputedTiming() ?? {};
          if (Number(duration) > 10) moved.push((animation as CSSTransition).transitionProperty);
        }
      }
      return moved;
    });
    await measure(lab);
    expect(await watching).toEqual([]);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the lab shows its words and its recorded run, and questions show their answers', async ({
    page,
  }) => {
    await page.goto(chapter.es);
    const lab = page.locator(`lab-experiment[data-experiment="${counted}"]`);
    await expect(lab.locator('noscript p')).toHaveText(/^Para medir hace falta JavaScript/);
    await expect(lab.locator('noscript p')).toBeVisible();
    await expect(part(lab, 'measure')).toBeDisabled();
    await expectRecordedRun(lab, { open: false });
    const question = page.locator('lab-question').first();
    await part(question, 'explanations').locator('summary').click();
    await expect(part(question, 'explanations')).toContainText(/\(correcta\)\. \S/);
    const reading = page.locator('lab-reading');
    await part(reading, 'model').first().locator('summary').click();
    await expect(part(reading, 'model').first().locator('p')).toBeVisible();
  });
});
