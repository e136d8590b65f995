// A server of one model as a discrete-event simulation: its clock jumps from the end of a pass to the end of the next.
// Orca (Yu et al. 2022) for continuous batching, Sarathi-Serve (arXiv 2403.02310) for prompts read in chunks.
import type { ServingRequest } from './arrivals.ts';
import type { ServingPolicy } from './policy.ts';
import { type CostPoint, passSeconds } from './step-costs.ts';

/** A request in a row of the batch. */
export interface Row {
  readonly request: ServingRequest;
  /** Prompt tokens read. */
  readonly read: number;
  /** Tokens written. */
  readonly written: number;
}

/** A request that was answered. */
export interface Served {
  readonly request: ServingRequest;
  /** When its first token came, and its last, s. */
  readonly first: number;
  readonly end: number;
}

/** What a pass did. */
export interface Pass {
  readonly start: number;
  readonly seconds: number;
  readonly rows: number;
  readonly tokens: number;
}

/** A server at work. */
export interface Server {
  /** Now, s. */
  readonly time: number;
  readonly waiting: readonly ServingRequest[];
  readonly rows: readonly Row[];
  readonly served: readonly Served[];
  /** The last pass; undefined before the first. */
  readonly pass: Pass | undefined;
  /** Seconds in which passes ran. */
  readonly busy: number;
  /** ∫ N dt, N being the requests in the house: Little's law compares it with what each waited. */
  readonly area: number;
  readonly done: boolean;
  /** Runs the next pass; where nobody waits, the clock first jumps to the next arrival. */
  step(): void;
}

/** Opens a server for these requests, in order of time; `random` decides what a draft gets right. */
export function openServer(
  requests: readonly ServingRequest[],
  policy: ServingPolicy,
  costs: readonly CostPoint[],
  random: () => number,
): Server {
  let time = 0;
  let came = 0;
  let busy = 0;
  let area = 0;
  let waiting: ServingRequest[] = [];
  let rows: Row[] = [];
  let pass: Pass | undefined;
  const served: Served[] = [];
  const firsts = new Map<number, number>();
  const single = policy.batching === 'single';
  const most = single ? 1 : policy.rows;
  const keepsRows = policy.batching === 'static';

  /** Moves the clock, taking in whoever comes on the way, and counts who is in the house. */
  const passTime = (until: number) => {
    for (let next = requests[came]; next && next.at <= until; next = requests[++came]) {
      area += (waiting.length + rows.length) * (next.at - time);
      time = next.at;
      waiting.push(next);
    }
    area += (waiting.length + rows.length) * (until - time);
    time = until;
  };
  const admit = () => {
    if (keepsRows && rows.length > 0) return;
    const taken = waiting.slice(0, most - rows.length);
    waiting = waiting.slice(taken.length);
    rows = [...rows, ...taken.map((request) => ({ request, read: 0, written: 0 }))];
  };
  /** Prompt tokens that each row reads in this pass. */
  const reading = (): number[] => {
    let left = policy.batching === 'chunked' ? policy.chunk : Number.POSITIVE_INFINITY;
    return rows.map(({ request, read }) => {
      const now = Math.min(left, request.prompt - read);
      left -= now;
      return now;
    });
  };
  const accepted = () => {
    const { length = 0, acceptance = 0 } = policy.draft ?? {};
    let count = 0;
    while (count < length && random() < acceptance) count++;
    return count;
  };
  const finished = ({ request, written }: Row) => written >= request.answer;

  const server: Server = {
    get time() {
      return time;
    },
    get waiting() {
      return waiting;
    },
    get rows() {
      return rows;
    },
    get pass() {
      return pass;
    },
    get busy() {
      return busy;
    },
    get area() {
      return area;
    },
    served,
    get done() {
      return served.length === requests.length;
    },
    step() {
      if (server.done) return;
      const next = requests[came];
      if (rows.length === 0 && waiting.length === 0 && next) passTime(next.at);
      admit();
      const pieces = reading();
      const reads = pieces.some((tokens) => tokens > 0);
      const writes = !reads || policy.batching === 'chunked';
      const { length = 0, stepCost = 0 } = policy.draft ?? {};
      const writers = rows.filter(({ request, read }) => writes && read === request.prompt);
      const tokens = pieces.reduce((sum, piece) => sum + piece, 0) + writers.length * (1 + length);
      const drafted =
        writers.length > 0 ? length * stepCost * passSeconds(costs, writers.length) : 0;
      const seconds = passSeconds(costs, tokens) + drafted;
      pass = { start: time, seconds, rows: rows.length, tokens };
      busy += seconds;
      passTime(time + seconds);
      rows = rows.map((row, i) => {
        const read = row.read + (pieces[i] ?? 0);
        const { request } = row;
        // The pass that reads a prompt's last token writes the answer's first.
        const firstToken = (pieces[i] ?? 0) > 0 && read === request.prompt;
        if (firstToken) firsts.set(request.id, time);
        if (firstToken) return { request, read, written: 1 };
        if (!writers.includes(row)) return { ...row, read };
        return { request, read, written: Math.min(request.answer, row.written + 1 + accepted()) };
      });
      // A static batch goes home together.
      if (keepsRows && !rows.every(finished)) return;
      for (const row of rows.filter(finished))
        served.push({ request: row.request, first: firsts.get(row.request.id) ?? time, end: time });
      rows = rows.filter((row) => !finished(row));
    },
  };
  return server;
}
