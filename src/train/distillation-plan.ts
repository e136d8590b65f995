// Whom a student learns from, and what: names and numbers alone.
import type { Softening } from '#src/graph/ops/distillation.ts';

/** Softened distributions of a teacher, beside the true tokens. */
export interface LogitDistillation extends Softening {
  readonly from: 'logits';
  /** A model whose weights ship. */
  readonly teacher: string;
}

/** Answers that a teacher wrote, in the place of the true ones (Kim & Rush, arXiv 1606.07947). */
export interface SequenceDistillation {
  readonly from: 'sequences';
  /** A model whose weights ship. */
  readonly teacher: string;
}

/** One of them. */
export type DistillationPlan = LogitDistillation | SequenceDistillation;
