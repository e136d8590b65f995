// A decision as one Markdown page: the same ids the worksheet holds, in the words that an island hands in.
// What the reader typed is escaped, so that a page that renders it shows text and runs nothing.
import type { Audit } from './audit.ts';
import {
  boundsLines,
  conditionText,
  costLines,
  evidenceRows,
  findingText,
  flipLine,
  intervalText,
  nextLine,
  predictionRows,
  presenceLines,
  requirementLine,
} from './decision-lines.ts';
import type { DecisionWords } from './decision-words.ts';
import type { Definition } from './definition.ts';
import { bullets, escaped } from './markdown.ts';
import type { Attempt } from './schema.ts';
import { type ValidationId, validationIds, validationOf } from './validation.ts';

/** One heading with its text; `question` is the one of a checkpoint that it helps to answer. */
interface Section {
  readonly question: ValidationId | null;
  readonly heading: string;
  readonly text: string | null | undefined;
}

/** The decision record of one attempt and its audit, as Markdown; a checkpoint's stands under its five questions. */
export function decisionRecord(
  definition: Definition,
  attempt: Attempt,
  audit: Audit,
  words: DecisionWords,
): string {
  const sections = [
    ...answerSections(attempt, audit, words),
    ...(definition.module === undefined ? [] : [nextSection(attempt, words)]),
    ...auditSections(audit, words),
  ];
  const title = `# ${words.title(words.technique(definition.id))}\n`;
  const body =
    definition.module === undefined
      ? sections.map((section) => written('##', section, words))
      : underQuestions(sections, words);
  return [title, `${words.instant(attempt.startedAt)}\n`, ...body].join('\n');
}

function answerSections(attempt: Attempt, audit: Audit, words: DecisionWords): Section[] {
  const { bottleneck, guardrail, verdict, confidence } = attempt.answers;
  const field = (id: keyof typeof validationOf, text: Section['text']): Section => ({
    question: validationOf[id],
    heading: words.fields[id],
    text,
  });
  return [
    field('requirement', requirementLine(attempt, words)),
    field('predictions', predictionRows(attempt, words)),
    field('evidence', evidenceRows(attempt, audit, words)),
    field(
      'bottleneck',
      bottleneck && `${escaped(bottleneck.sentence)} (${words.resources[bottleneck.resource]})`,
    ),
    field('presence', presenceLines(attempt, words)),
    {
      question: 'understanding',
      heading: words.sections.ceiling,
      text: audit.ceiling && intervalText(audit.ceiling, words),
    },
    field('cost', costLines(attempt, words)),
    {
      question: 'performance',
      heading: words.sections.gain,
      text: audit.gain && intervalText(audit.gain, words),
    },
    field('guardrail', guardrail && conditionText({ ...guardrail, value: guardrail.bound }, words)),
    field(
      'verdict',
      verdict &&
        `**${words.verdicts[verdict.verdict]}** (${words.reasonClasses[verdict.reasonClass]})`,
    ),
    field('flip', flipLine(attempt, words)),
    field(
      'confidence',
      confidence === undefined ? null : words.number(100 * confidence, 'percent'),
    ),
  ];
}

function nextSection(attempt: Attempt, words: DecisionWords): Section {
  return { question: 'next', heading: words.fields.next, text: nextLine(attempt, words) };
}

function auditSections(audit: Audit, words: DecisionWords): Section[] {
  const { supported, findings } = audit;
  const { sections } = words;
  return [
    [
      sections.supported,
      `${words.verdicts[supported.verdict]}: ${words.because[supported.because]}`,
    ],
    [sections.owed, bullets(supported.owed.map((id) => words.owed[id]))],
    [sections.findings, bullets(findings.map((found) => findingText(found, words)))],
    [sections.bounds, boundsLines(audit, words)],
  ].map(([heading = '', text]) => ({ question: null, heading, text }));
}

function underQuestions(sections: readonly Section[], words: DecisionWords): string[] {
  const of = (question: ValidationId | null) =>
    sections.filter((section) => section.question === question);
  return [
    ...validationIds.flatMap((id) => [
      `## ${words.validation[id]}\n`,
      ...of(id).map((section) => written('###', section, words)),
    ]),
    ...of(null).map((section) => written('##', section, words)),
  ];
}

function written(mark: '##' | '###', { heading, text }: Section, words: DecisionWords): string {
  return `${mark} ${heading}\n\n${text || words.none}\n`;
}
