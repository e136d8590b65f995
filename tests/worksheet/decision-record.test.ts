import { describe, expect, test } from 'vitest';
import { audit } from '#src/worksheet/audit.ts';
import { decisionRecord } from '#src/worksheet/decision-record.ts';
import type { DecisionWords } from '#src/worksheet/decision-words.ts';
import { speculative } from '#src/worksheet/definitions/speculative.ts';
import { currentAttempt } from '#src/worksheet/machine.ts';
import type { Worksheet } from '#src/worksheet/schema.ts';
import { askedFields, validationIds } from '#src/worksheet/validation.ts';
import { checkpoint, next } from './sample-checkpoint.ts';
import { answered, answers, blank, runs, world } from './sample-work.ts';

// Every table answers with the id in angle brackets, so the test sees which id stands where.
const table = <T extends object>() => new Proxy({} as T, { get: (_, id) => `«${String(id)}»` });
const words: DecisionWords = {
  title: (technique) => `Title ${technique}`,
  sections: table(),
  fields: table(),
  costParts: table(),
  resources: table(),
  presence: table(),
  verdicts: table(),
  reasonClasses: table(),
  sides: table(),
  because: table(),
  owed: table(),
  modules: table(),
  validation: table(),
  findings: new Proxy({} as DecisionWords['findings'], {
    get: (_, id) => (found: { field: string }) => `${String(id)} in ${found.field}`,
  }),
  technique: (id) => `«${id}»`,
  quantity: (id) => `«${id}»`,
  condition: (quantity, comparison, value) => `${quantity} ${comparison} ${value}`,
  threads: (count) => `${count} threads`,
  none: '—',
  number: (value, unit) => `${value} ${unit}`,
  interval: (low, high) => `${low} … ${high}`,
  instant: (iso) => iso,
};
const record = (worksheet: Worksheet) =>
  decisionRecord(
    speculative,
    currentAttempt(worksheet),
    audit(speculative, worksheet, world),
    words,
  );

describe('a decision record', () => {
  test('has every question as a heading', () => {
    for (const field of askedFields(speculative))
      expect(record(answered())).toContain(`## «${field}»\n`);
  });

  test('says the verdict, its class, its flip condition and the runs it cites', () => {
    const text = record(answered());
    expect(text).toContain('**«never»** («size»)');
    expect(text).toContain('«parameters» at-least 25 million-parameters («outside»)');
    expect(text).toContain(`\`${runs.verify.id.slice(0, 12)}\``);
    expect(text).toContain('onnxruntime-web 1.30.0');
    expect(text).toContain('- requirement-met in requirement');
    expect(text).toContain('90 percent');
  });

  test('of an empty worksheet says so in each section and is still one page', () => {
    const text = record(blank());
    expect(text.split('\n—\n').length).toBeGreaterThan(10);
    expect(text).not.toMatch(/undefined|null|NaN/);
  });

  test('shows what the reader typed and runs nothing', () => {
    const sentence = '<img src=x onerror=alert(1)> [a](javascript:b)';
    const text = record(answered({ bottleneck: { ...answers.bottleneck, sentence } }));
    expect(text).not.toContain('<img');
    expect(text).not.toMatch(/[^\\]\]\(/);
  });

  test('of a checkpoint stands under its five questions and leads on', () => {
    const worksheet = answered({ next });
    const audited = audit(checkpoint, worksheet, world);
    const text = decisionRecord(checkpoint, currentAttempt(worksheet), audited, words);
    const headings = [...text.matchAll(/^## «(.+)»$/gm)].map(([, id]) => id);
    expect(headings.slice(0, 5)).toEqual(validationIds);
    for (const field of askedFields(checkpoint)) expect(text).toContain(`### «${field}»\n`);
    expect(text).toContain('→ «07-memory»');
  });
});
