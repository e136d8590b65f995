// What stands above a question in its chapter and belongs to it: so far, the flawed benchmarks.
import { listings } from '../flawed-benchmark/listings.ts';

/** The code that a question speaks of; null where it speaks for itself. */
export function listingOf(question: string): string | null {
  return listings.find((listing) => listing.question === question)?.code ?? null;
}
