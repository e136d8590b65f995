// Hybrids in four layers, trained to copy and to recall: what stays the same is everything but the mixers, what
// differs is where attention stands and how far it sees.
import type { ModelConfig } from '#src/tutor/config.ts';
import { rememberTokens, rememberVocabulary } from './tasks/remember.ts';

/** The width inside a state is the stream's, so that a mixer of either kind has about as many weights. */
const shape = {
  architecture: 'hybrid',
  vocabulary: rememberVocabulary,
  context: rememberTokens,
  dModel: 32,
  layers: 4,
  heads: 2,
  dFeedForward: 64,
  window: 8,
  decays: 4,
  inner: 32,
  state: 16,
  convolution: 4,
  experts: 4,
  expertsPerToken: 1,
} as const;

/** One digit a layer, as hybrid-order.ts reads them. */
export const hybridOrders = {
  'hybrid-attention': 1111,
  'hybrid-state': 2222,
  'hybrid-second': 2122,
  'hybrid-last': 2221,
  'hybrid-local': 2232,
  'hybrid-mixture': 5152,
} as const;

/** A hybrid of the book. */
export type HybridName = keyof typeof hybridOrders;

/** Their names, pure ones first. */
export const hybridNames = Object.keys(hybridOrders) as HybridName[];

/** The config of four layers in this order. */
export function hybridConfig(order: number): ModelConfig<'hybrid'> {
  return { ...shape, order };
}
