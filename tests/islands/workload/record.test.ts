import { describe, expect, it } from 'vitest';
import { fragmentOf } from '#islands/workload/fragment.ts';
import { type RecordAnswers, workloadRecord } from '#islands/workload/record.ts';
import { scenarios } from '#islands/workload/scenarios.ts';
import { workloadText } from '#islands/workload/text.ts';
import { judgeTechnique } from '#src/worksheet/workload/judge.ts';
import { caseWorkload } from './page-presets.ts';

const workload = caseWorkload('one-reader');
const subject = {
  workload,
  model: 'Llama 3 70B',
  machine: 'NVIDIA H100 SXM',
  link: `https://example.org/en/workload/${fragmentOf(scenarios['one-reader'])}`,
  day: '2026-11-21',
};
const answers: RecordAnswers = {
  technique: 'speculative',
  sentence: 'A pass fetches all weights for one token. <script>alert(1)</script>',
  resource: 'memory-bandwidth',
  presence: 'yes',
  cost: '# a second model',
  verdict: 'defer',
  flip: 'fewer than 57 billion parameters',
  confidence: 70,
};

describe('a decision record', () => {
  const record = (given: RecordAnswers, locale: 'en' | 'es' = 'en') =>
    workloadRecord(given, judgeTechnique(given.technique, workload), subject, workloadText(locale));

  it('has the questions of the worksheets, mine beside computed', () => {
    const page = record(answers);
    for (const heading of ['Requirement', 'The bottleneck', 'Is it present here?', 'What it costs'])
      expect(page).toContain(`## ${heading}\n`);
    expect(page).toContain('- Mine: Defer');
    expect(page).toContain('- Computed: Apply: ');
    expect(page).toContain('- Mine: fewer than 57 billion parameters');
    expect(page).toContain('- Mine: 70%');
    expect(page).toContain(subject.link);
    expect(page).toContain('not measured');
  });

  it('shows what was typed as text', () => {
    const page = record(answers);
    expect(page).not.toContain('<script>');
    expect(page).toContain('- Mine: \\# a second model');
  });

  it('leaves a dash where nothing was answered', () => {
    const empty = {
      technique: 'moe',
      ...{ sentence: '', resource: null, presence: null, cost: '' },
      ...{ verdict: null, flip: '', confidence: null },
    } as const;
    expect(record(empty)).toContain('## Verdict\n\n- Mine: —\n');
  });

  it('is written in the language of the page', () => {
    const page = record(answers, 'es');
    expect(page).toContain('# Registro de decisión: Decodificación especulativa');
    expect(page).toContain('- Mío: Aplazar');
    expect(page).not.toMatch(/\{\{|undefined/);
  });
});
