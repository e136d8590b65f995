// The lines of a decision record, question by question, as Markdown; what the reader typed is escaped.
import type { Unit } from '#src/core/units.ts';
import type { Audit } from './audit.ts';
import type { DecisionWords } from './decision-words.ts';
import type { FindingId, FindingOf } from './findings.ts';
import type { ComparisonId } from './ids.ts';
import type { Interval } from './interval.ts';
import { bullets, escaped } from './markdown.ts';
import type { Attempt } from './schema.ts';

/** The requirement; null where none is stated, as of every line below. */
export function requirementLine({ answers: { requirement } }: Attempt, words: DecisionWords) {
  if (requirement === undefined) return null;
  const { metric, target, ...rest } = requirement;
  return conditionText({ ...rest, quantity: metric, value: target }, words);
}

/** The predicted intervals, one a quantity. */
export function predictionRows(
  { answers: { predictions = {} } }: Attempt,
  words: DecisionWords,
): string {
  return bullets(
    Object.entries(predictions).map(
      ([id, prediction]) => `${words.quantity(id)}: ${intervalText(prediction, words)}`,
    ),
  );
}

/** The cited quantities with their intervals and runs. */
export function evidenceRows(
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

/** The answer on presence, and its tests. */
export function presenceLines({ answers: { presence } }: Attempt, words: DecisionWords) {
  if (presence === undefined) return null;
  const tests = presence.tests.map((test) =>
    conditionText({ ...test, value: test.threshold }, words),
  );
  return `${words.presence[presence.answer]}\n\n${bullets(tests)}`.trimEnd();
}

/** What the technique would cost. */
export function costLines({ answers: { cost } }: Attempt, words: DecisionWords) {
  if (cost === undefined) return null;
  const { costParts } = words;
  return bullets([
    `${costParts.code}: ${escaped(cost.code)}`,
    `${costParts.failureModes}: ${escaped(cost.failureModes)}`,
    `${costParts.tuning}: ${escaped(cost.tuning)}`,
    `${costParts.leastGain}: ${words.number(100 * cost.leastGain, 'percent')}`,
  ]);
}

/** What would flip the verdict, where, and why. */
export function flipLine({ answers: { flip } }: Attempt, words: DecisionWords) {
  if (flip === undefined) return null;
  return `${conditionText(flip, words)} (${words.sides[flip.side]}). ${escaped(flip.why)}`;
}

/** What limits now, what shows it, and the module it leads to. */
export function nextLine({ answers: { next } }: Attempt, words: DecisionWords) {
  if (next === undefined) return null;
  return `${words.quantity(next.quantity)}. ${escaped(next.why)}\n\n→ ${words.modules[next.module]}`;
}

/** A condition with its number. */
export function conditionText(
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

/** An interval in its unit. */
export function intervalText(
  { low, high, unit }: Pick<Interval, 'low' | 'high' | 'unit'>,
  words: DecisionWords,
): string {
  return words.interval(words.number(low, unit), words.number(high, unit));
}

/** A finding of the audit. */
export function findingText<Id extends FindingId>(
  found: FindingOf<Id>,
  words: DecisionWords,
): string {
  const worded = words.findings[found.id as Id] as (value: FindingOf<Id>) => string;
  return worded(found);
}

/** For which models and machines the decision speaks. */
export function boundsLines(
  { bounds: { artefacts, environments } }: Audit,
  words: DecisionWords,
): string {
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
