// The training behind the weights that ship, read when the page is built.
import {
  type Manifest,
  parseManifest,
  parseTrainingRecord,
  type TrainingRecord,
} from './training-record.ts';

const records = import.meta.glob<unknown>('/content/data/measured/training.json', {
  eager: true,
  import: 'default',
});
const manifests = import.meta.glob<unknown>('/public/models/manifest.json', {
  eager: true,
  import: 'default',
});

/** What is known of the book's models; either part may be missing, and the card then says so. */
export interface RecordedTraining {
  readonly record: TrainingRecord | undefined;
  readonly manifest: Manifest | undefined;
}

/** The files of this book, checked. */
export const recordedTraining: RecordedTraining = {
  record: Object.entries(records).map(([file, value]) => parseTrainingRecord(value, file))[0],
  manifest: Object.entries(manifests).map(([file, value]) => parseManifest(value, file))[0],
};
