// The same forward in plain JavaScript: the reference that every graph is checked against.
import { openReference, referenceAnswer } from '#src/tutor/reference/dense-reference.ts';
import type { Weights } from '#src/tutor/weights.ts';
import type { Peer } from './peer.ts';

/** Opens the peer. */
export function openPlainJs(weights: Weights): Peer {
  const session = openReference(weights);
  return {
    name: 'plain-js',
    answer: (prompt, count) => referenceAnswer(session, prompt, { end: -1, limit: count }),
    dispose() {},
  };
}
