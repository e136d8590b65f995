// One finding of every kind, with values that would show if they were put in raw.
import type { Finding, FindingId } from '#src/worksheet/findings.ts';
import { finding } from '#src/worksheet/findings.ts';

const run = 'f'.repeat(64);
const cited = { quantity: 'verify-ratio', run };

/** A finding by its id; adding a kind makes this table incomplete. */
export const sampleFindings: { readonly [Id in FindingId]: Finding } = {
  'missing-evidence': finding('missing-evidence', 'evidence', {
    quantity: 'verify-ratio',
    experiment: 'verify-cost',
  }),
  'missing-run': finding('missing-run', 'evidence', cited),
  'wrong-experiment': finding('wrong-experiment', 'evidence', {
    ...cited,
    experiment: 'batch',
    expected: 'verify-cost',
  }),
  'missing-estimate': finding('missing-estimate', 'evidence', { ...cited, estimate: 'ratio.9' }),
  'unit-mismatch': finding('unit-mismatch', 'evidence', {
    quantity: 'verify-ratio',
    given: 'millisecond',
    expected: 'ratio',
  }),
  'unknown-quantity': finding('unknown-quantity', 'presence', { quantity: 'warp' }),
  'discarded-run': finding('discarded-run', 'evidence', { ...cited, reason: 'drift' }),
  'stale-experiment': finding('stale-experiment', 'evidence', {
    ...cited,
    experiment: 'verify-cost',
    cited: 1,
    current: 2,
  }),
  'stale-artefact': finding('stale-artefact', 'evidence', {
    ...cited,
    artefact: 'tutor',
    cited: '1'.repeat(64),
    current: '2'.repeat(64),
  }),
  'other-installation': finding('other-installation', 'evidence', {
    ...cited,
    installation: 'b'.repeat(32),
  }),
  'identical-inputs': finding('identical-inputs', 'evidence', {
    quantity: 'verify-ratio',
    runs: [run, 'e'.repeat(64)],
    sameSamples: false,
  }),
  'under-noise-floor': finding('under-noise-floor', 'evidence', {
    ...cited,
    effect: 0.012,
    floor: 0.03,
  }),
  'requirement-missing': finding('requirement-missing', 'requirement', {}),
  'requirement-met': finding('requirement-met', 'requirement', { quantity: 'answer-time' }),
  'guardrail-missing': finding('guardrail-missing', 'guardrail', {}),
  'presence-not-supported': finding('presence-not-supported', 'presence', {
    given: 'yes',
    supported: 'cannot-tell',
  }),
  'resource-contradicts-presence': finding('resource-contradicts-presence', 'bottleneck', {
    presence: 'yes',
  }),
  'gain-without-bottleneck': finding('gain-without-bottleneck', 'bottleneck', {}),
  'verdict-not-supported': finding('verdict-not-supported', 'verdict', {
    given: 'apply',
    supported: 'defer',
    because: 'presence-unknown',
  }),
  'owed-missing': finding('owed-missing', 'verdict', { owed: 'gain-measurement' }),
  'flip-missing': finding('flip-missing', 'flip', {}),
  'flip-wrong-side': finding('flip-wrong-side', 'flip', { verdict: 'never', side: 'inside' }),
  'flip-side-contradicted': finding('flip-side-contradicted', 'flip', {
    given: 'outside',
    computed: 'inside',
  }),
  'flip-already-true': finding('flip-already-true', 'flip', { quantity: 'answer-time' }),
  'next-missing': finding('next-missing', 'next', {}),
  'limiter-not-cited': finding('limiter-not-cited', 'next', { quantity: 'verify-ratio' }),
  'next-off-limiter': finding('next-off-limiter', 'next', {
    quantity: 'verify-ratio',
    module: '07-memory',
  }),
  'definition-changed': finding('definition-changed', 'verdict', { written: 1, current: 2 }),
};
