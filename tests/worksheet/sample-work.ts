// Runs, worksheets and worlds for the tests of the judgement: plausible numbers, every id spelled out.
import manifest from '#public/models/manifest.json' with { type: 'json' };
import type { Estimate } from '#src/measure/estimate.ts';
import { type RunContent, type RunRecord, sealRecord } from '#src/measure/record.ts';
import type { World } from '#src/worksheet/citation.ts';
import { speculative } from '#src/worksheet/definitions/speculative.ts';
import type { ExamAttempt } from '#src/worksheet/exam-attempt.ts';
import type { FieldId } from '#src/worksheet/ids.ts';
import { answer, type Change, commit, newWorksheet } from '#src/worksheet/machine.ts';
import type { StoredReview } from '#src/worksheet/review-record.ts';
import type { AnswerOf, Answers, Worksheet } from '#src/worksheet/schema.ts';

export const here = 'a'.repeat(32);
export const elsewhere = 'b'.repeat(32);
export const now = '2026-11-21T10:00:00.000Z';
export const later = '2026-11-21T11:00:00.000Z';
export const tutorHash = manifest.models.tutor.sha256;

const environment: RunContent['environment'] = {
  place: 'browser',
  runtime: { name: 'Chromium', version: '156' },
  platform: 'Linux x86_64',
  engine: { name: 'onnxruntime-web', version: '1.30.0' },
  cores: 2,
  threads: 1,
  isolated: true,
  tickSeconds: 5e-6,
  memoryBytes: null,
  installation: here,
  page: '1.0.0',
};

/** An estimate in a ratio unless another unit is given. */
export function estimate(
  low: number,
  value: number,
  high: number,
  unit: Estimate['unit'] = 'ratio',
): Estimate {
  return { low, value, high, unit, level: 0.95, n: 30 };
}

/** A sealed run of an experiment with one or more estimates. */
export function run(
  experiment: string,
  summary: RunContent['summary'],
  changes: Partial<RunContent> = {},
): RunRecord {
  return sealRecord({
    experiment: { id: experiment, version: 1 },
    parameters: {},
    samples: { ratio: [1, 2, 3] },
    summary,
    environment,
    inputs: {},
    artefacts: { tutor: tutorHash },
    startedAt: now,
    status: 'valid',
    ...changes,
  });
}

/** The same environment on another installation. */
export const otherMachine = { ...environment, installation: elsewhere };

/** A run as it would be with other answers, still sealed. */
export function resealed(
  { id: _, schema: __, ...content }: RunRecord,
  changes: Partial<RunContent>,
) {
  return sealRecord({ ...content, ...changes });
}

/** The six runs of a fast machine on which speculation does not pay; keys as the definition reads them. */
export const runs = {
  noise: run('noise-floor', { floor: estimate(0, 0.02, 0.02) }),
  time: run('answer-time', {
    'answer-p95': estimate(0.0018, 0.002, 0.0022, 'second'),
    'decode-share': estimate(0.7, 0.75, 0.8),
  }),
  acceptance: run('draft-acceptance', { 'acceptance.draft': estimate(0.75, 0.8, 0.85) }),
  verify: run('verify-cost', { 'ratio.4': estimate(3.4, 3.6, 3.8) }),
  length: run('draft-length', {
    best: estimate(1.2, 1.25, 1.3),
    identical: estimate(1, 1, 1),
  }),
} as const;

/** A world that knows some runs and takes their versions for current. */
export function worldOf(...known: readonly RunRecord[]): World {
  return {
    runs: new Map(known.map((record) => [record.id, record])),
    current: {
      experiments: Object.fromEntries(known.map(({ experiment }) => [experiment.id, 1])),
      artefacts: { tutor: tutorHash },
    },
    installation: here,
  };
}

/** The world in which all of `runs` are known. */
export const world = worldOf(...Object.values(runs));

/** Citations of `runs`, by quantity. */
export const evidence: NonNullable<Answers['evidence']> = {
  'noise-floor': [{ run: runs.noise.id, estimate: 'floor' }],
  'answer-time': [{ run: runs.time.id, estimate: 'answer-p95' }],
  acceptance: [{ run: runs.acceptance.id, estimate: 'acceptance.draft' }],
  'verify-ratio': [{ run: runs.verify.id, estimate: 'ratio.4' }],
  'time-ratio': [{ run: runs.length.id, estimate: 'best' }],
  'same-text': [{ run: runs.length.id, estimate: 'identical' }],
};

/** A complete set of answers that ends in a well-founded "never". */
export const answers: { [Field in Exclude<FieldId, 'next'>]: AnswerOf<Field> } = {
  requirement: {
    metric: 'answer-time',
    comparison: 'at-most',
    target: 100,
    unit: 'millisecond',
  },
  predictions: {
    acceptance: { low: 0.6, high: 0.9, unit: 'ratio' },
    'verify-ratio': { low: 1, high: 2, unit: 'ratio', mechanism: 'weights-read-once' },
    'time-ratio': { low: 0.8, high: 1.5, unit: 'ratio' },
  },
  evidence,
  bottleneck: { sentence: 'One pass for every token.', resource: 'sequential-latency' },
  presence: {
    answer: 'no',
    tests: [
      { quantity: 'answer-time', comparison: 'at-least', threshold: 0.1, unit: 'second' },
      { quantity: 'verify-ratio', comparison: 'at-most', threshold: 3.36, unit: 'ratio' },
    ],
  },
  cost: {
    code: 'A second model and a loop.',
    failureModes: 'A draft that is too slow.',
    tuning: 'The draft length.',
    leastGain: 0.2,
    evidence: ['verify-ratio'],
  },
  guardrail: { quantity: 'same-text', comparison: 'at-least', bound: 1, unit: 'ratio' },
  verdict: { verdict: 'never', reasonClass: 'size' },
  flip: {
    quantity: 'parameters',
    comparison: 'at-least',
    value: 25,
    unit: 'million-parameters',
    side: 'outside',
    plausible: false,
    why: 'Only then would an answer take long enough.',
  },
  confidence: 0.9,
};

/** The worksheet of a change that was made; fails the test otherwise. */
export function made(change: Change): Worksheet {
  if (!change.ok) throw new Error(`refused: ${JSON.stringify(change.refusal)}`);
  return change.worksheet;
}

/** An untouched worksheet. */
export function blank(id = 'w1', attemptId = 'a1'): Worksheet {
  return newWorksheet({ definition: speculative, id, attemptId, now });
}

/** A worksheet with answers put in place, none committed. */
export function answered(changes: Partial<Answers> = {}, id = 'w1'): Worksheet {
  const worksheet = blank(id);
  const [attempt] = worksheet.attempts;
  return { ...worksheet, attempts: [{ ...attempt!, answers: { ...answers, ...changes } }] };
}

/** A worksheet taken through all its steps by the machine. */
export function finished(id = 'w1'): Worksheet {
  let worksheet = blank(id);
  for (const { id: step, fields } of speculative.steps) {
    for (const field of fields)
      worksheet = made(answer(speculative, worksheet, field, answers[field] as never, now));
    worksheet = made(commit(speculative, worksheet, step, now));
  }
  return worksheet;
}

/** A sitting of the exam with one answer changed and one given after the hand-in. */
export const sitting: ExamAttempt = {
  schema: 1,
  id: 'exam.1',
  seed: 42,
  version: 1,
  phase: 'pre',
  reveal: 'end',
  startedAt: now,
  finishedAt: '2026-11-21T10:10:00.000Z',
  answers: [
    { caseId: 'moe.0', verdict: 'never', confidence: 0.9, answeredAt: '2026-11-21T10:01:00.000Z' },
    { caseId: 'mla.1', verdict: 'apply', confidence: 0.5, answeredAt: '2026-11-21T10:02:00.000Z' },
    { caseId: 'moe.0', verdict: 'defer', confidence: 0.6, answeredAt: '2026-11-21T10:03:00.000Z' },
    { caseId: 'mla.1', verdict: 'never', confidence: 1, answeredAt: '2026-11-21T10:11:00.000Z' },
  ],
};

/** Two reviews of one question. */
export const reviews: StoredReview = {
  schema: 1,
  id: 'review:motivation.amdahl',
  log: [
    { at: now, rating: 'again' },
    { at: later, rating: 'good' },
  ],
};
