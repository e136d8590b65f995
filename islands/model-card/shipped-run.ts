// Which training a file of weights came from: the hash decides, not the name.
import type { RecordedTraining } from './recorded-training.ts';
import type { ModelFile, TrainedPlan, TrainingRun } from './training-record.ts';

/** A model that ships, and what is recorded of it. */
export interface ShippedModel {
  readonly name: string;
  readonly file: ModelFile;
  /** The plan of that name. */
  readonly plan: TrainedPlan | undefined;
  /** The training that yielded exactly these bytes. */
  readonly run: TrainingRun | undefined;
}

/** The models of the manifest, in its order. */
export function shippedModels({ record, manifest }: RecordedTraining): ShippedModel[] {
  return Object.entries(manifest?.models ?? {}).map(([name, file]) => {
    const plan = record?.models.find((model) => model.name === name);
    return { name, file, plan, run: plan?.runs.find(({ sha256 }) => sha256 === file.sha256) };
  });
}

/** A shipped model whose evaluation is recorded; undefined where there is none. */
export function evaluatedModel(training: RecordedTraining, name: string) {
  const model = shippedModels(training).find((shipped) => shipped.name === name);
  if (!model?.plan || Object.keys(model.plan.evaluations).length === 0) return undefined;
  return { ...model, plan: model.plan };
}
