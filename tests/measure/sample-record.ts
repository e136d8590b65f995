// One plausible run, for tests that need a record.
import type { RunContent } from '#src/measure/record.ts';

export const content: RunContent = {
  experiment: { id: 'noise-floor', version: 1 },
  parameters: { rounds: 96, hot: false, name: 'kernel' },
  samples: { a: [1.5e-5, 1.25e-5], b: [1e-7, 0] },
  summary: { floor: { value: 0.01, low: 0.002, high: 0.01, level: 0.95, unit: 'ratio', n: 96 } },
  environment: {
    place: 'browser',
    runtime: { name: 'Chromium', version: '156.0.8078.79' },
    platform: 'X11 Linux x86_64',
    engine: { name: 'onnxruntime-web', version: '1.30.0' },
    cores: 2,
    threads: 1,
    isolated: false,
    tickSeconds: 1e-4,
    memoryBytes: 8 * 2 ** 30,
    installation: '0123456789abcdef0123456789abcdef',
    page: '1.0.0',
  },
  inputs: { kernel: 'c'.repeat(64) },
  artefacts: { tutor: 'a'.repeat(64) },
  startedAt: '2026-11-21T02:00:00.000Z',
  status: 'valid',
};
