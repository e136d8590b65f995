// After the verdict: the word with its bounds, the audit, our judgement beside the reader's, rubric and scores.
import { html, nothing, type TemplateResult } from 'lit';
import type { EnvironmentCard } from '#src/measure/environment.ts';
import type { Audit } from '#src/worksheet/audit.ts';
import { withheldView } from './assigned.ts';
import { newAttemptView } from './attempts-view.ts';
import { findingItem } from './finding-item.ts';
import { onwardView } from './onward-view.ts';
import { referenceView } from './reference-view.ts';
import { rubricView } from './rubric-view.ts';
import { scoresView } from './scores-view.ts';
import type { Sheet } from './sheet.ts';
import { shortId } from './wording-of.ts';

/** The whole outcome of a finished attempt. */
export function outcomeView(sheet: Sheet): TemplateResult {
  const audit = sheet.session.audit();
  const { outcome } = sheet.words;
  return html`<section aria-label=${outcome('outcome')} class="worksheet-outcome">
    ${verdictView(sheet, audit)} ${onwardView(sheet, audit)} ${auditView(sheet, audit)}
    ${sheet.session.revealed === 'teacher' ? withheldView(sheet) : referenceView(sheet, audit)}
    ${rubricView(sheet, audit)} ${scoresView(sheet, audit)} ${newAttemptView(sheet)}
  </section>`;
}

function verdictView({ session, words }: Sheet, audit: Audit): TemplateResult | typeof nothing {
  const { verdict, confidence = 0 } = session.attempt.answers;
  if (verdict === undefined) return nothing;
  const { outcome } = words;
  return html`<h4>${outcome('yourVerdict')}</h4>
    <div class="book-verdict" data-verdict=${verdict.verdict}>
      <p><strong class="worksheet-word">${words.verdicts[verdict.verdict]}</strong></p>
      <p>
        ${outcome('verdictLine', {
          reason: words.reasonClasses[verdict.reasonClass],
          confidence: words.number(100 * confidence, 'percent'),
        })}
      </p>
      ${boundsView(audit, words)}
    </div>`;
}

function boundsView({ bounds }: Audit, words: Sheet['words']): TemplateResult {
  const { outcome } = words;
  const artefacts = Object.entries(bounds.artefacts);
  if (bounds.environments.length === 0) return html`<p>${outcome('boundsNone')}</p>`;
  const isGraph = ([name]: readonly [string, unknown]) => name.startsWith('graph.');
  const models = artefacts.filter((entry) => !isGraph(entry));
  const graphs = artefacts.filter(isGraph);
  return html`<p>${outcome('bounds')}</p>
    <ul class="worksheet-bounds">
      ${models.map(artefactItem)}
      ${bounds.environments.map((card) => html`<li>${machineText(card, words)}</li>`)}
    </ul>
    ${
      graphs.length > 0
        ? html`<details>
          <summary>${outcome('moreGraphs', { n: graphs.length })}</summary>
          <ul class="worksheet-bounds">
            ${graphs.map(artefactItem)}
          </ul>
        </details>`
        : nothing
    }`;
}

function artefactItem([name, hashes]: readonly [string, readonly string[]]): TemplateResult {
  return html`<li>
    ${name}
    ${hashes.map((hash) => html` <code title=${hash}>${shortId(hash)}</code>`)}
  </li>`;
}

function machineText(
  { runtime, engine, platform, threads, installation }: EnvironmentCard,
  { outcome }: Sheet['words'],
): string {
  return outcome('boundMachine', {
    runtime: [runtime.name, runtime.version].join(' '),
    engine: engine ? [engine.name, engine.version].join(' ') : outcome('boundNoEngine'),
    platform,
    threads: outcome('threads', { count: threads }),
    installation: shortId(installation),
  });
}

function auditView({ words }: Sheet, { findings, supported }: Audit): TemplateResult {
  const { outcome } = words;
  const heaviestFirst = ['blocks', 'weakens', 'note'] as const;
  const sorted = findings.toSorted(
    (a, b) => heaviestFirst.indexOf(a.severity) - heaviestFirst.indexOf(b.severity),
  );
  return html`<h4>${outcome('audit')}</h4>
    <p>
      <output>
        ${
          findings.length === 0
            ? outcome('auditClean')
            : outcome('auditCount', { n: findings.length })
        }
      </output>
    </p>
    <ul class="worksheet-findings">
      ${sorted.map((found) => findingItem(found, words))}
    </ul>
    <p>
      ${outcome('supported', {
        verdict: words.verdicts[supported.verdict],
        because: words.because[supported.because],
      })}
    </p>
    ${supported.owed.map((id) => html`<p>${outcome('owes', { what: words.owed[id] })}</p>`)}`;
}
