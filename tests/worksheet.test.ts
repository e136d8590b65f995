// Files that nobody exported: a good one changed at random places, by a seed that is printed when something breaks.
import { describe, expect, test } from 'vitest';
import { decisionWords } from '#islands/worksheet/decision-words.ts';
import { wordingIn } from '#islands/worksheet/wording.ts';
import { seededRandom } from '#src/tutor/random.ts';
import { type Bundle, bundleText, bundleVersion, parseBundle } from '#src/worksheet/bundle.ts';
import { classReport } from '#src/worksheet/class/class-report.ts';
import { gatherClass, type Pupil } from '#src/worksheet/class/gathering.ts';
import { decisionRecord } from '#src/worksheet/decision-record.ts';
import { speculative } from '#src/worksheet/definitions/speculative.ts';
import { examKey } from '#src/worksheet/exam-key.ts';
import { currentAttempt } from '#src/worksheet/machine.ts';
import { standingOf } from '#src/worksheet/portfolio.ts';
import { referenceJudgement } from '#src/worksheet/reference.ts';
import { reviewQueue } from '#src/worksheet/review-queue.ts';
import { announcements } from '#src/worksheet/storage/announcements.ts';
import { memoryShelf } from '#src/worksheet/storage/memory-shelf.ts';
import { shelvedStore } from '#src/worksheet/storage/shelved-store.ts';
import { exportedBundle, importBundle } from '#src/worksheet/transfer.ts';
import {
  answered,
  finished,
  here,
  later,
  now,
  reviews,
  runs,
  sitting,
} from './worksheet/sample-work.ts';

const good: Bundle = {
  format: 'which-bottleneck',
  version: bundleVersion,
  exportedAt: now,
  installation: here,
  worksheets: [finished('w1'), answered({}, 'w2')],
  runs: Object.values(runs),
  responses: [
    { id: 'question:motivation.amdahl', value: 1.43, committedAt: now },
    { id: 'reading:speculative.residual', value: 'text', committedAt: later },
  ],
  exams: [sitting],
  reviews: [reviews],
};

type Random = () => number;
const oneOf = <T>(random: Random, list: readonly T[]): T =>
  list[Math.floor(random() * list.length)] as T;

/** Values that no program of ours writes. */
const hostileValues: readonly ((random: Random) => unknown)[] = [
  () => null,
  () => true,
  () => -1,
  () => 0.5,
  () => 1e308,
  () => Number.MAX_SAFE_INTEGER,
  (random) => Math.floor(random() * 10),
  () => '',
  () => 'constructor',
  () => 'toString',
  () => '<script>alert(1)</script>',
  () => '=HYPERLINK("http://x","y")',
  () => 'second',
  () => 'byte',
  () => 'apply',
  () => 'acceptance',
  () => '0000-01-01T00:00:00Z',
  () => '9999-12-31T23:59:59Z',
  () => '\u0000\u202e\ud800',
  () => 'x'.repeat(9000),
  () => [],
  () => ({}),
  () => [[[[{}]]]],
  () => ({ id: 'w1' }),
];

/** The value with something hostile somewhere in it: replaced, removed, added or doubled. */
function disturbed(value: unknown, random: Random): unknown {
  if (typeof value !== 'object' || value === null || random() < 0.08)
    return oneOf(random, hostileValues)(random);
  if (Array.isArray(value)) {
    if (value.length === 0 || random() < 0.1)
      return [...value, oneOf(random, hostileValues)(random)];
    const index = Math.floor(random() * value.length);
    if (random() < 0.1) return [...value, value[index]];
    if (random() < 0.1) return value.toSpliced(index, 1);
    return value.with(index, disturbed(value[index], random));
  }
  const entries = Object.entries(value);
  if (entries.length === 0 || random() < 0.05)
    return {
      ...value,
      [oneOf(random, ['extra', 'toString', 'id'])]: oneOf(random, hostileValues)(random),
    };
  const [key, inside] = oneOf(random, entries);
  if (random() < 0.08) return Object.fromEntries(entries.filter(([name]) => name !== key));
  return { ...value, [key]: disturbed(inside, random) };
}

/** The text with a few characters replaced, removed or doubled. */
function garbled(text: string, random: Random): string {
  let changed = text;
  for (let times = 1 + Math.floor(random() * 4); times > 0; times--) {
    const at = Math.floor(random() * changed.length);
    const piece = oneOf(random, [
      '',
      '"',
      '{',
      '}',
      '[',
      ',',
      ':',
      '\\',
      '1e999',
      '__proto__',
      '\u0000',
      '<',
    ]);
    changed = changed.slice(0, at) + piece + changed.slice(at + Math.floor(random() * 3));
  }
  return changed;
}

const emptyStore = () =>
  shelvedStore({
    shelf: memoryShelf(),
    place: 'memory',
    refusal: null,
    announcements: announcements(null),
    newId: () => here,
  });

const standings = ({ worksheets, runs: own, installation }: Pupil) =>
  worksheets
    .filter(({ definition }) => definition.id === 'speculative')
    .map((worksheet) =>
      standingOf(speculative, worksheet, {
        runs: new Map(own.map((run) => [run.id, run])),
        current: { experiments: {}, artefacts: {} },
        installation,
      }),
    );

/** Everything a page does with a file that came in; throws where the page would break. */
async function used(bundle: Bundle): Promise<void> {
  const store = emptyStore();
  const outcome = await importBundle(store, bundle);
  expect(outcome.ok).toBe(true);
  const out = await exportedBundle(store, { now });
  const again = parseBundle(bundleText(out));
  expect(again).toEqual({ ok: true, bundle: out });
  const offered = ['motivation.amdahl'];
  reviewQueue({ offered, reviews: bundle.reviews, now, dayStart: now });
  const pupil = { ...bundle, number: 1 };
  const words = decisionWords(wordingIn('es', 'speculative'));
  for (const standing of standings(pupil)) {
    referenceJudgement(speculative, standing.audit);
    decisionRecord(speculative, currentAttempt(standing.worksheet), standing.audit, words);
  }
}

describe('a good file changed at random', () => {
  test.each([1, 2, 3, 4])(
    'is refused with a reason or harmless to every page (seed %i)',
    async (seed) => {
      const random = seededRandom(seed);
      let taken = 0;
      for (let round = 0; round < 400; round++) {
        let value: unknown = good;
        for (let times = random() < 0.6 ? 1 : 2; times > 0; times--)
          value = disturbed(value, random);
        const parsed = parseBundle(JSON.stringify(value) ?? 'null');
        if (!parsed.ok) {
          expect(parsed.problem.kind).toMatch(/^[a-z-]+$/);
          continue;
        }
        taken++;
        await used(parsed.bundle).catch((error: unknown) => {
          throw new Error(`seed ${seed}, round ${round}: ${JSON.stringify(value).slice(0, 2000)}`, {
            cause: error,
          });
        });
      }
      // Some must get through, or nothing behind the door is tried.
      expect(taken).toBeGreaterThan(10);
    },
  );

  test.each([5, 6])('as text is refused with a reason, or read (seed %i)', (seed) => {
    const random = seededRandom(seed);
    const text = JSON.stringify(good);
    const kinds = new Set<string>();
    for (let round = 0; round < 500; round++) {
      const parsed = parseBundle(garbled(text, random));
      kinds.add(parsed.ok ? 'read' : parsed.problem.kind);
    }
    expect(kinds).toContain('not-json');
    expect(kinds.size).toBeGreaterThan(2);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('among the files of a class takes nothing from the others', async () => {
    const random = seededRandom(7);
    const other = { ...good, installation: 'b'.repeat(32), worksheets: [finished('other')] };
    for (let round = 0; round < 60; round++) {
      const files = [other, disturbed(good, random), disturbed(good, random)].map(
        (value, index) => ({
          name: `${index}.json`,
          parsed: parseBundle(JSON.stringify(value) ?? 'null'),
        }),
      );
      const gathered = await gatherClass(files);
      const held = gathered.pupils.flatMap(({ worksheets }) => worksheets.map(({ id }) => id));
      expect(held).toContain('other');
      const { refused, repeated } = gathered;
      expect(gathered.pupils.length + gathered.joined + refused.length + repeated.length).toBe(3);
      classReport(gathered, { definitions: [speculative], standings, examKey });
    }
  });
});
