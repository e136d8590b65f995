import { expect, it } from 'vitest';
import { configProblemText } from '#islands/workload/config-text.ts';
import { localeIds } from '#src/book/locales.ts';
import { parseModelConfig } from '#src/worksheet/model-config/parse.ts';

const llama = {
  model_type: 'llama',
  hidden_size: 64,
  intermediate_size: 128,
  num_hidden_layers: 2,
  num_attention_heads: 4,
  vocab_size: 100,
};
const refused: readonly (readonly [string, string])[] = [
  ['{', 'JSON'],
  ['[]', 'config.json'],
  ['{}', 'model_type'],
  ['['.repeat(40), '12'],
  ['{"__proto__":1}', '__proto__'],
  [' '.repeat(600_000), '600'],
  ['{"model_type":"perceptron"}', 'mixtral'],
  ['{"model_type":"llama"}', 'num_hidden_layers'],
  [JSON.stringify({ ...llama, hidden_size: '64' }), 'hidden_size'],
  [JSON.stringify({ ...llama, num_hidden_layers: 5000 }), 'num_hidden_layers'],
  [JSON.stringify({ ...llama, torch_dtype: 'complex64' }), 'complex64'],
  [JSON.stringify({ ...llama, num_key_value_heads: 3 }), 'num_key_value_heads'],
];

it.each(refused)('a refusal of %.40s names what it is about', (text, named) => {
  const read = parseModelConfig(text);
  if (read.ok) throw new Error('understood');
  for (const locale of localeIds) {
    const sentence = configProblemText(read.problem, locale);
    expect(sentence).toContain(named);
    expect(sentence).not.toMatch(/\{\{|undefined/);
  }
});
