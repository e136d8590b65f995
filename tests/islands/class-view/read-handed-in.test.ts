import { beforeAll, expect, test } from 'vitest';
import { type FormReader, readHandedIn } from '#islands/class-view/read-handed-in.ts';
import { formProblemLines } from '#islands/worksheet-form/form-problem.ts';
import { readPdf } from '#islands/worksheet-form/read-pdf.ts';
import { bundleText, bundleVersion } from '#src/worksheet/bundle.ts';
import { gatherClass } from '#src/worksheet/class/gathering.ts';
import { speculative } from '#src/worksheet/definitions/speculative.ts';
import { finished, here, now, runs } from '../../worksheet/sample-work.ts';
import { emptyForm, filled } from '../worksheet-form/filled-form.ts';

const exported = new File(
  [
    bundleText({
      format: 'which-bottleneck',
      version: bundleVersion,
      exportedAt: now,
      installation: here,
      worksheets: [finished('speculative.w')],
      runs: Object.values(runs),
      responses: [],
      exams: [],
      reviews: [],
    }),
  ],
  'export.json',
);
const pdf = (name: string, bytes: Uint8Array) => new File([bytes.slice()], name);
let form: Uint8Array;
let wrong: Uint8Array;
beforeAll(async () => {
  const empty = await emptyForm([speculative], 'es');
  form = await filled(empty, {
    'speculative.verdict.verdict': 'defer',
    'speculative.verdict.reasonClass': 'size',
    'speculative.confidence.confidence': '70',
    'speculative.evidence.verify-ratio.run': runs.verify.id.slice(0, 8),
  });
  wrong = await filled(empty, { 'speculative.confidence.confidence': 'mucho' });
});

const opened = (files: readonly File[], changes: { formReader?: FormReader } = {}) =>
  readHandedIn(files, {
    locale: 'es',
    formReader: async () => ({ readPdf, formProblemLines }),
    next: async () => undefined,
    ...changes,
  });

test('takes exports and forms as they come, and finds the runs of a form in the exports', async () => {
  const { read, forms } = await opened([pdf('form.pdf', form), exported]);
  expect(forms).toEqual([]);
  expect(read.map(({ name }) => name)).toEqual(['export.json', 'form.pdf']);
  const { pupils } = await gatherClass(read);
  const own = pupils.find(({ worksheets }) => worksheets[0]?.id !== 'speculative.w');
  expect(own?.worksheets[0]?.attempts[0]?.answers).toMatchObject({
    verdict: { verdict: 'defer' },
    evidence: { 'verify-ratio': [{ run: runs.verify.id }] },
  });
  expect(own?.runs.map(({ id }) => id)).toEqual([runs.verify.id]);
});

test('takes two forms that say the same for two pupils, and one form twice for one', async () => {
  const later = new File([form.slice(), '\n'], 'b.pdf', { lastModified: Date.parse(now) });
  const { read } = await opened([pdf('a.pdf', form), later, pdf('copy.pdf', form)]);
  const { pupils, shared } = await gatherClass(read);
  expect(pupils).toHaveLength(2);
  // That they say the same is told.
  expect(shared).toHaveLength(1);
});

test('names each file that cannot be read with the reason, and keeps the others', async () => {
  const gone = Object.assign(new File([''], 'gone.pdf'), {
    arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')),
  });
  const text = pdf('essay.pdf', new TextEncoder().encode('an essay'));
  const { read, forms, unreadable } = await opened([
    gone,
    text,
    pdf('wrong.pdf', wrong),
    exported,
    pdf('form.pdf', form),
  ]);
  expect(read.map(({ name }) => name)).toEqual(['export.json', 'form.pdf']);
  expect(unreadable).toEqual(['gone.pdf']);
  expect(forms.map(({ name }) => name)).toEqual(['essay.pdf', 'wrong.pdf']);
  expect(forms[0]?.lines[0]).toContain('«essay.pdf» no es un PDF');
  expect(forms[1]?.lines.join(' ')).toContain('«mucho»');
});

test('fetches what reads forms only for a form, and keeps the exports where it cannot be had', async () => {
  let asked = 0;
  const formReader = () => {
    asked++;
    return Promise.reject(new TypeError('Failed to fetch'));
  };
  expect((await opened([exported], { formReader })).unopened).toEqual([]);
  expect(asked).toBe(0);
  const { read, unopened } = await opened([exported, pdf('form.pdf', form)], { formReader });
  expect(read.map(({ name }) => name)).toEqual(['export.json']);
  expect(unopened).toEqual(['form.pdf']);
});
