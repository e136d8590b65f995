// Our judgement of the same evidence, question by question, beside the reader's.
import { html, type TemplateResult } from 'lit';
import type { Audit } from '#src/worksheet/audit.ts';
import {
  type ReferenceJudgement,
  referenceJudgement,
  type Tested,
} from '#src/worksheet/reference.ts';
import { percentInterval } from './explain-form.ts';
import type { Sheet } from './sheet.ts';
import type { Wording } from './wording-of.ts';

/** A question with both answers, in lines. */
export interface ReferenceRow {
  readonly question: string;
  readonly yours: readonly string[];
  readonly ours: readonly string[];
}

/** The table of both judgements. */
export function referenceView(sheet: Sheet, audit: Audit): TemplateResult {
  const { outcome, form } = sheet.words;
  const cell = (lines: readonly string[]) =>
    lines.length === 0 ? form('none') : lines.map((line) => html`<p>${line}</p>`);
  return html`<h4>${outcome('reference')}</h4>
    <p class="worksheet-hint">${outcome('referenceHint')}</p>
    <div
      class="book-scroll book-table worksheet-reference"
      role="group"
      tabindex="0"
      aria-label=${outcome('reference')}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">${outcome('question')}</th>
            <th scope="col">${outcome('yours')}</th>
            <th scope="col">${outcome('ours')}</th>
          </tr>
        </thead>
        <tbody>
          ${referenceRows(sheet, audit).map(
            ({ question, yours, ours }) =>
              html`<tr>
                <th scope="row">${question}</th>
                <td>${cell(yours)}</td>
                <td>${cell(ours)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}

/** The rows of that table, in words. */
export function referenceRows(
  { session, words }: Pick<Sheet, 'session' | 'words'>,
  audit: Audit,
): readonly ReferenceRow[] {
  const { requirement, bottleneck, presence, cost, guardrail, verdict, flip } =
    session.attempt.answers;
  const book = referenceJudgement(session.definition, audit);
  const { fields, outcome } = words;
  const both = (text: string | null): readonly string[] => (text === null ? [] : [text]);
  const gain = audit.gain && percentInterval({ words }, audit.gain);
  const share = (value: number) => words.number(100 * value, 'percent');
  return [
    {
      question: fields.requirement,
      yours: requirement
        ? [
            tested(
              { ...requirement, quantity: requirement.metric, value: requirement.target },
              audit.requirement,
              words,
            ),
          ]
        : [],
      ours: [tested(book.requirement, book.requirement.answer, words)],
    },
    {
      question: fields.bottleneck,
      yours: bottleneck ? [bottleneck.sentence, words.resources[bottleneck.resource]] : [],
      ours: [words.resources[book.resource]],
    },
    {
      question: fields.presence,
      yours: presence
        ? [
            words.presence[presence.answer],
            ...presence.tests.map((test) => words.condition({ ...test, value: test.threshold })),
          ]
        : [],
      ours: [
        words.presence[book.presence],
        ...book.tests.map((test) => tested(test, test.answer, words)),
      ],
    },
    {
      question: outcome('ceilingRow'),
      yours: both(audit.ceiling && words.interval(audit.ceiling)),
      ours: both(book.ceiling && words.interval(book.ceiling)),
    },
    {
      question: outcome('leastGainRow'),
      yours: cost ? [share(cost.leastGain)] : [],
      ours: [share(book.leastGain)],
    },
    { question: outcome('gainRow'), yours: both(gain), ours: both(gain) },
    {
      question: fields.guardrail,
      yours: guardrail ? [words.condition({ ...guardrail, value: guardrail.bound })] : [],
      ours: [tested(book.guardrail, book.guardrail.answer, words)],
    },
    {
      question: fields.verdict,
      yours: verdict
        ? [words.verdicts[verdict.verdict], words.reasonClasses[verdict.reasonClass]]
        : [],
      ours: [
        outcome('verdictBecause', {
          verdict: words.verdicts[book.supported.verdict],
          because: words.because[book.supported.because],
        }),
        words.reasonClasses[book.reasonClass],
      ],
    },
    {
      question: fields.flip,
      yours: flip ? [words.condition(flip), words.sides[flip.side], flip.why] : [],
      ours: [flipText(book.flip, words), words.sides[book.flip.side]],
    },
  ];
}

function tested(
  condition: Parameters<Wording['condition']>[0],
  answer: Tested['answer'] | 'unstated',
  words: Wording,
): string {
  const text = words.condition(condition);
  if (answer === 'unstated') return text;
  return words.outcome('holds', { condition: text, answer: words.presence[answer] });
}

function flipText({ value, ...flip }: ReferenceJudgement['flip'], words: Wording): string {
  if (value !== null) return words.condition({ ...flip, value });
  return words.outcome('followsFromMissing', { quantity: words.quantity(flip.quantity) });
}
