// Shape and recipe of the models that ship, a column a model.
import { formatDate, formatNumber, formatPercent, formatQuantity } from '#src/book/format.ts';
import type { Locale } from '#src/book/locales.ts';
import { wordsIn } from '../../kit/words.ts';
import { modelName } from '../card-names.ts';
import { type Cell, dataTable } from '../data-table.ts';
import type { RecordedTraining } from '../recorded-training.ts';
import { type ShippedModel, shippedModels } from '../shipped-run.ts';
import { cardStrings } from '../strings.ts';
import { parameterParts, partsOfParameters } from './parameter-parts.ts';
import { factsStrings } from './strings.ts';

interface ViewContext {
  readonly document: Document;
  readonly locale: Locale;
}

/** Both tables; that of the recipe is left out where no shipped model has a record. */
export function factsView(
  training: RecordedTraining,
  { document, locale }: ViewContext,
): Element[] {
  const t = factsStrings[locale];
  const models = shippedModels(training);
  const recorded = models.some(({ run }) => run !== undefined);
  return [
    { label: t.shape, rows: shapeRows(models, locale) },
    ...(recorded ? [{ label: t.recipe, rows: recipeRows(models, locale) }] : []),
  ].map(({ label, rows }) => {
    const columns = [
      t.quantity,
      ...models.map(({ name, file }) => modelName({ name, config: file.config }, locale)),
    ];
    return dataTable({ label, columns, groups: [{ rows }] }, document);
  });
}

function shapeRows(models: readonly ShippedModel[], locale: Locale): Cell[][] {
  const t = factsStrings[locale];
  const whole = (value: number) => formatNumber(value, locale);
  const row = (name: string, of: (file: ShippedModel['file']) => string): Cell[] => [
    name,
    ...models.map(({ file }) => of(file)),
  ];
  return [
    row(t.vocabulary, ({ config }) => whole(config.vocabulary)),
    row(t.dModel, ({ config }) => whole(config.dModel)),
    row(t.layers, ({ config }) => whole(config.layers)),
    row(t.heads, ({ config: { heads, dModel } }) => `${whole(heads)} × ${whole(dModel / heads)}`),
    row(t.dFeedForward, ({ config }) => whole(config.dFeedForward)),
    row(t.context, ({ config }) => whole(config.context)),
    row(t.parameters, ({ parameters }) => whole(parameters)),
    ...parameterParts.map((part) =>
      row(t[`part.${part}`], ({ config }) => whole(partsOfParameters(config)[part])),
    ),
    row(t.bytes, ({ bytes }) => formatQuantity(bytes, 'byte', locale)),
  ];
}

function recipeRows(models: readonly ShippedModel[], locale: Locale): Cell[][] {
  const t = factsStrings[locale];
  const words = wordsIn(factsStrings, locale);
  const whole = (value: number) => formatNumber(value, locale);
  const row = (name: string, of: (model: Recorded) => string): Cell[] => {
    const cells = models.map((model) =>
      isRecorded(model) ? of(model) : cardStrings[locale].nothing,
    );
    const [first = '', ...others] = cells;
    // What all share is said once.
    return others.every((cell) => cell === first) ? [name, { all: first }] : [name, ...cells];
  };
  return [
    row(t.optimiser, ({ plan }) => words('adamw', { decay: whole(plan.recipe.weightDecay) })),
    row(t.schedule, ({ plan: { recipe } }) =>
      words('cosine', {
        peak: whole(recipe.learningRate),
        warmUp: whole(recipe.warmUpSteps),
        final: formatPercent(recipe.finalShare, locale),
      }),
    ),
    row(t.steps, ({ plan }) => whole(plan.recipe.steps)),
    row(t.batch, ({ plan }) => whole(plan.recipe.batch)),
    row(t.seed, ({ run }) => whole(run.seed)),
    row(t.seeds, ({ plan }) => whole(plan.runs.length)),
    row(t.seconds, ({ run }) => formatQuantity(run.seconds, 'second', locale)),
    row(t.machine, ({ run }) => run.provenance.machine),
    row(
      t.software,
      ({ run: { provenance } }) =>
        `Node ${provenance.node}, ONNX Runtime ${provenance.onnxruntime}`,
    ),
    row(t.commit, ({ run }) => run.provenance.commit.slice(0, 10)),
    row(t.finished, ({ run }) => formatDate(run.provenance.finishedAt.slice(0, 10), locale)),
  ];
}

type Recorded = ShippedModel & {
  readonly plan: NonNullable<ShippedModel['plan']>;
  readonly run: NonNullable<ShippedModel['run']>;
};

function isRecorded(model: ShippedModel): model is Recorded {
  return model.plan !== undefined && model.run !== undefined;
}
