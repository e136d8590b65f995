// The judgement in words: every case, technique and language says something whole, with no value left out.
import { describe, expect, it, test } from 'vitest';
import { sharedFormulas, techniqueFormula } from '#islands/workload/formulas.ts';
import { scenarioIds } from '#islands/workload/scenarios.ts';
import { workloadText } from '#islands/workload/text.ts';
import { localeIds } from '#src/book/locales.ts';
import { bindingBottleneck } from '#src/core/workload/bottleneck.ts';
import { judgeTechnique, judgeWorkload } from '#src/worksheet/workload/judge.ts';
import { caseWorkload } from './page-presets.ts';

const broken = /\{\{|undefined|NaN|null|\[object/;

describe.each(localeIds)('in %s', (locale) => {
  const text = workloadText(locale);

  it.each(scenarioIds)('the case %s is told whole', (id) => {
    const workload = caseWorkload(id);
    const sentences = [
      text.bottleneck(bindingBottleneck(workload), workload),
      ...sharedFormulas(workload, text),
      ...Object.values(judgeWorkload(workload)).flatMap((judged) => [
        text.verdict(judged),
        ...judged.tests.flatMap((one) => [text.test(one), text.mark(one)]),
        text.gain(judged),
        text.guardrail(judged),
        text.flip(judged),
        techniqueFormula(judged, text),
        ...judged.assumptions.map(text.assumption),
      ]),
    ];
    for (const sentence of sentences) {
      expect(sentence).not.toMatch(broken);
      expect(sentence.trim()).not.toBe('');
    }
  });
});

describe('in English', () => {
  const text = workloadText('en');

  it('names what binds, its share, and what is missed', () => {
    const workload = caseWorkload('one-reader');
    expect(text.bottleneck(bindingBottleneck(workload), workload)).toBe(
      'The bottleneck is memory bandwidth, for the weights: 99.7% of the time goes into fetching them. 48 tokens/s are reached, 60 tokens/s asked for.',
    );
  });

  it('says by what factor a requirement is met', () => {
    const workload = caseWorkload('tutor');
    expect(text.bottleneck(bindingBottleneck(workload), workload)).toMatch(
      /^No bottleneck: the requirement is met \d+ times over/,
    );
  });

  it('puts the numbers of speculation into its formula', () => {
    const judged = judgeTechnique('speculative', caseWorkload('one-reader'));
    expect(techniqueFormula(judged, text)).toMatch(
      /^E = 1 \+ α \+ … \+ α⁴ = 3 tokens; S = E \/ \(4 c \+ v\) = 3 tokens \/ \(4 × 0\.046\d* \+ 1\) = 2\.3\d×\. gain = 1 − 48 tokens\/s \/ 11\d tokens\/s = 57\.\d%$/,
    );
    expect(text.gain(judged)).toMatch(/^48\.\d% to 64\.\d% saved of the time between tokens/);
  });

  it('says the flip condition with its number, and what is owed where a measurement is', () => {
    const alone = caseWorkload('one-reader');
    expect(text.flip(judgeTechnique('mla', alone))).toBe(
      '“answers being written at once” at 93 or more (now 1): Defer.',
    );
    expect(text.flip(judgeTechnique('int8', alone))).toBe(
      'A bound and a measurement are owed: “right answers with it”.',
    );
    expect(text.flip(judgeTechnique('mla', caseWorkload('long-texts')))).toBe(
      'A measurement is owed: “right answers with it”, 80% or more?',
    );
  });
});

test('a gain below nothing is more, and one across nothing says both', () => {
  const text = workloadText('en');
  const judged = judgeTechnique('speculative', caseWorkload('crowd'));
  expect(text.gain(judged)).toMatch(/^from 1\d(\.\d)?% more to 2\.\d+% saved/);
});
