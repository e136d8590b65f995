// Workloads to start from: a case each, with its requirement. The first one opens the page and is the recorded example.
import type { Settings } from './settings.ts';

/** The ids of the scenarios, in the order offered. */
export const scenarioIds = [
  'one-reader',
  'crowd',
  'long-texts',
  'phone',
  'experts',
  'tutor',
  'tutor-download',
] as const;
/** The id of a scenario. */
export type ScenarioId = (typeof scenarioIds)[number];

const plain: Settings = {
  model: 'llama-3-70b',
  config: '',
  weights: 'published',
  machine: 'h100',
  devices: 4,
  arithmetic: null,
  bandwidth: null,
  memory: null,
  dispatch: null,
  attained: null,
  concurrency: 1,
  batch: 1,
  prompt: 1000,
  answer: 300,
  cached: true,
  inGraph: false,
  metric: 'token-rate',
  target: 60,
  bound: null,
  measured: null,
  exact: false,
  after: {},
  growth: 2,
  traffic: 4,
};

/** Each scenario's settings. */
export const scenarios: Readonly<Record<ScenarioId, Settings>> = {
  /** One reader, a large model: passes that wait for weights. */
  'one-reader': plain,
  /** The same model for a crowd: passes that compute. */
  crowd: { ...plain, concurrency: 256, batch: 256, metric: 'throughput', target: 20_000 },
  /** Ordinary heads and long texts: caches that do not fit. */
  'long-texts': {
    ...plain,
    model: 'llama-2-7b',
    machine: 'a100',
    devices: 1,
    concurrency: 40,
    batch: 40,
    prompt: 3000,
    answer: 500,
    target: 40,
    bound: 80,
    measured: 85,
  },
  /** A small model in a pocket. */
  phone: {
    ...plain,
    model: 'gemma-2-2b',
    machine: 'phone',
    devices: 1,
    prompt: 200,
    answer: 100,
    target: 15,
    bound: 70,
    measured: 75,
    after: { int8: 0.745 },
  },
  /** The largest published one, with latents and experts. */
  experts: {
    ...plain,
    model: 'deepseek-v3',
    devices: 16,
    concurrency: 256,
    batch: 256,
    prompt: 20_000,
    answer: 1000,
    target: 30,
    bound: 80,
    measured: 85,
  },
  /** The tutor in this page, as the book judges it. */
  tutor: {
    ...plain,
    model: 'tutor',
    machine: 'page',
    devices: 1,
    prompt: 12,
    answer: 8,
    metric: 'answer-time',
    target: 0.1,
    bound: 95,
    measured: 98,
    growth: 2,
    traffic: 1,
  },
  /** The tutor again, where the bytes to download are what is short. */
  'tutor-download': {
    ...plain,
    model: 'tutor',
    weights: 'float16',
    machine: 'page',
    devices: 1,
    prompt: 12,
    answer: 8,
    metric: 'download',
    target: 0.6,
    bound: 95,
    measured: 98,
    after: { int8: 0.975 },
    growth: 2,
    traffic: 1,
  },
};

/** The scenario that opens the page. */
export const openingScenario: ScenarioId = 'one-reader';
