import { PDFDocument } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Judged, judgedTechniques } from '#islands/worksheet/judged.ts';
import type { KnownWork } from '#islands/worksheet-form/read-form.ts';
import { type ReadPdf, readPdf } from '#islands/worksheet-form/read-pdf.ts';
import { localeIds } from '#src/book/locales.ts';
import { bundleText, parseBundle } from '#src/worksheet/bundle.ts';
import { completeness } from '#src/worksheet/completeness.ts';
import { speculative } from '#src/worksheet/definitions/speculative.ts';
import { headNames } from '#src/worksheet/forms/field-name.ts';
import { currentAttempt } from '#src/worksheet/machine.ts';
import { runs } from '../../worksheet/sample-work.ts';
import { emptyForm, filled } from './filled-form.ts';
import { prose, sampleValues } from './sample-values.ts';

const nothing: KnownWork = { worksheets: [], responses: [], runs: [] };
const fileAt = '2026-11-22T09:00:00.000Z';
const all = Object.values<Judged>(judgedTechniques).map(({ definition }) => definition);

const read = (bytes: Uint8Array, known = nothing) =>
  readPdf({ name: 'form.pdf', bytes, changedAt: fileAt }, known);

function taken(outcome: ReadPdf) {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome;
}

async function problemOf(bytes: Uint8Array) {
  const outcome = await read(bytes);
  return outcome.ok ? null : outcome.problem;
}

describe.each(localeIds)('a form of every worksheet in %s', (locale) => {
  test('filled in whole comes back whole, as a file that can be imported', async () => {
    const form = await emptyForm(all, locale);
    const values = Object.assign({}, ...all.map((each) => sampleValues(each, locale)));
    const { bundle, notes } = taken(await read(await filled(form, values)));
    expect(parseBundle(bundleText(bundle))).toEqual({ ok: true, bundle });
    expect(bundle.worksheets.map(({ definition }) => definition.id).sort()).toEqual(
      all.map(({ id }) => id).sort(),
    );
    for (const worksheet of bundle.worksheets) {
      const definition = all.find(({ id }) => id === worksheet.definition.id)!;
      const attempt = currentAttempt(worksheet);
      expect([definition.id, completeness(definition, attempt).missing]).toEqual([
        definition.id,
        [],
      ]);
      expect(attempt.committed).toEqual({});
      const { bottleneck, verdict, predictions, evidence } = attempt.answers;
      expect(bottleneck?.sentence).toBe(prose);
      expect(verdict?.verdict).toBe('defer');
      expect(Object.values(predictions ?? {}).map(({ low, high }) => [low, high])).toEqual(
        definition.predict.map(() => [0.5, 1.5]),
      );
      expect(evidence?.['noise-floor']?.[0]?.run ?? 'abcdef12').toBe('abcdef12');
    }
    expect(new Set(notes.map(({ kind }) => kind))).toEqual(new Set(['missing-run']));
  });

  test('as it is given out is empty, and says so', async () => {
    expect(await problemOf(await emptyForm(all, locale))).toEqual({ kind: 'empty-form' });
  });
});

describe('of a form filled in by a reader', () => {
  let form: Uint8Array;
  beforeAll(async () => {
    form = await emptyForm([speculative], 'es');
  });
  const wrong = async (values: Readonly<Record<string, string>>) => {
    const problem = await problemOf(await filled(form, values));
    return problem?.kind === 'wrong-values' ? problem.wrong : problem;
  };

  test.each([
    ['predictions.acceptance.low', 'mucho', 'not-number'],
    ['predictions.acceptance.low', '1.500', 'ambiguous'],
    ['predictions.verify-ratio.low', '0', 'not-positive'],
    ['cost.leastGain', '120', 'not-share'],
    ['confidence.confidence', '-1', 'not-share'],
    ['verdict.verdict', 'maybe', 'not-option'],
    ['guardrail.quantity', 'happiness', 'not-option'],
    ['evidence.noise-floor.run', 'the first', 'not-run'],
    ['requirement.unit', 'ratio', 'not-this-unit'],
  ])('a wrong value is named with its field: %s = %s', async (field, came, reason) => {
    const found = await wrong({ [`speculative.${field}`]: came });
    expect(found).toContainEqual({ name: `speculative.${field}`, came, reason });
  });

  test('prose that is longer than a worksheet keeps', async () => {
    const came = 'á'.repeat(4001);
    expect(await wrong({ 'speculative.bottleneck.sentence': came })).toEqual([
      { name: 'speculative.bottleneck.sentence', came, reason: 'too-long' },
    ]);
  });

  test('an interval the wrong way round, and a run that is cited and not measured', async () => {
    expect(
      await wrong({
        'speculative.predictions.acceptance.low': '0,9',
        'speculative.predictions.acceptance.high': '0,6',
        'speculative.evidence.noise-floor.run': 'abcdef12',
        'speculative.evidence.noise-floor.absent': 'Yes',
      }),
    ).toEqual([
      { name: 'speculative.predictions.acceptance.low', came: '0,9', reason: 'low-above-high' },
      {
        name: 'speculative.evidence.noise-floor.run',
        came: 'abcdef12',
        reason: 'cited-and-absent',
      },
    ]);
  });

  test('a half-filled question is kept as it stands, for the page to go on with', async () => {
    const bytes = await filled(form, { 'speculative.predictions.acceptance.low': '0,5' });
    const { bundle, notes } = taken(await read(bytes));
    expect(notes).toEqual([
      { kind: 'incomplete', definition: 'speculative', field: 'predictions' },
    ]);
    const [worksheet] = bundle.worksheets;
    const attempt = currentAttempt(worksheet!);
    expect(attempt.answers.predictions).toBeUndefined();
    expect(bundle.responses).toEqual([
      {
        id: 'question:worksheet.speculative.predictions',
        value: [attempt.id, 'acceptance.low', '0,5'],
        committedAt: '2026-11-22T08:00:00.000Z',
      },
    ]);
  });

  test('a run is found by its first eight digits, with the figure that is asked for', async () => {
    const { verify } = runs;
    const bytes = await filled(form, {
      'speculative.evidence.verify-ratio.run': `${verify.id.slice(0, 8)}, 00000000`,
    });
    const known = { ...nothing, runs: Object.values(runs) };
    const { bundle, notes } = taken(await read(bytes, known));
    expect(currentAttempt(bundle.worksheets[0]!).answers.evidence).toEqual({
      'verify-ratio': [
        { run: verify.id, estimate: 'ratio.4' },
        { run: '00000000', estimate: 'ratio.4' },
      ],
    });
    expect(notes).toEqual([
      {
        kind: 'missing-run',
        definition: 'speculative',
        run: '00000000',
        quantities: ['verify-ratio'],
      },
    ]);
  });

  test('a choice kept in words is the choice', async () => {
    const bytes = await filled(form, {
      'speculative.guardrail.quantity': 'Respuestas con el mismo texto',
      'speculative.guardrail.comparison': 'al menos',
      'speculative.guardrail.bound': '0,98',
    });
    expect(
      currentAttempt(taken(await read(bytes)).bundle.worksheets[0]!).answers.guardrail,
    ).toEqual({ quantity: 'same-text', comparison: 'at-least', bound: 0.98, unit: 'ratio' });
  });

  test('the same content is the same attempt, and more of it goes on in that attempt', async () => {
    const one = { 'speculative.confidence.confidence': '70' };
    const first = taken(await read(await filled(form, one))).bundle;
    expect(taken(await read(await filled(form, one))).bundle).toEqual(first);
    const more = await filled(form, { ...one, 'speculative.verdict.verdict': 'defer' });
    const known = { ...nothing, worksheets: first.worksheets };
    const second = taken(await read(more, known)).bundle;
    expect(second.worksheets[0]?.id).toBe(first.worksheets[0]?.id);
    expect(currentAttempt(second.worksheets[0]!).id).toBe(currentAttempt(first.worksheets[0]!).id);
  });
});

describe('refuses', () => {
  test('what is no PDF, what is broken, and what has no fields of ours', async () => {
    const text = new TextEncoder().encode('{"format":"which-bottleneck"}');
    expect(await problemOf(text)).toEqual({ kind: 'not-pdf', name: 'form.pdf' });
    const broken = new TextEncoder().encode('%PDF-1.4\nnothing follows');
    expect(await problemOf(broken)).toEqual({ kind: 'damaged-pdf' });
    const other = await PDFDocument.create();
    other.addPage();
    expect(await problemOf(await other.save())).toEqual({ kind: 'not-form' });
    other.getForm().createTextField('name').setText('Ñandú');
    expect(await problemOf(await other.save())).toEqual({ kind: 'not-form' });
  });

  test('a form of a newer edition, and one that asks by newer rules', async () => {
    const form = await emptyForm([speculative], 'en');
    expect(await problemOf(await filled(form, { [headNames.version]: '7' }))).toEqual({
      kind: 'newer-form',
      version: 7,
      known: 1,
    });
    const values = { 'speculative.definition': '9', 'speculative.confidence.confidence': '70' };
    expect(await problemOf(await filled(form, values))).toEqual({
      kind: 'newer-definition',
      definition: 'speculative',
    });
  });

  test('a form under a password', async () => {
    const form = await filled(await emptyForm([speculative], 'en'), {
      'speculative.confidence.confidence': '70',
    });
    const pdf = await PDFDocument.load(form);
    pdf.encrypt({ userPassword: 'a', ownerPassword: 'b' });
    const locked = await pdf.save({ useObjectStreams: false });
    expect(await problemOf(locked)).toEqual({ kind: 'encrypted-pdf' });
  });
});
