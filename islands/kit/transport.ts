// The transport bar of every simulator: play, pause, step, reset, speed, seed. It knows when a step is due and what
// the reader asked for; what a step does is the simulation's, what it looks like is the lab's.

import type { Locale } from '#src/book/locales.ts';
import { transportStrings } from './transport-strings.ts';

/** What the bar drives: deterministic, so that the same seed and as many steps give the same state. */
export interface Simulation {
  /** Back to the beginning, with this seed. */
  reset(seed: number): void;
  /** One event further; never called where `done`. */
  step(): void;
  /** Whether nothing is left to happen. */
  readonly done: boolean;
}

/** What the bar needs beside the simulation. */
export interface TransportOptions {
  /** The lab, or the part of it that holds `<Transport />`. */
  readonly root: ParentNode;
  readonly simulation: Simulation;
  readonly locale: Locale;
  /** Shows the present state; called after every reset, step, or batch of steps. */
  draw(steps: number): void;
  /** Aborted when the lab leaves the page: the bar stops then. */
  readonly signal: AbortSignal;
  /** One sentence on the present state, said aloud when it pauses or ends; silence where absent. */
  say?(): string;
  /** Whether the reader asked for less motion; read from the browser unless given. */
  readonly reducedMotion?: boolean;
  /** Calls back again and again until stopped; the browser's interval unless given (tests give their own). */
  readonly every?: (milliseconds: number, tick: () => void) => () => void;
}

/** A bar at work. */
export interface Transport {
  readonly playing: boolean;
  /** Steps since the last reset. */
  readonly steps: number;
  /** Whole numbers from 0 on. */
  readonly seed: number;
  /** Steps to the end at once. Never returns where the simulation has none. */
  finish(): void;
  /** Starts over with the seed in the bar: for a lab whose parameters changed. */
  reset(): void;
}

/** A screen redraws about so often: faster speeds take several steps a tick. */
const TICKS_A_SECOND = 20;

/** Wires the bar of `<Transport />` to a simulation, resets it and draws it once. Nothing starts by itself. */
export function attachTransport(options: TransportOptions): Transport {
  const { root, simulation, locale, draw, signal, say } = options;
  const still = options.reducedMotion ?? matchMedia('(prefers-reduced-motion: reduce)').matches;
  const every = options.every ?? interval;
  const words = transportStrings[locale];
  const part = <E extends HTMLElement>(name: string) => {
    const found = root.querySelector<E>(`[data-transport="${name}"]`);
    if (found) return found;
    throw new Error(`the transport bar has no part "${name}": place <Transport /> in the lab`);
  };
  const play = part<HTMLButtonElement>('play');
  const step = part<HTMLButtonElement>('step');
  const again = part<HTMLButtonElement>('reset');
  const speed = part<HTMLSelectElement>('speed');
  const seedField = part<HTMLInputElement>('seed');
  const count = part<HTMLOutputElement>('steps');
  const status = part('status');
  let steps = 0;
  let stop: (() => void) | undefined;

  const show = () => {
    const ended = simulation.done;
    play.textContent = stop ? words.pause : words.play;
    play.dataset['state'] = stop ? 'playing' : 'paused';
    play.disabled = ended;
    step.disabled = ended || stop !== undefined;
    count.textContent = String(steps);
    draw(steps);
  };
  const speak = () => {
    const sentence = say?.() ?? '';
    status.textContent = simulation.done ? `${words.done} ${sentence}`.trim() : sentence;
  };
  const halt = () => {
    stop?.();
    stop = undefined;
  };
  const advance = (times: number) => {
    for (let i = 0; i < times && !simulation.done; i++) {
      simulation.step();
      steps++;
    }
    if (simulation.done) halt();
    show();
    if (simulation.done) speak();
  };
  const pause = () => {
    if (!stop) return;
    halt();
    show();
    speak();
  };
  const reset = () => {
    halt();
    const seed = Math.floor(seedField.valueAsNumber);
    if (!(seed >= 0)) seedField.value = seedField.defaultValue;
    simulation.reset(Math.floor(seedField.valueAsNumber));
    steps = 0;
    status.textContent = '';
    show();
  };
  const start = () => {
    const perSecond = Number(speed.value);
    const ticks = Math.min(perSecond, TICKS_A_SECOND);
    status.textContent = '';
    stop = every(1000 / ticks, () => advance(Math.round(perSecond / ticks)));
    show();
  };

  play.hidden = still;
  const label = speed.closest('label');
  if (label) label.hidden = still;
  play.addEventListener('click', () => (stop ? pause() : start()), { signal });
  step.addEventListener(
    'click',
    () => {
      advance(1);
      // A step the reader asked for is said; the steps of play are not.
      if (!simulation.done) speak();
    },
    { signal },
  );
  again.addEventListener('click', reset, { signal });
  seedField.addEventListener('change', reset, { signal });
  speed.addEventListener(
    'change',
    () => {
      if (!stop) return;
      halt();
      start();
    },
    { signal },
  );
  signal.addEventListener('abort', halt);
  for (const control of [again, speed, seedField]) control.disabled = false;
  reset();
  return {
    get playing() {
      return stop !== undefined;
    },
    get steps() {
      return steps;
    },
    get seed() {
      return Math.floor(seedField.valueAsNumber);
    },
    finish() {
      halt();
      advance(Number.POSITIVE_INFINITY);
    },
    reset,
  };
}

function interval(milliseconds: number, tick: () => void): () => void {
  const id = setInterval(tick, milliseconds);
  return () => clearInterval(id);
}
