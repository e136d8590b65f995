// The reader's verdicts of this device beside the book's, technique by technique; ours is shown once theirs stands.
import { html, type TemplateResult } from 'lit';
import type { World } from '#src/worksheet/citation.ts';
import { type VerdictId, verdictIds } from '#src/worksheet/ids.ts';
import type { Standing } from '#src/worksheet/portfolio.ts';
import { coalesced } from '../kit/coalesced.ts';
import { LabElement } from '../kit/lab-element.ts';
import { problemSentence } from '../kit/problem-sentence.ts';
import { renderPart } from '../kit/render-part.ts';
import { wordsIn } from '../kit/words.ts';
import { openWork } from '../kit/work.ts';
import { calibrationView } from '../my-work/calibration-view.ts';
import { readCollection } from '../my-work/collection.ts';
import { myWorkStrings } from '../my-work/strings.ts';
import { standingsOf } from '../worksheet/standings.ts';
import { wordingIn } from '../worksheet/wording.ts';
import { verdictsStrings } from './strings.ts';

class MyVerdictsLab extends LabElement {
  protected override async start(): Promise<void> {
    try {
      const store = await openWork();
      const draw = coalesced(async () => {
        const current = JSON.parse(this.dataset['current'] ?? '{}') as World['current']; // written by the shell of the same build
        const ours = JSON.parse(this.dataset['ours'] ?? '{}') as Record<string, unknown>; // likewise
        const standings = standingsOf(await readCollection(store), current);
        // The checkpoints of modules are judged on their own pages.
        this.#draw(standings.filter(({ technique }) => Object.hasOwn(ours, technique)));
      });
      this.signal.addEventListener(
        'abort',
        store.subscribe(() => void draw()),
      );
      await draw();
    } catch (error) {
      renderPart(problemSentence(error, this.locale), this.labPart('live'));
    }
  }

  #draw(standings: readonly Standing[]): void {
    const say = wordsIn(verdictsStrings, this.locale);
    if (standings.length === 0) {
      renderPart(html`<p>${say('none')}</p>`, this.labPart('live'));
      return;
    }
    const wording = wordingIn(this.locale);
    const words = wordsIn(myWorkStrings, this.locale);
    renderPart(
      html`${this.#table(standings)}
      ${calibrationView({ words, wording, standings, predictionFigure: null })}`,
      this.labPart('live'),
    );
  }

  #table(standings: readonly Standing[]): TemplateResult {
    const say = wordsIn(verdictsStrings, this.locale);
    const wording = wordingIn(this.locale);
    const ours = JSON.parse(this.dataset['ours'] ?? '{}') as Record<string, unknown>; // written by the shell of the same build
    const known = (word: unknown): VerdictId | undefined => verdictIds.find((id) => id === word);
    const row = ({ technique, verdict, audit }: Standing) => {
      const own = known(ours[technique]);
      return html`<tr data-technique=${technique}>
        <th scope="row">${wording.technique(technique)}</th>
        <td>${verdict === null ? say('noVerdict') : wording.verdicts[verdict]}</td>
        <td>${wording.verdicts[audit.supported.verdict]}</td>
        <td>${verdict === null || !own ? say('hidden') : wording.verdicts[own]}</td>
      </tr>`;
    };
    return html`<div class="book-scroll book-table" role="group" tabindex="0" aria-label=${say('yours')}>
      <table>
        <caption>
          ${say('yours')}
        </caption>
        <thead>
          <tr>
            <th scope="col">${say('technique')}</th>
            <th scope="col">${say('your')}</th>
            <th scope="col">${say('supported')}</th>
            <th scope="col">${say('ours')}</th>
          </tr>
        </thead>
        <tbody>
          ${standings.map(row)}
        </tbody>
      </table>
    </div>`;
  }
}

customElements.define('lab-my-verdicts', MyVerdictsLab);
