import { expect, test } from 'vitest';
import { downloadSamples, downloadsOf } from '#src/measure/downloads.ts';

const timing = (file: string, duration: number, encodedBodySize: number, transferSize: number) => ({
  name: `https://book.example/${file}`,
  duration,
  encodedBodySize,
  transferSize,
});

test('tells the bytes and seconds of the engine from those of the models', () => {
  const downloads = downloadsOf([
    timing('_astro/ort.abc.wasm', 400, 2_000_000, 2_000_300),
    timing('models/tutor.safetensors', 200, 900_000, 900_300),
    timing('models/draft.safetensors?v=1', 50, 100_000, 100_300),
    timing('models/manifest.json', 20, 900, 1200),
  ]);
  expect(downloads).toEqual({
    engine: { seconds: 0.4, bytes: 2_000_000 },
    models: { seconds: 0.25, bytes: 1_000_000 },
  });
  expect(downloadSamples(downloads)).toEqual({
    'download.engine.seconds': [0.4],
    'download.engine.bytes': [2_000_000],
    'download.models.seconds': [0.25],
    'download.models.bytes': [1_000_000],
  });
});

test('counts nothing that came from the cache, whole or only confirmed', () => {
  const downloads = downloadsOf([
    timing('ort.wasm', 3, 2_000_000, 0),
    timing('tutor.safetensors', 30, 900_000, 300),
  ]);
  expect(downloads).toEqual({ engine: null, models: null });
  expect(downloadSamples(downloads)).toEqual({});
});

test('says nothing where nothing is known', () => {
  expect(downloadSamples(undefined)).toEqual({});
});
