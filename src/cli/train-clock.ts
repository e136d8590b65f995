// How far a list of trainings has come: which is under way, how much of it is done, and how long the rest will take on
// this machine.
import { durationText, expectedSeconds, secondsLeft, type Training } from './train-queue.ts';

/** Counts trainings and their time; `now` gives seconds. */
export class TrainClock {
  readonly #open: readonly Training[];
  readonly #rate: number | undefined;
  readonly #now: () => number;
  readonly #begun: number;
  #place = 0;
  #since: number;
  #done = { expected: 0, took: 0 };

  constructor(open: readonly Training[], rate: number | undefined, now: () => number) {
    this.#open = open;
    this.#rate = rate;
    this.#now = now;
    this.#begun = now();
    this.#since = this.#begun;
  }

  /** The training under way is done: what it took tells about those that follow. */
  finish(): void {
    const now = this.#now();
    const training = this.#open[this.#place];
    const expected = training && expectedSeconds(training, this.#rate);
    if (expected !== undefined)
      this.#done = {
        expected: this.#done.expected + expected,
        took: this.#done.took + now - this.#since,
      };
    this.#place += 1;
    this.#since = now;
  }

  /** A line on the whole, when the training under way has done a share of its steps. */
  line(share: number): string {
    const open = this.#open.slice(this.#place);
    const left = secondsLeft(open, { rate: this.#rate, done: this.#done, share });
    const place = `training ${this.#place + 1} of ${this.#open.length}`;
    return left === undefined ? place : `${place}, about ${durationText(left)} left in all`;
  }

  /** A line at the end. */
  summary(): string {
    const count = this.#open.length;
    if (count === 0) return 'nothing is owed';
    return `${count} trainings in ${durationText(this.#now() - this.#begun)}`;
  }
}
