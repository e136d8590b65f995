// Runs the subjects by turns: each once a round, each round beginning with another, so that a slow minute of the
// machine falls on all alike.
import type { PrintSample } from './bench-book-summary.ts';

/** What sets a document on paper once. */
export interface BenchSubject {
  readonly name: string;
  run(): Promise<PrintSample>;
}

/** What is run, how often. */
export interface RoundsRequest {
  readonly own: readonly BenchSubject[];
  readonly peers: readonly BenchSubject[];
  readonly rounds: number;
  readonly signal: AbortSignal;
  /** Says each sample on a line of its own. */
  say(line: string): void;
}

/** Samples by subject, a value a round, and the peers that failed with why. */
export interface RoundSamples {
  readonly samples: Readonly<Record<string, readonly PrintSample[]>>;
  readonly failed: Readonly<Record<string, string>>;
}

/** Runs every round. A peer that fails once is left out; throws where one of our own fails, or `signal` comes. */
export async function roundSamples(request: RoundsRequest): Promise<RoundSamples> {
  const { own, peers, rounds, signal, say } = request;
  const samples: Record<string, PrintSample[]> = {};
  const failed: Record<string, string> = {};
  for (let round = 0; round < rounds; round++)
    for (const subject of turned([...own, ...peers], round)) {
      signal.throwIfAborted();
      const { name } = subject;
      if (name in failed) continue;
      try {
        const sample = await subject.run();
        samples[name] = [...(samples[name] ?? []), sample];
        say(`round ${round + 1}  ${name}  ${sample.pages} pages  ${sample.seconds.toFixed(2)} s`);
      } catch (error) {
        if (signal.aborted || !peers.includes(subject)) throw error;
        failed[name] = error instanceof Error ? error.message : String(error);
        delete samples[name];
      }
    }
  return { samples, failed };
}

function turned<Item>(items: readonly Item[], by: number): readonly Item[] {
  const start = by % Math.max(1, items.length);
  return [...items.slice(start), ...items.slice(0, start)];
}
