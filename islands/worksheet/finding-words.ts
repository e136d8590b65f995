// One finding of the audit as two sentences: what was found, with its values, and what to do.
import { formatPercent } from '#src/book/format.ts';
import { isUnit } from '#src/core/units.ts';
import type { Finding, FindingId, FindingOf } from '#src/worksheet/findings.ts';
import type { Values } from '../kit/words.ts';
import { wordsIn } from '../kit/words.ts';
import { worksheetStrings } from './strings.ts';
import { shortId, type Wording } from './wording-of.ts';
import { findingStrings, remedyStrings } from './words/findings.ts';

/** A finding in words. */
export interface WordedFinding {
  readonly what: string;
  readonly remedy: string;
}

type ValuesOf = {
  readonly [Id in FindingId]: (found: FindingOf<Id>, words: Wording) => Values;
};

const none = () => ({});
const quantityOnly = ({ quantity }: { readonly quantity: string }, words: Wording) => ({
  quantity: words.quantity(quantity),
});
const citedRun = (
  { quantity, run }: { readonly quantity: string; readonly run: string },
  words: Wording,
) => ({ quantity: words.quantity(quantity), run: shortId(run) });

const valuesOf: ValuesOf = {
  'missing-evidence': (found, words) => ({
    ...quantityOnly(found, words),
    experiment: words.experiment(found.experiment),
  }),
  'missing-run': citedRun,
  'wrong-experiment': (found, words) => ({
    ...citedRun(found, words),
    experiment: words.experiment(found.experiment),
    expected: words.experiment(found.expected),
  }),
  'missing-estimate': (found, words) => ({ ...citedRun(found, words), estimate: found.estimate }),
  'unit-mismatch': (found, words) => ({
    ...quantityOnly(found, words),
    given: unitText(found.given, words),
    expected: unitText(found.expected, words),
  }),
  'unknown-quantity': quantityOnly,
  'discarded-run': (found, words) => ({
    ...citedRun(found, words),
    reason: discardText(found.reason, words),
  }),
  'stale-experiment': (found, words) => ({
    ...citedRun(found, words),
    experiment: words.experiment(found.experiment),
    cited: found.cited,
    current: found.current,
  }),
  'stale-artefact': (found, words) => ({
    ...citedRun(found, words),
    artefact: found.artefact,
    cited: shortId(found.cited),
    current: shortId(found.current),
  }),
  'other-installation': (found, words) => ({
    ...citedRun(found, words),
    installation: shortId(found.installation),
  }),
  'identical-inputs': ({ quantity, runs: [first, second] }, words) => ({
    quantity: words.quantity(quantity),
    first: shortId(first),
    second: shortId(second),
  }),
  'under-noise-floor': (found, words) => ({
    ...citedRun(found, words),
    effect: formatPercent(found.effect, words.locale, { significantDigits: 2 }),
    floor: formatPercent(found.floor, words.locale, { significantDigits: 2 }),
  }),
  'requirement-missing': none,
  'requirement-met': quantityOnly,
  'guardrail-missing': none,
  'presence-not-supported': ({ given, supported }, words) => ({
    given: words.presence[given],
    supported: words.presence[supported],
  }),
  'resource-contradicts-presence': none,
  'gain-without-bottleneck': none,
  'verdict-not-supported': ({ given, supported, because }, words) => ({
    given: words.verdicts[given],
    supported: words.verdicts[supported],
    because: words.because[because],
  }),
  'owed-missing': ({ owed }, words) => ({ owed: words.owed[owed] }),
  'flip-missing': none,
  'flip-wrong-side': ({ verdict, side }, words) => ({
    verdict: words.verdicts[verdict],
    side: words.sides[side],
  }),
  'flip-side-contradicted': ({ given, computed }, words) => ({
    given: words.sides[given],
    computed: words.sides[computed],
  }),
  'flip-already-true': quantityOnly,
  'next-missing': none,
  'limiter-not-cited': quantityOnly,
  'next-off-limiter': (found, words) => ({
    ...quantityOnly(found, words),
    module: words.modules[found.module],
  }),
  'definition-changed': ({ written, current }) => ({ written, current }),
};

/** Words a finding. */
export function wordedFinding(found: Finding, words: Wording): WordedFinding {
  const values = (valuesOf[found.id] as (found: Finding, words: Wording) => Values)(found, words);
  const same = found.id === 'identical-inputs' && found.sameSamples;
  const what = wordsIn(findingStrings, words.locale);
  return {
    what: what(same ? 'identical-inputs.same' : found.id, values),
    remedy: wordsIn(remedyStrings, words.locale)(found.id, values),
  };
}

function unitText(unit: string, words: Wording): string {
  return isUnit(unit) ? words.unit(unit) : unit;
}

function discardText(reason: string, { locale }: Wording): string {
  const table: Readonly<Record<string, string>> = worksheetStrings[locale];
  return table[`discarded.${reason}`] ?? reason;
}
