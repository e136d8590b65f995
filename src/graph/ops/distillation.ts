// What a student learns from: the true tokens, a teacher's softened distribution, or some of both.
import type { Graph } from '../graph.ts';
import type { Tensor } from '../tensor.ts';
import { add, scale } from './arithmetic.ts';
import { crossEntropy, klDivergence } from './loss.ts';

/** How much a teacher counts, and how its distribution is softened. */
export interface Softening {
  /** T: both distributions are softmaxes of logits divided by it. */
  readonly temperature: number;
  /** α: the teacher's share of the loss, 0 to 1; the true tokens have the rest. */
  readonly mixing: number;
}

/** The rows of a batch: logits [N, V], true tokens int64 [N] and how much each row counts, float32 [N]. */
export interface DistilledRows {
  readonly student: Tensor;
  readonly teacher: Tensor;
  readonly targets: Tensor;
  readonly weights: Tensor;
}

/** The loss and its two parts, scalars all. */
export interface DistillationLoss {
  readonly loss: Tensor;
  /** Of the true tokens, at temperature 1, nats. */
  readonly fit: Tensor;
  /** T² · KL(teacher ‖ student), nats. */
  readonly divergence: Tensor;
}

/**
 * (1 − α) · cross-entropy + α · T² · KL(teacher ‖ student), weighted means over the rows (Hinton, Vinyals & Dean,
 * arXiv 1503.02531, section 2: the gradient of the softened part shrinks as 1/T², so it is multiplied by T²). The
 * teacher is a constant. Throws where T is not above 0 or α lies outside 0 to 1.
 */
export function distillationLoss(
  g: Graph,
  { student, teacher, targets, weights }: DistilledRows,
  { temperature, mixing }: Softening,
): DistillationLoss {
  if (!(temperature > 0))
    throw new RangeError(`distillationLoss: temperature ${temperature}; give one above 0`);
  if (!(mixing >= 0 && mixing <= 1))
    throw new RangeError(`distillationLoss: mixing ${mixing}; give a share from 0 to 1`);
  const fit = crossEntropy(g, student, targets, weights);
  const divergence = klDivergence(g, student, teacher, { temperature, weights });
  const loss = add(g, scale(g, fit, 1 - mixing), scale(g, divergence, mixing));
  return { loss, fit, divergence };
}
