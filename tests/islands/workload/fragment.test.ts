// The form in a link, and back: whatever the settings; and nothing that a hostile link holds is believed.
import { describe, expect, it, test } from 'vitest';
import { fragmentOf, restoredFrom } from '#islands/workload/fragment.ts';
import { scenarioIds, scenarios } from '#islands/workload/scenarios.ts';
import type { Settings } from '#islands/workload/settings.ts';
import { modelConfig } from '#src/worksheet/model-config/parse.ts';
import { presets } from './page-presets.ts';

const base = scenarios['one-reader'];
const pasted = modelConfig({
  model_type: 'llama',
  _name_or_path: '/home/somebody',
  hidden_size: 64,
  intermediate_size: 128,
  num_hidden_layers: 2,
  num_attention_heads: 4,
  vocab_size: 100,
});
if (!pasted.ok) throw new Error(JSON.stringify(pasted.problem));

const own: Settings = {
  ...scenarios.phone,
  model: 'own',
  config: JSON.stringify(pasted.read),
  weights: 'int8',
  attained: 62.5,
  exact: true,
  after: { moe: 0.81, int8: 0.79 },
};

describe('a link', () => {
  it.each(scenarioIds)('to the case %s fills the form in as it was', (id) => {
    const restored = restoredFrom(fragmentOf(scenarios[id]), base, presets);
    expect(restored).toEqual({ settings: scenarios[id], ignored: [] });
  });

  it('to a model of one’s own carries what was read of it, and nothing else', () => {
    const fragment = fragmentOf(own);
    expect(restoredFrom(fragment, base, presets)).toEqual({ settings: own, ignored: [] });
    expect(decodeURIComponent(fragment)).not.toMatch(/somebody|_name_or_path/);
    expect(fragment.length).toBeLessThan(2000);
  });

  it('leaves fields empty that were empty', () => {
    const { settings } = restoredFrom(fragmentOf(base), scenarios.phone, presets) ?? {};
    expect(settings).toMatchObject({ bound: null, measured: null, bandwidth: null, after: {} });
  });
});

test('another fragment is no link to a workload', () => {
  for (const fragment of ['', '#judge', '#workload-moe', '#assign=exam&seed=1'])
    expect(restoredFrom(fragment, base, presets)).toBeNull();
});

describe('what a link holds that means nothing is named and left out:', () => {
  it.each([
    ['model=perceptron', ['model']],
    ['model=__proto__', ['model']],
    ['machine=constructor', ['machine']],
    ['weights=float7', ['weights']],
    ['metric=happiness', ['metric']],
    ['concurrency=0', ['concurrency']],
    ['concurrency=1.5', ['concurrency']],
    ['prompt=1e99', ['prompt']],
    ['target=', ['target']],
    ['target=NaN', ['target']],
    ['cached=perhaps', ['cached']],
    ['after.moe=2', ['after.moe']],
    ['after.toString=0.5', ['after.toString']],
    ['config={"model_type":"llama"}', ['config']],
    ['config={"__proto__":{"model_type":"llama"}}', ['config']],
    ['<script>=1', ['<script>']],
  ])('%s', (field, ignored) => {
    const restored = restoredFrom(`#workload=1&${field}`, base, presets);
    expect(restored?.ignored).toEqual(ignored);
    expect(restored?.settings.model).toBe(base.model);
  });

  it('a later version, whole', () => {
    const restored = restoredFrom('#workload=2&model=gpt2', base, presets);
    expect(restored).toEqual({ settings: base, ignored: ['workload'] });
  });

  it('a book in a link, unread', () => {
    const long = `#workload=1&config=${'x'.repeat(20_000)}`;
    expect(restoredFrom(long, base, presets)).toEqual({ settings: base, ignored: ['workload'] });
  });

  it('a model of one’s own without its configuration', () => {
    const restored = restoredFrom('#workload=1&model=own', base, presets);
    expect(restored?.settings.model).toBe(base.model);
  });
});
