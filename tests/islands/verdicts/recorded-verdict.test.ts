import { describe, expect, it } from 'vitest';
import { recordedRunsIn } from '#islands/experiment/recorded.ts';
import { recordedVerdict } from '#islands/verdicts/recorded-verdict.ts';
import { judgedTechniques } from '#islands/worksheet/judged.ts';
import { speculative } from '#src/worksheet/definitions/speculative.ts';

describe.each(Object.entries(judgedTechniques))(
  'the recorded verdict on %s',
  (_, { definition }) => {
    it.each(['browser', 'node'] as const)(
      'stands on all the evidence asked for, in the %s',
      (place) => {
        const { judgement, missing } = recordedVerdict(definition, recordedRunsIn(place));
        expect(missing).toEqual([]);
        // A test may fall on its threshold, as long as the word does not hang on it.
        expect(judgement.supported.owed).toEqual([]);
        if (place === 'browser')
          expect(judgement.tests.map(({ answer }) => answer)).not.toContain('cannot-tell');
      },
    );
  },
);

it('owes a measurement where nothing was recorded', () => {
  const { judgement, missing } = recordedVerdict(speculative, []);
  expect(missing).toEqual(speculative.evidence);
  expect(judgement.supported.verdict).toBe('defer');
});
