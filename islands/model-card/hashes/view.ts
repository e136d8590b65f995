// The files that ship: size, hash, and how each is made again.
import { formatDate, formatNumber } from '#src/book/format.ts';
import type { Locale } from '#src/book/locales.ts';
import { wordsIn } from '../../kit/words.ts';
import { modelName } from '../card-names.ts';
import { dataTable } from '../data-table.ts';
import type { RecordedTraining } from '../recorded-training.ts';
import { shippedModels } from '../shipped-run.ts';
import { cardStrings } from '../strings.ts';
import { hashesStrings } from './strings.ts';

interface ViewContext {
  readonly document: Document;
  readonly locale: Locale;
}

/** The table, and the line on what "the same" depends on where a record says it. */
export function hashesView(
  training: RecordedTraining,
  { document, locale }: ViewContext,
): Element[] {
  const t = hashesStrings[locale];
  const { nothing } = cardStrings[locale];
  const rows = shippedModels(training).map(({ name, file, run }) => [
    modelName({ name, config: file.config }, locale),
    { code: file.file },
    { code: file.sha256 },
    formatNumber(file.bytes, locale),
    formatNumber(file.parameters, locale),
    run ? formatNumber(run.seed, locale) : nothing,
    run ? formatDate(run.provenance.finishedAt.slice(0, 10), locale) : t.unrecorded,
    run ? { code: `npm run train -- ${name} --seeds ${run.seed}` } : nothing,
  ]);
  const columns = [t.model, t.file, t.sha, t.bytes, t.parameters, t.seed, t.date, t.command];
  const table = dataTable({ label: t.files, columns, groups: [{ rows }] }, document);
  if (!training.record) return [table];
  const line = document.createElement('p');
  line.className = 'model-card-note';
  const { fingerprint } = training.record.corpus;
  line.textContent = wordsIn(hashesStrings, locale)('same', { fingerprint });
  return [table, line];
}
