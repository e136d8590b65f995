import { describe, expect, it } from 'vitest';
import { knownExperiment } from '#islands/experiment/known-experiments.ts';
import { runView } from '#islands/experiment/run-view.ts';
import { buildDocument } from '#islands/kit/build-document.ts';
import type { Locale } from '#src/book/locales.ts';
import { type RunContent, sealRecord } from '#src/measure/record.ts';

const estimate = (value: number) =>
  ({ value, low: value * 0.9, high: value * 1.1, level: 0.95, unit: 'ratio', n: 96 }) as const;

const content: RunContent = {
  experiment: { id: 'verify-cost', version: 1 },
  parameters: { rounds: 96 },
  samples: { 'ratio.1': [1.5] },
  summary: { 'ratio.1': estimate(1.5), 'ratio.2': estimate(2), 'stepwise.1': estimate(1.25) },
  environment: {
    place: 'browser',
    runtime: { name: 'Chromium', version: '156' },
    platform: 'Linux x86_64',
    engine: { name: 'onnxruntime-web', version: '1.30.0' },
    cores: 2,
    threads: 1,
    isolated: true,
    tickSeconds: 5e-6,
    memoryBytes: null,
    installation: '0'.repeat(32),
    page: '1.0.0',
  },
  inputs: { prompts: 'd'.repeat(64) },
  artefacts: {},
  startedAt: '2026-11-21T02:00:00.000Z',
  status: 'valid',
};

const shown = knownExperiment(content.experiment.id);

function drawn(locale: Locale): Element {
  return runView(sealRecord(content), { document: buildDocument(), locale, shown });
}

describe('a run as the page shows it', () => {
  it('has a named figure for each panel, at two widths', () => {
    const figures = drawn('en').querySelectorAll('figure');
    expect(figures).toHaveLength(shown.panels.length);
    const images = figures[0]?.querySelectorAll('svg[role="img"][aria-label]') ?? [];
    expect(images).toHaveLength(2);
  });

  it('gives every estimate a row with its interval, in the language of the page', () => {
    const rows = (locale: Locale) =>
      [...drawn(locale).querySelectorAll('tbody tr')].map((row) => row.textContent);
    expect(rows('en')).toHaveLength(3);
    expect(rows('en')[0]).toContain('2 positions against one');
    expect(rows('en')[0]).toContain('1.35–1.65');
    expect(rows('es')[0]).toContain('2 posiciones frente a una');
    expect(rows('es')[0]).toContain('1,35–1,65');
  });

  it('shows between which quartiles the samples lie, where there are any', () => {
    const summary = { 'ratio.1': { ...estimate(1.5), q1: 1.25, q3: 1.75 }, 'ratio.2': estimate(2) };
    const view = runView(sealRecord({ ...content, summary }), {
      document: buildDocument(),
      locale: 'es',
      shown,
    });
    const [first, second] = view.querySelectorAll('tbody tr');
    expect(first?.textContent).toContain('1,25–1,75');
    expect(second?.textContent).toContain('–');
    expect(view.querySelector('thead')?.textContent).toContain('cuartiles');
  });

  it('says what was downloaded before the run, and nothing of what the cache had', () => {
    const samples = { 'download.engine.seconds': [0.5], 'download.engine.bytes': [2_000_000] };
    const view = runView(sealRecord({ ...content, samples }), {
      document: buildDocument(),
      locale: 'en',
      shown,
    });
    expect(view.textContent).toMatch(/the engine, .*2.*MB in .*5.*s/);
    expect(view.textContent).not.toContain('the models,');
  });

  it('says which run on which machine it was', () => {
    const text = drawn('en').querySelector('.experiment-provenance')?.textContent;
    expect(text).toContain(sealRecord(content).id.slice(0, 12));
    expect(text).toContain('onnxruntime-web 1.30.0');
    expect(text).toContain('November 21, 2026');
  });
});

it('names every place of an axis that runs by factors', () => {
  const keys = ['ratio.1', 'ratio.2', 'ratio.4', 'ratio.8', 'ratio.16'];
  const summary = Object.fromEntries(keys.map((key, i) => [key, estimate(i + 1)]));
  const experiment = { id: 'cache-decode', version: 1 };
  const view = runView(sealRecord({ ...content, experiment, summary }), {
    ...{ document: buildDocument(), locale: 'en' },
    shown: knownExperiment('cache-decode'),
  });
  const labels = [...view.querySelectorAll('figure svg text')].map(
    ({ textContent }) => textContent,
  );
  for (const place of ['1', '2', '4', '8', '16']) expect(labels).toContain(place);
});
