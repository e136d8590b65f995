// How the tutor judges: does it leave right sentences alone, and does it know where its scope ends?
import { isErrorKind, isOutOfScope } from '../grammar/ids.ts';
import { type Share, share } from './exact-match.ts';
import { type Prediction, verdictGiven } from './prediction.ts';

/** Precision and recall of *out of scope*, and how often a refusal that is right gives the right reason. */
export interface ScopeJudgement {
  readonly precision: Share;
  readonly recall: Share;
  readonly rightReason: Share;
}

/** Of the correct sentences, the share that is called wrong. */
export function falseCorrectionRate(predictions: readonly Prediction[]): Share {
  const correct = predictions.filter(({ example }) => example.kind === 'correct');
  const called = correct.filter((prediction) => {
    const verdict = verdictGiven(prediction);
    return verdict !== undefined && isErrorKind(verdict);
  });
  return share(called.length, correct.length);
}

/** Precision and recall of the refusals, whatever reason they give. */
export function scopeJudgement(predictions: readonly Prediction[]): ScopeJudgement {
  const asked = predictions.filter(({ example }) => example.kind === 'out-of-scope');
  const refused = predictions.filter((prediction) => {
    const verdict = verdictGiven(prediction);
    return verdict !== undefined && isOutOfScope(verdict);
  });
  const rightly = refused.filter(({ example }) => example.kind === 'out-of-scope');
  const reasoned = rightly.filter(
    (prediction) => verdictGiven(prediction) === prediction.example.reason,
  );
  return {
    precision: share(rightly.length, refused.length),
    recall: share(rightly.length, asked.length),
    rightReason: share(reasoned.length, rightly.length),
  };
}
