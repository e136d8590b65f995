// The words of the Markdown decision record: the worksheet's own, in the shape that src/worksheet asks for.
import type { DecisionWords } from '#src/worksheet/decision-words.ts';
import { type Finding, findingIds } from '#src/worksheet/findings.ts';
import { wordedFinding } from './finding-words.ts';
import type { Wording } from './wording-of.ts';

/** Words a decision record in the language of `words`. */
export function decisionWords(words: Wording): DecisionWords {
  const { outcome, parts } = words;
  return {
    title: (technique) => words.form('title', { technique }),
    sections: {
      supported: outcome('supportedSection'),
      owed: outcome('owedSection'),
      findings: outcome('audit'),
      bounds: outcome('boundsSection'),
      gain: outcome('gainRow'),
      ceiling: outcome('ceilingRow'),
    },
    fields: words.fields,
    costParts: {
      code: parts.code,
      failureModes: parts.failureModes,
      tuning: parts.tuning,
      leastGain: parts.leastGain,
    },
    resources: words.resources,
    presence: words.presence,
    verdicts: words.verdicts,
    reasonClasses: words.reasonClasses,
    sides: words.sides,
    because: words.because,
    owed: words.owed,
    modules: words.modules,
    validation: words.validation,
    findings: findingWords(words),
    technique: words.technique,
    quantity: words.quantity,
    condition: (quantity, comparison, value) =>
      words.form(`condition.${comparison}`, { quantity, value }),
    none: words.form('none'),
    number: words.number,
    interval: (low, high) => words.form('predictedAs', { low, high }),
    instant: words.instant,
    threads: (count) => words.outcome('threads', { count }),
  };
}

function findingWords(words: Wording): DecisionWords['findings'] {
  const worded = (found: Finding) => {
    const { what, remedy } = wordedFinding(found, words);
    return words.form('sentences', { what, remedy });
  };
  return Object.fromEntries(findingIds.map((id) => [id, worded])) as DecisionWords['findings'];
}
