// The files that ship: size, hash, and how each is made again.
import { formatDate, formatNumber } from '#src/book/format.ts';
import type { Locale } from '#src/book/locales.ts';
import { wordsIn } from '../../kit/words.ts';
import { modelName } from '../card-names.ts';
import { type Cell, dataTable } from '../data-table.ts';
import type { RecordedTraining } from '../recorded-training.ts';
import { type ShippedModel, shippedModels } from '../shipped-run.ts';
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
  const models = shippedModels(training);
  const bySeed = Map.groupBy(
    models.filter(({ run }) => run !== undefined),
    ({ run }) => run?.seed,
  );
  const commands = [...bySeed].map(
    ([seed, group]) =>
      `npm run train -- ${group.map(({ name }) => name).join(' ')} --seeds ${seed}`,
  );
  const row = (name: string, of: (model: ShippedModel) => Cell): Cell[] => [
    name,
    ...models.map(of),
  ];
  const rows = [
    row(t.file, ({ file }) => ({ code: file.file })),
    row(t.sha, ({ file }) => ({ code: file.sha256 })),
    row(t.bytes, ({ file }) => formatNumber(file.bytes, locale)),
    row(t.parameters, ({ file }) => formatNumber(file.parameters, locale)),
    row(t.seed, ({ run }) => (run ? formatNumber(run.seed, locale) : nothing)),
    row(t.date, ({ run }) =>
      run ? formatDate(run.provenance.finishedAt.slice(0, 10), locale) : t.unrecorded,
    ),
    ...(commands.length > 0 ? [[t.command, { all: commands.join(' && '), isCode: true }]] : []),
  ];
  const columns = [
    t.what,
    ...models.map(({ name, file }) => modelName({ name, config: file.config }, locale)),
  ];
  const table = dataTable({ label: t.files, columns, groups: [{ rows }] }, document);
  if (!training.record) return [table];
  const line = document.createElement('p');
  line.className = 'model-card-note';
  const { fingerprint } = training.record.corpus;
  line.textContent = wordsIn(hashesStrings, locale)('same', { fingerprint });
  return [table, line];
}
