// Labs leave the page free: every one is fetched, those that compute most are worked, and no task of the page's own
// thread takes as long as fifty milliseconds of the processor. A try in which the machine was busy with other things does
// not count against a lab: the best of three is taken.
import type { Locator, Page } from '@playwright/test';
import { expectEngineRuns, experimentLab, part } from './experiment-lab.ts';
import { expect, test } from './guarded.ts';
import { stepMark, type Task, watchThread } from './main-thread.ts';
import { bookPages } from './pages.ts';

const most = 50;
const tries = 3;

/** A lab at work: from its page, loaded, to its last result. */
interface Work {
  readonly path: string;
  readonly tag: string;
  readonly work: (lab: Locator, page: Page) => Promise<void>;
}

const labs: Readonly<Record<string, Work>> = {
  'the judgement of a workload': {
    path: 'workload/',
    tag: 'lab-workload',
    async work(lab) {
      await expect(lab).toHaveAttribute('data-judged', '1');
      await part(lab, 'scenario').selectOption('experts');
      await lab.locator('[data-field="machine"]').selectOption('phone');
      for (const value of [0, 400, 1000]) await part(lab, 'slider').fill(String(value));
      await expect(part(lab, 'slider-table').locator('tbody tr')).toHaveCount(9);
      await expect(part(lab, 'techniques').locator('section')).toHaveCount(9);
    },
  },
  'the judgement of a workload that a link brought': {
    path: 'workload/#workload=1&model=gpt2&machine=phone&concurrency=3',
    tag: 'lab-workload',
    async work(lab) {
      await expect(lab).toHaveAttribute('data-judged', '1');
      await expect(part(lab, 'memory').locator('svg')).toHaveCount(2);
    },
  },
  'the search for the best cascades': {
    path: 'roadmap/05-routing/',
    tag: 'lab-cascade',
    async work(lab) {
      const sentence = part(lab, 'sentence');
      await expect(part(lab, 'measure')).toBeEnabled();
      const before = await sentence.innerText();
      await part(lab, 'measure').selectOption('work');
      await lab.locator('[data-gate]:enabled').first().fill('0.9');
      await expect(sentence).not.toHaveText(before);
    },
  },
  'a simulated server and its highest load': {
    path: 'roadmap/09-production/',
    tag: 'lab-serving',
    async work(lab) {
      await part(lab, 'end').click();
      await part(lab, 'search').click();
      await expect(part(lab, 'found')).toContainText(/\d/, { timeout: 30_000 });
    },
  },
  'a live training': {
    path: 'phase-36/moe/',
    tag: 'lab-live-training',
    work: trainedInSteps,
  },
  'a student taught in the page': {
    path: 'roadmap/06-distillation/',
    tag: 'lab-live-student',
    work: trainedInSteps,
  },
  'an experiment with the engine': {
    path: 'fast-enough/',
    tag: 'lab-experiment',
    async work(_, page) {
      await expectEngineRuns(await experimentLab(page, 'answer-time'));
    },
  },
};

for (const [name, { path, tag, work }] of Object.entries(labs))
  test(`${name} leaves the page free`, async ({ page }) => {
    test.setTimeout(180_000);
    let longest: Task | undefined;
    for (let attempt = 0; attempt < tries; attempt++) {
      await page.goto('about:blank'); // the same address but for its fragment would not load anew
      await page.goto(`en/${path}`);
      const lab = page.locator(tag).first();
      // The first look at a page brings the test's own code into it, which is a long task of its own.
      await lab.count();
      await page.evaluate(
        () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 5_000 })),
      );
      const watch = await watchThread(page);
      await watch.step('coming near');
      await lab.evaluate((element) => element.scrollIntoView());
      await expect(lab).toHaveAttribute('data-ready', '');
      await watch.step('working');
      await work(lab, page);
      const found = longestOf(await watch.tasks());
      if (longest === undefined || found.milliseconds < longest.milliseconds) longest = found;
      if (longest.milliseconds < most) break;
    }
    console.log(`${name}: ${longest?.milliseconds} ms, ${longest?.step}`);
    expect(longest?.milliseconds, `the longest task, ${longest?.step}`).toBeLessThan(most);
  });

for (const { path } of bookPages.filter(({ locale }) => locale === 'en'))
  test(`${path} opens its labs without standing still`, async ({ page }) => {
    test.setTimeout(180_000);
    let longest: Task | undefined;
    for (let attempt = 0; attempt < tries; attempt++) {
      await page.goto(path);
      const tags = await page.evaluate(labTags);
      await page.evaluate(
        () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 5_000 })),
      );
      const watch = await watchThread(page);
      await watch.step('no lab');
      const unready = await page.evaluate(openEveryLab, stepMark);
      expect(unready, 'labs that never were ready').toEqual([]);
      const tasks = await watch.tasks();
      const seen = new Set(tasks.map(({ step }) => step));
      expect(
        tags.filter((tag) => !seen.has(tag)),
        'labs of which nothing was seen',
      ).toEqual([]);
      const found = longestOf(tasks);
      if (longest === undefined || found.milliseconds < longest.milliseconds) longest = found;
      if (longest.milliseconds < most) break;
    }
    expect(longest?.milliseconds, `the longest task, ${longest?.step}`).toBeLessThan(most);
  });

/** The names of the page's labs. Runs in the page. */
function labTags(): string[] {
  return [...document.querySelectorAll('*')]
    .map(({ localName }) => localName)
    .filter((name) => name.startsWith('lab-'));
}

/** Brings each lab into sight and waits until it has opened and rests; gives those that never did. Runs in the page. */
async function openEveryLab(mark: string): Promise<string[]> {
  const milliseconds = (count: number) => new Promise((resolve) => setTimeout(resolve, count));
  const labs = [...document.querySelectorAll<HTMLElement>('*')].filter(({ localName }) =>
    localName.startsWith('lab-'),
  );
  const unready: string[] = [];
  for (const lab of labs) {
    performance.mark(mark + lab.localName);
    for (let parent = lab.parentElement; parent !== null; parent = parent.parentElement)
      if (parent instanceof HTMLDetailsElement) parent.open = true;
    lab.scrollIntoView();
    for (let waited = 0; waited < 10_000 && !('ready' in lab.dataset); waited += 20)
      await milliseconds(20);
    if (!('ready' in lab.dataset)) unready.push(lab.localName);
    await milliseconds(150);
  }
  return unready;
}

/** Trains a hundred steps to the end, with all that is drawn meanwhile, and looks on from outside only seldom. */
async function trainedInSteps(lab: Locator, page: Page): Promise<void> {
  await lab.locator('input[name="steps"]').fill('100');
  const train = part(lab, 'train');
  await train.click();
  await expect(train).toBeDisabled();
  await expect.poll(() => train.isEnabled(), { timeout: 60_000, intervals: [500] }).toBe(true);
  await page.waitForTimeout(500); // the last figures
}

function longestOf(tasks: readonly Task[]): Task {
  return tasks.reduce(
    (longest, task) => (task.milliseconds > longest.milliseconds ? task : longest),
    { step: 'no task', milliseconds: 0 },
  );
}
