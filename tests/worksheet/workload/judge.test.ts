// The judgement of whole workloads: known cases come out as they must, every word follows from the rules, and every
// flip condition flips.
import { describe, expect, it, test } from 'vitest';
import { publishedMachine, publishedModel } from '#islands/kit/published.ts';
import { quantityOf, withQuantity } from '#src/core/workload/quantities.ts';
import { techniqueIds } from '#src/core/workload/technique-ids.ts';
import {
  plainServing,
  unknownQuality,
  usualScope,
  type Workload,
} from '#src/core/workload/workload.ts';
import { supportedVerdict } from '#src/worksheet/rules.ts';
import { judgeTechnique, judgeWorkload } from '#src/worksheet/workload/judge.ts';
import { isApplied, standingOf } from '#src/worksheet/workload/standing.ts';
import { testAnswer } from '#src/worksheet/workload/technique.ts';
import { techniques } from '#src/worksheet/workload/techniques.ts';

function workload(model: string, machine: string, parts: Partial<Workload> = {}): Workload {
  return {
    model: publishedModel(model).shape,
    machine: publishedMachine(machine).machine,
    traffic: { concurrency: 1, batch: 1, promptTokens: 500, answerTokens: 200 },
    serving: plainServing,
    requirement: { metric: 'token-rate', target: 50 },
    quality: unknownQuality,
    scope: usualScope,
    ...parts,
  };
}

const devices = (count: number) => ({ ...publishedMachine('h100').machine, devices: count });

/** The tutor in this page, as the book judges it. */
const tutor = workload('tutor', 'page', {
  traffic: { concurrency: 1, batch: 1, promptTokens: 12, answerTokens: 8 },
  requirement: { metric: 'answer-time', target: 0.1 },
  quality: { bound: 0.95, measured: 0.98, after: {}, exact: false },
  scope: { parameters: 2, traffic: 1 },
});
const alone = workload('llama-3-70b', 'h100', { machine: devices(4) });
const busy = workload('llama-3-70b', 'h100', {
  machine: devices(4),
  traffic: { concurrency: 256, batch: 256, promptTokens: 1000, answerTokens: 300 },
  requirement: { metric: 'throughput', target: 20_000 },
});
const long = workload('llama-2-7b', 'a100', {
  traffic: { concurrency: 40, batch: 40, promptTokens: 3000, answerTokens: 500 },
  requirement: { metric: 'token-rate', target: 40 },
});
const wide = workload('deepseek-v3', 'h100', {
  machine: devices(16),
  traffic: { concurrency: 256, batch: 256, promptTokens: 20_000, answerTokens: 1000 },
  requirement: { metric: 'token-rate', target: 30 },
  quality: { bound: 0.8, measured: 0.85, after: {}, exact: false },
});
const cases = { tutor, alone, busy, long, wide };

const verdict = (id: (typeof techniqueIds)[number], judged: Workload) =>
  judgeTechnique(id, judged).supported.verdict;

describe('the four families', () => {
  it.each(['moe', 'mla', 'state-space', 'speculative'] as const)(
    '%s: never for the tutor',
    (id) => {
      expect(verdict(id, tutor)).toBe('never');
      expect(judgeTechnique(id, tutor).case.presence).toBe('no');
    },
  );

  it('speculation is applied where one reader waits for a large model, and not where many share it', () => {
    expect(verdict('speculative', alone)).toBe('apply');
    expect(verdict('speculative', busy)).toBe('defer');
    expect(judgeTechnique('speculative', busy)).toMatchObject({
      case: { presence: 'yes', gain: 'falls-short' },
      flip: { quantity: 'concurrency', comparison: 'at-most' },
    });
  });

  it('latents are present where the cache fills the memory, and owe their quality', () => {
    const judged = judgeTechnique('mla', long);
    expect(judged).toMatchObject({
      used: false,
      of: 'memory',
      case: { presence: 'yes', gain: 'exceeds', guardrail: 'cannot-tell' },
      supported: { verdict: 'defer', because: 'guardrail-unknown' },
      flip: { quantity: 'quality-after' },
    });
    const measured = {
      ...long,
      quality: { bound: 0.8, measured: 0.85, after: { mla: 0.84 }, exact: false },
    };
    expect(verdict('mla', measured)).toBe('apply');
    const worse = { ...measured, quality: { ...measured.quality, after: { mla: 0.7 } } };
    expect(judgeTechnique('mla', worse).supported).toMatchObject({ because: 'guardrail-falls' });
  });

  it('latents that a model has are judged against grouped heads, with the quality it has', () => {
    const judged = judgeTechnique('mla', wide);
    expect(judged).toMatchObject({ used: true, supported: { verdict: 'apply' } });
    expect(judged.assumptions).toMatchObject([{ id: 'grouped-heads', value: 8 }]);
  });

  it('a state gains nothing from short texts', () => {
    const short = {
      ...long,
      traffic: { ...long.traffic, concurrency: 1, batch: 1, promptTokens: 50 },
    };
    expect(judgeTechnique('state-space', short).gain?.value).toBeLessThan(0);
  });

  it('experts stay open while nobody has measured a quality', () => {
    expect(judgeTechnique('moe', alone)).toMatchObject({
      case: { presence: 'cannot-tell' },
      supported: { verdict: 'defer', because: 'presence-unknown' },
      flip: { quantity: 'quality', value: null },
    });
  });
});

describe('reasoning', () => {
  const quality = { bound: 0.9, measured: 0.8, after: { reasoning: 0.95 }, exact: false };
  const patient = { metric: 'answer-time', target: 60 } as const;

  it('is applied where quality is short, errors go, and the time is there', () => {
    const judged = judgeTechnique('reasoning', { ...alone, quality, requirement: patient });
    expect(judged.gain?.value).toBeCloseTo(0.75, 9);
    expect(judged.supported.verdict).toBe('apply');
  });

  it('is not where four times the tokens take too long', () => {
    const judged = judgeTechnique('reasoning', {
      ...alone,
      quality,
      requirement: { metric: 'answer-time', target: 5 },
    });
    expect(judged.supported).toMatchObject({ verdict: 'defer', because: 'guardrail-falls' });
  });
});

describe('the tutor’s own techniques', () => {
  const many = (parts: Partial<Workload> = {}): Workload => ({
    ...tutor,
    requirement: { metric: 'throughput', target: 12_000 },
    ...parts,
  });

  it('the cache is applied where answers a second are asked for', () => {
    expect(judgeTechnique('kv-cache', many())).toMatchObject({
      used: true,
      supported: { verdict: 'apply' },
    });
  });

  it('the loop in the graph is applied for the same, and never for a large model', () => {
    expect(verdict('in-graph-loop', many())).toBe('apply');
    expect(verdict('in-graph-loop', alone)).toBe('never');
  });

  it('eight bits are applied to a download, once their quality is measured', () => {
    const download = many({
      requirement: { metric: 'download', target: 1_100_000 },
      quality: { bound: 0.95, measured: 0.98, after: { int8: 0.97 }, exact: false },
    });
    expect(judgeTechnique('int8', download)).toMatchObject({
      of: 'download',
      meets: 'yes',
      supported: { verdict: 'apply' },
    });
  });

  it('nothing that changes the text is applied where every token must stay', () => {
    const exact = many({
      quality: { bound: 0.9, measured: 0.98, after: { int8: 0.97 }, exact: true },
    });
    for (const [id, { exact: proved }] of Object.entries(techniques))
      if (!proved) expect(verdict(id as 'int8', exact)).not.toBe('apply');
  });
});

describe.each(Object.entries(cases))('for %s', (_, judged) => {
  const all = judgeWorkload(judged);

  it.each(techniqueIds)('%s: the word is that of the rules', (id) => {
    expect(all[id].supported).toEqual(supportedVerdict(all[id].case));
  });

  it.each(techniqueIds)('%s: the flip condition flips, and not before it holds', (id) => {
    const { flip, case: now } = all[id];
    if (!flip.enough || flip.value === null || flip.from === null) return;
    const at = (value: number) => {
      const changed = withQuantity(judged, flip.quantity as 'batch', value);
      return standingOf(techniques[id].appraise(changed), techniques[id]);
    };
    const { presence, gain, guardrail } = at(flip.value);
    expect([presence, gain, guardrail]).not.toEqual([now.presence, now.gain, now.guardrail]);
    // A little on this side; whole numbers by a whole one.
    const whole = ['concurrency', 'batch', 'prompt', 'answer'].includes(flip.quantity);
    const step = flip.comparison === 'at-least' ? -1 : 1;
    const before = whole ? flip.value + step : flip.value * (1 + step * 1e-3);
    if (now.presence === 'no') expect(at(before).presence).toBe('no');
    else expect(isApplied(at(before))).toBe(isApplied(now));
    expect(flip.comparison === 'at-least').toBe(flip.value > flip.from);
    if (flip.quantity !== 'quality-bound')
      expect(quantityOf(judged, flip.quantity as 'batch')).toBe(flip.from);
  });

  it.each(techniqueIds)('%s: a gain is a share, its low end no more than its high', (id) => {
    const { gain } = all[id];
    if (gain === null) return;
    expect(gain.low).toBeLessThanOrEqual(gain.value);
    expect(gain.value).toBeLessThanOrEqual(gain.high);
    expect(gain.high).toBeLessThan(1);
  });
});

test('never is never said of what the scope would bring', () => {
  for (const judged of Object.values(cases))
    for (const { supported, flip, tests } of Object.values(judgeWorkload(judged)))
      if (supported.verdict === 'never') {
        expect(flip.side).toBe('outside');
        expect(tests.some((one) => testAnswer(one) === 'no')).toBe(true);
      }
});

test('a wider scope turns never into defer, a narrower one back', () => {
  const calm = {
    ...alone,
    machine: { ...alone.machine, memoryBytes: 1e12 },
    requirement: { metric: 'token-rate', target: 10 } as const,
  };
  const { flip } = judgeTechnique('speculative', calm);
  expect(flip).toMatchObject({ quantity: 'parameters', comparison: 'at-least', side: 'outside' });
  const factor = (flip.value ?? 0) / (flip.from ?? 1);
  const scoped = (parameters: number) => ({ ...calm, scope: { parameters, traffic: 1 } });
  expect(verdict('speculative', scoped(factor * 1.01))).toBe('defer');
  expect(verdict('speculative', scoped(factor * 0.99))).toBe('never');
});

test('all nine techniques of a workload are judged within a frame', () => {
  const milliseconds = Array.from({ length: 20 }, () => {
    const fresh = { ...alone, model: structuredClone(alone.model) };
    const start = process.cpuUsage();
    judgeWorkload(fresh);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  // Of the processor's own time the least of twenty: what the machine does beside is not ours.
  expect(Math.min(...milliseconds)).toBeLessThan(16);
});
