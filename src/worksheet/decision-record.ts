// A decision as one Markdown page: the same ids the worksheet holds, in the words that an island hands in.
// What the reader typed is escaped, so that a page that renders it shows text and runs nothing.
import type { Unit } from '#src/core/units.ts';
import type { Audit } from './audit.ts';
import type { Definition } from './definition.ts';
import type { FindingId, FindingOf } from './findings.ts';
import type {
  ComparisonId,
  FieldId,
  PresenceId,
  ReasonClassId,
  ResourceId,
  SideId,
  VerdictId,
} from './ids.ts';
import type { Interval } from './interval.ts';
import { bullets, escaped } from './markdown.ts';
import type { BecauseId, OwedId } from './rules.ts';
import type { Attempt } from './schema.ts';

/** The parts of the page that are not questions. */
type SectionId = 'supported' | 'owed' | 'findings' | 'bounds' | 'gain' | 'ceiling';

/** Everything a decision record must be worded with, in one language; typed by ids so that a missing word does not compile. */
export interface DecisionWords {
  readonly title: (technique: string) => string;
  readonly sections: Readonly<Record<SectionId, string>>;
  readonly fields: Readonly<Record<FieldId, string>>;
  readonly costParts: Readonly<Record<'code' | 'failureModes' | 'tuning' | 'leastGain', string>>;
  readonly resources: Readonly<Record<ResourceId, string>>;
  readonly presence: Readonly<Record<PresenceId, string>>;
  readonly verdicts: Readonly<Record<VerdictId, string>>;
  readonly reasonClasses: Readonly<Record<ReasonClassId, string>>;
  readonly sides: Readonly<Record<SideId, string>>;
  readonly because: Readonly<Record<BecauseId, string>>;
  readonly owed: Readonly<Record<OwedId, string>>;
  readonly findings: { readonly [Id in FindingId]: (found: FindingOf<Id>) => string };
  /** A technique or a quantity by id; ids come from outside, so an unknown one must be worded too. */
  readonly technique: (id: string) => string;
  readonly quantity: (id: string) => string;
  readonly condition: (quantity: string, comparison: ComparisonId, value: string) => string;
  readonly threads: (count: number) => string;
  readonly none: string;
  readonly number: (value: number, unit: Unit) => string;
  readonly interval: (low: string, high: string) => string;
  readonly instant: (iso: string) => string;
}

/** The decision record of one attempt and its audit, as Markdown. */
export function decisionRecord(
  definition: Definition,
  attempt: Attempt,
  audit: Audit,
  words: DecisionWords,
): string {
  const { answers } = attempt;
  const sections = [
    [words.fields.requirement, requirementLine(attempt, words)],
    [words.fields.predictions, predictionRows(attempt, words)],
    [words.fields.evidence, evidenceRows(attempt, audit, words)],
    [
      words.fields.bottleneck,
      answers.bottleneck &&
        `${escaped(answers.bottleneck.sentence)} (${words.resources[answers.bottleneck.resource]})`,
    ],
    [words.fields.presence, presenceLines(attempt, words)],
    [words.sections.ceiling, audit.ceiling && intervalText(audit.ceiling, words)],
    [words.fields.cost, costLines(attempt, words)],
    [words.sections.gain, audit.gain && intervalText(audit.gain, words)],
    [
      words.fields.guardrail,
      answers.guardrail &&
        conditionText({ ...answers.guardrail, value: answers.guardrail.bound }, words),
    ],
    [
      words.fields.verdict,
      answers.verdict &&
        `**${words.verdicts[answers.verdict.verdict]}** (${words.reasonClasses[answers.verdict.reasonClass]})`,
    ],
    [words.fields.flip, flipLine(attempt, words)],
    [
      words.fields.confidence,
      answers.confidence === undefined ? null : words.number(100 * answers.confidence, 'percent'),
    ],
    [
      words.sections.supported,
      `${words.verdicts[audit.supported.verdict]}: ${words.because[audit.supported.because]}`,
    ],
    [words.sections.owed, bullets(audit.supported.owed.map((id) => words.owed[id]))],
    [words.sections.findings, bullets(audit.findings.map((found) => findingText(found, words)))],
    [words.sections.bounds, boundsLines(audit, words)],
  ] as const;
  const started = words.instant(attempt.startedAt);
  const body = sections.map(([heading, text]) => `## ${heading}\n\n${text || words.none}\n`);
  return [`# ${words.title(words.technique(definition.id))}\n`, `${started}\n`, ...body].join('\n');
}

function requirementLine({ answers: { requirement } }: Attempt, words: DecisionWords) {
  if (requirement === undefined) return null;
  const { metric, target, ...rest } = requirement;
  return conditionText({ ...rest, quantity: metric, value: target }, words);
}

function predictionRows({ answers: { predictions = {} } }: Attempt, words: DecisionWords): string {
  return bullets(
    Object.entries(predictions).map(
      ([id, prediction]) => `${words.quantity(id)}: ${intervalText(prediction, words)}`,
    ),
  );
}

function evidenceRows(
  { answers: { evidence = {} } }: Attempt,
  { intervals }: Audit,
  words: DecisionWords,
): string {
  return bullets(
    Object.entries(evidence).map(([id, citations]) => {
      const interval = intervals.get(id);
      const shown = interval === undefined ? words.none : intervalText(interval, words);
      const runs = citations.map(({ run }) => `\`${run.slice(0, 12)}\``).join(', ');
      return `${words.quantity(id)}: ${shown} ${runs}`.trimEnd();
    }),
  );
}

function presenceLines({ answers: { presence } }: Attempt, words: DecisionWords) {
  if (presence === undefined) return null;
  const tests = presence.tests.map((test) =>
    conditionText({ ...test, value: test.threshold }, words),
  );
  return `${words.presence[presence.answer]}\n\n${bullets(tests)}`.trimEnd();
}

function costLines({ answers: { cost } }: Attempt, words: DecisionWords) {
  if (cost === undefined) return null;
  const { costParts } = words;
  return bullets([
    `${costParts.code}: ${escaped(cost.code)}`,
    `${costParts.failureModes}: ${escaped(cost.failureModes)}`,
    `${costParts.tuning}: ${escaped(cost.tuning)}`,
    `${costParts.leastGain}: ${words.number(100 * cost.leastGain, 'percent')}`,
  ]);
}

function flipLine({ answers: { flip } }: Attempt, words: DecisionWords) {
  if (flip === undefined) return null;
  return `${conditionText(flip, words)} (${words.sides[flip.side]}). ${escaped(flip.why)}`;
}

function conditionText(
  condition: {
    readonly quantity: string;
    readonly comparison: ComparisonId;
    readonly value: number;
    readonly unit: Unit;
  },
  words: DecisionWords,
): string {
  const { quantity, comparison, value, unit } = condition;
  return words.condition(words.quantity(quantity), comparison, words.number(value, unit));
}

function intervalText(
  { low, high, unit }: Pick<Interval, 'low' | 'high' | 'unit'>,
  words: DecisionWords,
): string {
  return words.interval(words.number(low, unit), words.number(high, unit));
}

function findingText<Id extends FindingId>(found: FindingOf<Id>, words: DecisionWords): string {
  const worded = words.findings[found.id as Id] as (value: FindingOf<Id>) => string;
  return worded(found);
}

function boundsLines({ bounds: { artefacts, environments } }: Audit, words: DecisionWords): string {
  const models = Object.entries(artefacts).map(
    ([name, hashes]) => `${name}: ${hashes.map((hash) => `\`${hash.slice(0, 12)}\``).join(', ')}`,
  );
  const machines = environments.map(({ runtime, engine, platform, threads, installation }) =>
    [
      escaped(`${runtime.name} ${runtime.version}`),
      ...(engine === null ? [] : [escaped(`${engine.name} ${engine.version}`)]),
      escaped(platform),
      words.threads(threads),
      `\`${installation.slice(0, 8)}\``,
    ].join(' · '),
  );
  return bullets([...models, ...machines]);
}
