// The command as it is typed: what went wrong is said in sentences that name the file, never in the words of Node.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { speculative } from '#src/worksheet/definitions/speculative.ts';
import { emptyForm, filled } from '../islands/worksheet-form/filled-form.ts';

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'form-'));
  const other = await PDFDocument.create();
  other.addPage();
  writeFileSync(join(folder, 'other.pdf'), await other.save());
  const values = { 'speculative.confidence.confidence': '70' };
  const form = await filled(await emptyForm([speculative], 'en'), values);
  writeFileSync(join(folder, 'filled.pdf'), form);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command in a language. */
function form(locale: string, ...args: readonly string[]) {
  const env = { ...process.env, LC_ALL: `${locale}.UTF-8` };
  return spawnSync(process.execPath, ['src/cli/form.ts', ...args], { encoding: 'utf8', env });
}

test.each([
  ['en', 'missing.pdf', 'there is no such file. It was looked for in'],
  ['es', 'missing.pdf', 'no existe ese archivo. Se ha buscado en'],
  ['en', '', 'is a folder. Name one file in it, such as filled.pdf or other.pdf.'],
  ['es', '', 'es una carpeta. Nombra uno de sus archivos, como filled.pdf u other.pdf.'],
  ['en', 'other.pdf', 'other.pdf: The PDF has no fields of this book'],
  ['es', 'other.pdf', 'other.pdf: El PDF no tiene campos de este libro'],
])('in %s, of "%s" it says which file and what to do', (locale, name, sentence) => {
  const path = join(folder, name);
  const { status, stderr, stdout } = form(locale, path);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain(path);
  expect(stderr).toContain(sentence);
  expect(stderr).not.toMatch(/E[A-Z]{4,}|Error|at .*:\d+/);
});

test('an export that is not there, and a place that cannot be written to, are named too', () => {
  const filledForm = join(folder, 'filled.pdf');
  expect(form('en', filledForm, '--with', join(folder, 'work.json')).stderr).toContain(
    'work.json: there is no such file',
  );
  const { status, stderr } = form('en', filledForm, join(folder, 'none', 'out.json'));
  expect(status).toBe(1);
  expect(stderr).toContain(`there is no folder ${join(folder, 'none')}`);
  expect(form('en', filledForm).stdout).toContain('"confidence": 0.7');
});
