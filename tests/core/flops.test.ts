// Operations a token against worked figures.
import { describe, expect, it } from 'vitest';
import {
  attentionFlopPerToken,
  attentionParityContext,
  trainingFlopPerToken,
  weightFlopPerToken,
} from '#src/core/flops.ts';

describe('operations', () => {
  it('are two a parameter, and attention’s part is a few per cent at 32 tokens', () => {
    expect(weightFlopPerToken({ parameters: 494_080 })).toBe(988_160);
    expect(attentionFlopPerToken({ context: 32, dModel: 128, layers: 2 })).toBe(32_768);
  });

  it('of attention equal those of the matrices at six times the width, for the usual feed-forward', () => {
    expect(attentionParityContext({ dModel: 128, dFeedForward: 512 })).toBe(768);
  });

  it('of training are three times those of the forward pass', () => {
    expect(trainingFlopPerToken({ parameters: 1e6 })).toBe(
      3 * weightFlopPerToken({ parameters: 1e6 }),
    );
  });
});
