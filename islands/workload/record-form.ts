// The reader's own judgement: its answers are read when the record is asked for, and stay in the page.
import { type TechniqueId, techniqueIds } from '#src/core/workload/technique-ids.ts';
import {
  type PresenceId,
  presenceIds,
  type ResourceId,
  resourceIds,
  type VerdictId,
  verdictIds,
} from '#src/worksheet/ids.ts';
import { downloadText } from '../kit/download-text.ts';
import { wordsIn } from '../kit/words.ts';
import { verdictStrings } from '../verdict-words/strings.ts';
import { type RecordAnswers, type RecordSubject, workloadRecord } from './record.ts';
import type { Judgements } from './techniques-view.ts';
import type { WorkloadText } from './text.ts';
import { recordStrings } from './words/record.ts';

/** The record's form of one lab. */
export class RecordForm {
  readonly #root: HTMLElement;
  readonly #text: WorkloadText;
  readonly #link: () => string;
  #judgements: Judgements | null = null;
  #subject: Pick<RecordSubject, 'workload' | 'model' | 'machine'> | null = null;

  constructor(root: HTMLElement, text: WorkloadText, link: () => string) {
    this.#root = root;
    this.#text = text;
    this.#link = link;
    this.#part('download').addEventListener('click', () => this.#download());
  }

  /** Takes the judgement that the next record is about. */
  follow(
    judgements: Judgements,
    subject: Pick<RecordSubject, 'workload' | 'model' | 'machine'>,
  ): void {
    this.#judgements = judgements;
    this.#subject = subject;
  }

  #download(): void {
    if (this.#judgements === null || this.#subject === null) return;
    const { locale } = this.#text;
    const say = wordsIn(recordStrings, locale);
    const answers = this.#answers();
    const judged = this.#judgements[answers.technique];
    const day = new Date().toISOString().slice(0, 10);
    const subject = { ...this.#subject, link: this.#link(), day };
    downloadText(
      say('file', { technique: answers.technique }),
      workloadRecord(answers, judged, subject, this.#text),
      'text/markdown',
    );
    const ours = this.#text.verdict(judged);
    const { verdict } = answers;
    const status = this.#part('record-status');
    if (verdict === null) status.textContent = say('downloadedOpen', { ours });
    else if (verdict === judged.supported.verdict)
      status.textContent = say('downloadedSame', { ours });
    else status.textContent = say('downloaded', { yours: verdictStrings[locale][verdict], ours });
  }

  #answers(): RecordAnswers {
    const data = new FormData(this.#part('record') as HTMLFormElement);
    const written = (name: string) => String(data.get(name) ?? '').trim();
    const chosen = <Id extends string>(name: string, ids: readonly Id[]): Id | null =>
      ids.find((id) => id === written(name)) ?? null;
    const confidence = Number(written('confidence'));
    const sure = written('confidence') !== '' && confidence >= 0 && confidence <= 100;
    return {
      technique: chosen<TechniqueId>('technique', techniqueIds) ?? techniqueIds[0],
      sentence: written('sentence'),
      resource: chosen<ResourceId>('resource', resourceIds),
      presence: chosen<PresenceId>('presence', presenceIds),
      cost: written('cost'),
      verdict: chosen<VerdictId>('verdict', verdictIds),
      flip: written('flip'),
      confidence: sure ? confidence : null,
    };
  }

  #part(name: string): HTMLElement {
    const found = this.#root.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (found === null) throw new Error(`<lab-workload>: part "${name}" is missing`);
    return found;
  }
}
