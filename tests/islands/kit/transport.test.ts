import { parseHTML } from 'linkedom';
import { afterEach, describe, expect, it } from 'vitest';
import { attachTransport, type Simulation, type TransportOptions } from '#islands/kit/transport.ts';

const markup = `<section>
  <button data-transport="play" disabled></button>
  <button data-transport="step" disabled></button>
  <button data-transport="reset" disabled></button>
  <label><select data-transport="speed"><option value="4" selected>4</option><option value="100">100</option></select></label>
  <label><input type="number" value="7" data-transport="seed" /></label>
  <output data-transport="steps"></output>
  <p data-transport="status"></p>
</section>`;

let leaving = new AbortController();
afterEach(() => leaving.abort());

function bar(options: Partial<TransportOptions> = {}, length = 3) {
  leaving = new AbortController();
  const { document } = parseHTML(`<html><body>${markup}</body></html>`);
  const root = document.querySelector('section') as unknown as HTMLElement;
  const find = (name: string) =>
    root.querySelector(`[data-transport="${name}"]`) as HTMLButtonElement & HTMLInputElement;
  // linkedom has neither valueAsNumber nor defaultValue.
  const seed = find('seed');
  Object.defineProperties(seed, {
    valueAsNumber: { get: () => Number(seed.value || Number.NaN) },
    defaultValue: { value: '7' },
  });
  const speed = find('speed');
  Object.defineProperty(speed, 'value', { value: '4', writable: true });
  const log: string[] = [];
  let left = 0;
  const simulation: Simulation = {
    reset(given) {
      left = length;
      log.push(`reset ${given}`);
    },
    step() {
      left--;
      log.push('step');
    },
    get done() {
      return left === 0;
    },
  };
  let tick: (() => void) | undefined;
  const periods: number[] = [];
  const transport = attachTransport({
    root,
    simulation,
    locale: 'en',
    draw: (steps) => log.push(`draw ${steps}`),
    signal: leaving.signal,
    reducedMotion: false,
    every(milliseconds, callback) {
      periods.push(milliseconds);
      tick = callback;
      return () => {
        tick = undefined;
      };
    },
    ...options,
  });
  const event = (name: string, type: string) =>
    find(name).dispatchEvent(new (document.defaultView as unknown as typeof window).Event(type));
  return {
    transport,
    log,
    find,
    event,
    periods,
    tick: () => tick?.(),
    ticking: () => tick !== undefined,
  };
}

describe('the transport bar', () => {
  it('resets with the seed shown, draws once, and starts nothing by itself', () => {
    const { log, ticking, transport } = bar();
    expect(log).toEqual(['reset 7', 'draw 0']);
    expect(ticking()).toBe(false);
    expect(transport.playing).toBe(false);
  });

  it('takes one step at a time and stops at the end', () => {
    const { log, event, find, transport } = bar({}, 2);
    event('step', 'click');
    event('step', 'click');
    expect(log.slice(2)).toEqual(['step', 'draw 1', 'step', 'draw 2']);
    expect(transport.steps).toBe(2);
    expect(find('step').disabled).toBe(true);
    expect(find('status').textContent).toBe('The simulation has ended.');
  });

  it('plays at the speed chosen, pauses, and goes on where it was', () => {
    const { event, find, periods, tick, ticking, transport } = bar({}, 9);
    event('play', 'click');
    expect(find('play').textContent).toBe('Pause');
    expect(periods).toEqual([250]);
    tick();
    event('play', 'click');
    expect(ticking()).toBe(false);
    event('play', 'click');
    tick();
    expect(transport.steps).toBe(2);
  });

  it('steps to the end at once, even while it plays', () => {
    const { event, find, tick, ticking, transport } = bar({}, 9);
    event('play', 'click');
    tick();
    transport.finish();
    expect(ticking()).toBe(false);
    expect(transport.steps).toBe(9);
    expect(find('step').disabled).toBe(true);
    expect(find('status').textContent).toBe('The simulation has ended.');
  });

  it('takes several steps a tick where the speed is above what a screen shows', () => {
    const { event, find, periods, tick, transport } = bar({}, 50);
    find('speed').value = '100';
    event('play', 'click');
    tick();
    expect(periods).toEqual([50]);
    expect(transport.steps).toBe(5);
  });

  it('stays quiet while it plays and speaks when it pauses', () => {
    const { event, find, tick } = bar({ say: () => 'Two wait.' }, 9);
    event('play', 'click');
    tick();
    expect(find('status').textContent).toBe('');
    event('play', 'click');
    expect(find('status').textContent).toBe('Two wait.');
  });

  it('offers steps alone where less motion is asked for', () => {
    const { find } = bar({ reducedMotion: true });
    expect(find('play').hidden).toBe(true);
    expect((find('speed').closest('label') as HTMLElement).hidden).toBe(true);
    expect(find('step').disabled).toBe(false);
  });

  it('starts over with another seed, and with the first where none was given', () => {
    const { log, event, find } = bar();
    find('seed').value = '12';
    event('seed', 'change');
    find('seed').value = '';
    event('reset', 'click');
    expect(log.filter((line) => line.startsWith('reset'))).toEqual([
      'reset 7',
      'reset 12',
      'reset 7',
    ]);
  });

  it('stops when the lab leaves the page', () => {
    const { event, ticking } = bar({}, 9);
    event('play', 'click');
    leaving.abort();
    expect(ticking()).toBe(false);
  });
});
