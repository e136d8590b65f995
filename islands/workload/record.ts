// The decision record of a judged workload as one Markdown page: what the reader wrote beside what was computed. What
// was typed is escaped, so that a page that renders it shows text and runs nothing.

import { totalParameters } from '#src/core/workload/model-parameters.ts';
import type { TechniqueId } from '#src/core/workload/technique-ids.ts';
import type { Workload } from '#src/core/workload/workload.ts';
import type { PresenceId, ResourceId, VerdictId } from '#src/worksheet/ids.ts';
import { bullets, escaped } from '#src/worksheet/markdown.ts';
import type { TechniqueJudgement } from '#src/worksheet/workload/judge.ts';
import { wordsIn } from '../kit/words.ts';
import { verdictStrings } from '../verdict-words/strings.ts';
import { fieldStrings } from '../worksheet/words/fields.ts';
import { becauseStrings, owedStrings } from '../worksheet/words/findings.ts';
import { presenceStrings, resourceStrings } from '../worksheet/words/ids.ts';
import { keyFigures } from './figures-view.ts';
import { techniqueFormula } from './formulas.ts';
import type { WorkloadText } from './text.ts';
import { recordStrings } from './words/record.ts';
import { techniqueStrings } from './words/techniques.ts';

/** What the reader answered; an empty text or null is unanswered. */
export interface RecordAnswers {
  readonly technique: TechniqueId;
  readonly sentence: string;
  readonly resource: ResourceId | null;
  readonly presence: PresenceId | null;
  readonly cost: string;
  readonly verdict: VerdictId | null;
  readonly flip: string;
  /** 0 to 100. */
  readonly confidence: number | null;
}

/** What the record is about, by the names the reader chose from. */
export interface RecordSubject {
  readonly workload: Workload;
  readonly model: string;
  readonly machine: string;
  /** The address that fills the form in again. */
  readonly link: string;
  /** The day, as ISO. */
  readonly day: string;
}

/** The record as Markdown. */
export function workloadRecord(
  answers: RecordAnswers,
  judged: TechniqueJudgement,
  subject: RecordSubject,
  text: WorkloadText,
): string {
  const { locale } = text;
  const say = wordsIn(recordStrings, locale);
  const fields = fieldStrings[locale];
  const mine = (written: string) => say('yours', { text: written === '' ? '—' : escaped(written) });
  const ours = (computed: string) => say('computedRow', { text: computed });
  const { requirement } = subject.workload;
  const { verdict, because, owed } = judged.supported;
  const named = <Id extends string>(names: Readonly<Record<Id, string>>, id: Id | null) =>
    id === null ? '' : names[id];
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [say('workload'), subjectLines(subject, text)],
    [fields.requirement, [ours(text.metric(requirement.metric, requirement.target))]],
    [
      fields.bottleneck,
      [mine(answers.sentence), mine(named(resourceStrings[locale], answers.resource))],
    ],
    [
      fields.presence,
      [
        mine(named(presenceStrings[locale], answers.presence)),
        ...judged.tests.map((test) => ours(`${text.test(test)} (${text.mark(test)})`)),
      ],
    ],
    [fields.cost, [mine(answers.cost)]],
    [say('gain'), [ours(text.gain(judged)), ours(techniqueFormula(judged, text))]],
    [say('assumptions'), judged.assumptions.map((one) => text.assumption(one))],
    [fields.guardrail, [ours(text.guardrail(judged))]],
    [
      fields.verdict,
      [
        mine(named(verdictStrings[locale], answers.verdict)),
        ours(`${verdictStrings[locale][verdict]}: ${becauseStrings[locale][because]}`),
        ...owed.map((id) => ours(owedStrings[locale][id])),
      ],
    ],
    [fields.flip, [mine(answers.flip), ours(text.flip(judged))]],
    [
      fields.confidence,
      [mine(answers.confidence === null ? '' : text.share(answers.confidence / 100))],
    ],
    [say('link'), [`<${subject.link}>`]],
  ];
  const technique = techniqueStrings[locale][answers.technique];
  const body = sections.map(([heading, lines]) => `## ${heading}\n\n${bullets(lines) || '—'}\n`);
  return [
    `# ${say('heading', { technique })}\n`,
    `${subject.day}. ${say('computed')}\n`,
    ...body,
  ].join('\n');
}

function subjectLines({ workload, model, machine }: RecordSubject, text: WorkloadText): string[] {
  const say = wordsIn(recordStrings, text.locale);
  const { traffic, quality, scope } = workload;
  const { number, share } = text;
  const known = (value: number | null) => (value === null ? '—' : share(value));
  return [
    say('modelRow', {
      model: escaped(model),
      parameters: number(totalParameters(workload.model), 'parameter'),
    }),
    say('machineRow', {
      count: number(workload.machine.devices, 'count'),
      machine: escaped(machine),
      attained: share(workload.machine.attained),
    }),
    say('trafficRow', {
      concurrency: number(traffic.concurrency, 'count'),
      batch: number(traffic.batch, 'count'),
      prompt: number(traffic.promptTokens, 'token'),
      answer: number(traffic.answerTokens, 'token'),
    }),
    say('qualityRow', { measured: known(quality.measured), bound: known(quality.bound) }),
    say('scopeRow', {
      growth: number(scope.parameters, 'times'),
      traffic: number(scope.traffic, 'times'),
    }),
    ...keyFigures(workload, text).map(([name, value]) => `${name}: ${value}`),
  ];
}
