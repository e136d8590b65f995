// Reads the kept runs, compares the latest with its baseline, and says so where something became worse.
import { formatDate, formatInterval, formatNumber } from '#src/book/format.ts';
import type { RunRecord } from '#src/measure/record.ts';
import { type Change, changesBetween, incomparable } from '#src/measure/run-comparison.ts';
import { LabElement, show } from '../kit/lab-element.ts';
import { metricName } from '../kit/metric-name.ts';
import { problemSentence } from '../kit/problem-sentence.ts';
import { wordsIn } from '../kit/words.ts';
import { openWork } from '../kit/work.ts';
import { experimentName } from '../worksheet/words/experiments.ts';
import { comparable } from './baselines.ts';
import { alarmStrings } from './strings.ts';

class RegressionAlarm extends LabElement {
  #chosen: string | undefined;

  protected override async start(): Promise<void> {
    const select = this.labPart('baseline', HTMLSelectElement);
    select.disabled = false;
    this.on(select, 'change', () => {
      this.#chosen = select.value;
      void this.#compare();
    });
    await this.#compare();
    const work = await openWork();
    const stop = work.subscribe(({ kind }) => {
      if (kind === 'run' || kind === 'all') void this.#compare();
    });
    this.signal.addEventListener('abort', stop);
  }

  async #compare(): Promise<void> {
    try {
      const { runs } = await (await openWork()).listRuns();
      const found = comparable(runs);
      show(this.labPart('choice'), found !== undefined);
      if (!found) {
        this.#show([wordsIn(alarmStrings, this.locale)('one')], []);
        return;
      }
      const { latest, earlier } = found;
      const before = earlier.find(({ id }) => id === this.#chosen) ?? earlier[0] ?? latest;
      this.#offer(earlier, before);
      this.#report(before, latest);
    } catch (error) {
      this.#show([problemSentence(error, this.locale)], []);
    }
  }

  #offer(earlier: readonly RunRecord[], chosen: RunRecord): void {
    this.labPart('baseline', HTMLSelectElement).replaceChildren(
      ...earlier.map(({ id, startedAt, experiment }) => {
        const name = experimentName(experiment.id, this.locale);
        const text = `${name} · ${this.#moment(startedAt)}`;
        return new Option(text, id, false, id === chosen.id);
      }),
    );
  }

  #report(before: RunRecord, after: RunRecord): void {
    const words = wordsIn(alarmStrings, this.locale);
    const heading = words('latest', {
      date: this.#moment(after.startedAt),
      before: this.#moment(before.startedAt),
    });
    const reason = incomparable(before, after);
    if (reason) {
      this.#show([heading, words(`not.${reason}`)], []);
      return;
    }
    const changes = changesBetween(before, after);
    const name = ({ key }: Change) => metricName(after.experiment.id, key, this.locale);
    const worse = changes.filter(({ change }) => change === 'worse');
    const unsure = changes.some(({ change }) => change === 'cannot-tell');
    const list = new Intl.ListFormat(this.locale).format(worse.map(name));
    const calm = words(unsure ? 'open' : 'quiet');
    this.#show(
      [heading, worse.length > 0 ? words('alarm', { keys: list }) : calm],
      changes.map((change) => [
        name(change),
        `${formatNumber(change.value, this.locale, { fractionDigits: 2 })} ${formatInterval(change.low, change.high, 'ratio', this.locale)}`,
        words(change.change),
      ]),
      worse.length > 0 ? 'bad' : undefined,
    );
  }

  #moment(iso: string): string {
    const time = new Date(iso).toLocaleTimeString(this.locale);
    return `${formatDate(iso, this.locale)}, ${time}`;
  }

  #show(sentences: readonly string[], rows: readonly (readonly string[])[], kind?: 'bad'): void {
    const status = this.labPart('status');
    status.textContent = sentences.join(' ');
    if (kind) status.dataset['kind'] = kind;
    else delete status.dataset['kind'];
    this.labPart('view').replaceChildren(...(rows.length > 0 ? [this.#table(rows)] : []));
  }

  #table(rows: readonly (readonly string[])[]): HTMLElement {
    const t = alarmStrings[this.locale];
    const scroll = document.createElement('div');
    scroll.className = 'book-scroll book-table';
    scroll.tabIndex = 0;
    scroll.setAttribute('role', 'group');
    scroll.setAttribute('aria-label', t.caption);
    const table = scroll.appendChild(document.createElement('table'));
    const head = table.createTHead().insertRow();
    for (const text of [t.quantity, t.ratio, t.change]) {
      const cell = head.appendChild(document.createElement('th'));
      cell.scope = 'col';
      cell.textContent = text;
    }
    const body = table.createTBody();
    for (const [name = '', ...values] of rows) {
      const row = body.insertRow();
      const cell = row.appendChild(document.createElement('th'));
      cell.scope = 'row';
      cell.textContent = name;
      for (const value of values) row.insertCell().textContent = value;
    }
    return scroll;
  }
}

customElements.define('lab-regression-alarm', RegressionAlarm);
