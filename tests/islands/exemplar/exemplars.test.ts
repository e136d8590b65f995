import { describe, expect, test } from 'vitest';
import { exemplar } from '#islands/exemplar/exemplars.ts';
import { recordedExemplar } from '#islands/exemplar/recorded-exemplar.ts';
import { exemplarWords } from '#islands/exemplar/words.ts';
import { localeIds } from '#src/book/locales.ts';

const blocking = ({ audit }: ReturnType<typeof exemplar>) =>
  audit.findings.filter(({ severity }) => severity === 'blocks').map(({ id }) => id);

describe.each(localeIds)('the exemplars on the recorded runs, in %s', (locale) => {
  const excellent = recordedExemplar('excellent', locale);
  const insufficient = recordedExemplar('insufficient', locale);

  test('are both filled in to the last question', () => {
    for (const { audit } of [excellent, insufficient])
      expect(audit.completeness.missing).toEqual([]);
  });

  test('one stands: the audit finds nothing against it, and the rubric little', () => {
    expect(blocking(excellent)).toEqual([]);
    expect(excellent.audit.given).toBe(excellent.audit.supported.verdict);
    expect(excellent.points / excellent.of).toBeGreaterThan(0.9);
  });

  test('one does not: without a measurement its word is not carried', () => {
    expect(blocking(insufficient)).toEqual(
      expect.arrayContaining(['missing-evidence', 'verdict-not-supported']),
    );
    expect(insufficient.audit.given).toBe('apply');
    expect(insufficient.points / insufficient.of).toBeLessThan(0.4);
  });

  test('say the same in every language but for the words', () => {
    const { predictions, verdict, evidence } = excellent.attempt.answers;
    const other = recordedExemplar('excellent', 'en').attempt.answers;
    expect({ predictions, verdict, evidence }).toEqual({
      predictions: other.predictions,
      verdict: other.verdict,
      evidence: other.evidence,
    });
    expect(excellent.attempt.answers.bottleneck?.sentence).toBe(
      exemplarWords.excellent[locale].sentence,
    );
  });
});

test('without any run even the excellent one has nothing to stand on', () => {
  const lost = exemplar('excellent', 'en', {
    runs: [],
    current: { experiments: {}, artefacts: {} },
  });
  expect(blocking(lost)).toContain('missing-evidence');
});
