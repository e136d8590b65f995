// The reader's own result: judged anew whenever a run is kept, in this tab or in another.
import type { World } from '#src/worksheet/citation.ts';
import { type ExitRule, judgeExit } from '#src/worksheet/exit.ts';
import type { WorksheetStore } from '#src/worksheet/storage/store.ts';
import { coalesced } from '../kit/coalesced.ts';
import { LabElement } from '../kit/lab-element.ts';
import { problemSentence } from '../kit/problem-sentence.ts';
import { wordsIn } from '../kit/words.ts';
import { openWork } from '../kit/work.ts';
import { lineText } from './line-text.ts';
import { exitStrings, outcomeWords } from './strings.ts';

class ExitLab extends LabElement {
  protected override async start(): Promise<void> {
    try {
      const store = await openWork();
      const draw = coalesced(() => this.#draw(store));
      this.signal.addEventListener(
        'abort',
        store.subscribe(({ kind }) => {
          if (kind === 'run' || kind === 'all') void draw();
        }),
      );
      await draw();
    } catch (error) {
      this.labPart('own').textContent = problemSentence(error, this.locale);
    }
  }

  async #draw(store: WorksheetStore): Promise<void> {
    const { runs } = await store.listRuns();
    // Both written by the shell of the same build.
    const rule = JSON.parse(this.dataset['rule'] ?? '{}') as ExitRule;
    const current = JSON.parse(this.dataset['current'] ?? '{}') as World['current'];
    const { outcome, lines } = judgeExit(rule, runs, current);
    for (const [index, cell] of this.labParts('own-line').entries()) {
      const line = lines[index];
      if (line === undefined) continue;
      cell.dataset['outcome'] = line.outcome;
      cell.textContent = lineText(line, this.locale);
    }
    const say = wordsIn(exitStrings, this.locale);
    const own = this.labPart('own');
    own.dataset['outcome'] = outcome;
    own.textContent =
      outcome === 'not-measured' && lines.every(({ run }) => run === null)
        ? say('ownOpening')
        : say('ownSentence', { outcome: outcomeWords[this.locale][outcome] });
  }
}

customElements.define('lab-exit', ExitLab);
