// Watches the page's clock when asked, and says what its tick means for measuring.
import { formatNumber, formatQuantity } from '#src/book/format.ts';
import { performanceClock } from '#src/measure/clock.ts';
import { calibrateTick, type Tick } from '#src/measure/tick.ts';
import { LabElement, show } from '../kit/lab-element.ts';
import { plotPair } from '../kit/plot-pair.ts';
import { wordsIn } from '../kit/words.ts';
import { openWork } from '../kit/work.ts';
import { clockFindings } from './clock-findings.ts';
import { jumpReadings, type Reading } from './readings.ts';
import { clockStrings } from './strings.ts';

/** Jumps on the strip: enough to see whether they are all alike. */
const jumps = 12;

class ClockLab extends LabElement {
  protected override start(): void {
    const find = this.labPart('find', HTMLButtonElement);
    this.on(find, 'click', () => void this.#find());
    find.disabled = false;
  }

  get #words() {
    return wordsIn(clockStrings, this.locale);
  }

  async #find(): Promise<void> {
    const clock = performanceClock(performance);
    let tick: Tick;
    try {
      tick = calibrateTick(clock);
    } catch {
      // Only a clock that stands still throws, and that is what the sentence says.
      this.labPart('sentence').textContent = this.#words('stands');
      show(this.labPart('found'), false);
      return;
    }
    const readings = jumpReadings(clock, jumps);
    await this.#tell(tick);
    this.#fillTable(readings);
    show(this.labPart('found'), true);
    this.labPart('find').textContent = this.#words('again');
    await this.#draw(readings);
  }

  async #tell(tick: Tick): Promise<void> {
    const own = await ownTokenSeconds();
    const recorded = Number(this.dataset['token']) || undefined;
    const findings = clockFindings(tick, own ?? recorded);
    const typical = this.#seconds(findings.typical);
    const sample = this.#seconds(findings.sampleSeconds);
    const facts = {
      typical,
      smallest: this.#seconds(findings.smallest),
      isolated: this.#words(globalThis.crossOriginIsolated ? 'yes' : 'no'),
      ticks: this.#seconds(findings.ticksSeconds),
      sample,
    };
    for (const [part, text] of Object.entries(facts)) this.labPart(part).textContent = text;
    show(this.labPart('tokens-row'), findings.tokens !== undefined);
    const number = formatNumber(findings.tokens ?? 0, this.locale, { significantDigits: 2 });
    this.labPart('tokens').textContent = this.#words('tokens', { number });
    this.labPart('tokens-name').textContent = this.#words(
      own === undefined ? 'tokensRecorded' : 'tokensYours',
    );
    this.labPart('sentence').textContent = this.#words('sentence', { typical, sample });
  }

  #seconds(value: number): string {
    return formatQuantity(value, 'second', this.locale, { digits: 3 });
  }

  #fillTable(readings: readonly Reading[]): void {
    const rows = readings.map(({ place, seconds }) => {
      const line = document.createElement('tr');
      for (const text of [formatNumber(place, this.locale), this.#seconds(seconds)]) {
        const cell = document.createElement('td');
        cell.textContent = text;
        line.append(cell);
      }
      return line;
    });
    this.labPart('rows', HTMLTableSectionElement).replaceChildren(...rows);
  }

  async #draw(readings: readonly Reading[]): Promise<void> {
    const { clockChart } = await import('./chart.ts');
    const t = clockStrings[this.locale];
    const labels = {
      chart: t.chart,
      readings: t.axisReadings,
      time: t.axisTime,
      tick: (seconds: number) => this.#seconds(seconds),
    };
    this.labPart('plot').replaceChildren(
      plotPair({ document, locale: this.locale }, (context) =>
        clockChart(readings, labels, context),
      ),
    );
  }
}

/** The reader's own time for a token of the tutor, from the latest valid run; undefined without one. */
async function ownTokenSeconds(): Promise<number | undefined> {
  const { runs } = await (await openWork()).listRuns();
  const own = runs.find(
    ({ experiment, status }) => experiment.id === 'answer-time' && status === 'valid',
  );
  return own?.summary['decode-per-token']?.value;
}

customElements.define('lab-clock', ClockLab);
