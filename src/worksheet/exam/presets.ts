// What cases are made from: published models and machines, handed in by whoever may read the book's data.
import type { ModelShape } from '#src/core/workload/model-shape.ts';
import type { Machine } from '#src/core/workload/workload.ts';

/** Shapes and rates by id; `tutorId` and `pageId` name the book's own. */
export interface ExamPresets {
  readonly models: readonly { readonly id: string; readonly shape: ModelShape }[];
  /** A personal machine is one of it, with one person before it. */
  readonly machines: readonly {
    readonly id: string;
    readonly machine: Machine;
    readonly personal: boolean;
  }[];
  readonly tutorId: string;
  readonly pageId: string;
}
