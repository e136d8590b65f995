// The same requests in two memories of one size: pieces reserved for the most a request may need, and pages taken as
// tokens come. Seeded, a token of every running request a step.
import { PagedCache, pagesOf } from './paged-cache.ts';
import { ReservedCache } from './reserved-cache.ts';

/** Numbers in [0, 1); the same seed gives the same ones. */
export type Draws = (seed: number) => () => number;

/** What is compared, and on how much. */
export interface PagingSettings {
  readonly slots: number;
  readonly pageSize: number;
  readonly requests: number;
  /** Tokens that every prompt begins with. */
  readonly prefix: number;
  /** Whether pages of that prefix stand once for all that run. */
  readonly sharing: boolean;
}

/** A request: what it may need at most is declared, what it will need is not known before it ends. */
export interface Request {
  readonly name: string;
  readonly arrives: number;
  readonly prompt: number;
  readonly tokens: number;
  readonly declared: number;
}

/** One memory's account. */
export interface Account {
  readonly running: readonly string[];
  readonly waiting: number;
  readonly finished: number;
  /** Slots with a token; taken without one; free and of no use to the first that waits. */
  readonly filled: number;
  readonly internal: number;
  readonly external: number;
  /** Requests put back into the queue because no page was left. */
  readonly preempted: number;
}

interface Lane {
  readonly queue: Request[];
  readonly running: { readonly request: Request; done: number }[];
  finished: number;
  preempted: number;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const PREFIX = 'prefix';

/** The requests of a seed: about every other step one, own prompts of 2 to 9 tokens, answers of 2 to 16. */
export function pagingRequests(
  { requests, prefix }: PagingSettings,
  draw: () => number,
): Request[] {
  let arrives = 0;
  return Array.from({ length: requests }, (_, at) => {
    arrives += Math.floor(4 * draw());
    const prompt = prefix + 2 + Math.floor(8 * draw());
    const tokens = prompt + 2 + Math.floor(15 * draw());
    return { name: LETTERS[at % 26] ?? '?', arrives, prompt, tokens, declared: prompt + 16 };
  });
}

/** Both memories; `step` lets every running request write a token, `done` when all have finished in both. */
export class PagingSimulation {
  readonly settings: PagingSettings;
  readonly #draws: Draws;
  reserved: ReservedCache;
  paged: PagedCache;
  time = 0;
  #requests: Request[] = [];
  #lanes: { readonly reserved: Lane; readonly paged: Lane };

  /** Throws where a request could not even run alone. */
  constructor(settings: PagingSettings, draws: Draws) {
    if (settings.slots < settings.prefix + 9 + 16 + settings.pageSize)
      throw new RangeError(`${settings.slots} slots: the longest request alone needs more`);
    this.settings = settings;
    this.#draws = draws;
    this.reserved = new ReservedCache(settings.slots);
    this.paged = new PagedCache(0, settings.pageSize);
    this.#lanes = { reserved: emptyLane(), paged: emptyLane() };
    this.reset(1);
  }

  get done(): boolean {
    const { reserved, paged } = this.#lanes;
    return Math.min(reserved.finished, paged.finished) === this.settings.requests;
  }

  reset(seed: number): void {
    const { slots, pageSize, prefix, sharing } = this.settings;
    this.#requests = pagingRequests(this.settings, this.#draws(seed));
    this.reserved = new ReservedCache(slots);
    this.paged = new PagedCache(Math.floor(slots / pageSize), pageSize);
    this.#lanes = { reserved: emptyLane(), paged: emptyLane() };
    this.time = 0;
    if (!sharing || prefix === 0) return;
    this.paged.open(PREFIX);
    for (let token = 0; token < prefix; token++) this.paged.append(PREFIX);
  }

  step(): void {
    const { reserved, paged } = this.#lanes;
    for (const request of this.#requests.filter(({ arrives }) => arrives === this.time))
      for (const lane of [reserved, paged]) lane.queue.push(request);
    admit(reserved, (request) => this.#reserve(request));
    admit(paged, (request) => this.#page(request));
    this.#growReserved(reserved);
    this.#growPaged(paged);
    this.time++;
  }

  /** How the memory of pieces stands. */
  get reservedAccount(): Account {
    const { free, waste, filled, widest } = this.reserved;
    const first = this.#lanes.reserved.queue[0];
    const external = first !== undefined && widest < first.declared ? free : 0;
    return { ...standing(this.#lanes.reserved), filled, internal: waste, external };
  }

  /** How the memory of pages stands; a free page is of use to anybody. */
  get pagedAccount(): Account {
    const { waste, filled } = this.paged;
    return { ...standing(this.#lanes.paged), filled, internal: waste, external: 0 };
  }

  #reserve({ name, prompt, declared }: Request): boolean {
    if (!this.reserved.open(name, declared)) return false;
    for (let token = 0; token < prompt; token++) this.reserved.append(name);
    return true;
  }

  #page({ name, prompt }: Request): boolean {
    const { pageSize, prefix, sharing } = this.settings;
    const shared = sharing && prefix > 0 ? Math.floor(prefix / pageSize) : 0;
    if (this.paged.free < pagesOf(prompt, pageSize) - shared) return false;
    if (sharing && prefix > 0) this.paged.fork(PREFIX, name);
    else this.paged.open(name);
    while (this.paged.length(name) < prompt) this.paged.append(name);
    return true;
  }

  #growReserved(lane: Lane): void {
    for (const one of [...lane.running]) {
      this.reserved.append(one.request.name);
      if (written(one)) finish(lane, one, () => this.reserved.close(one.request.name));
    }
  }

  #growPaged(lane: Lane): void {
    for (const one of [...lane.running]) {
      if (!lane.running.includes(one)) continue;
      while (lane.running.includes(one) && !this.paged.append(one.request.name)) {
        const youngest = lane.running.pop();
        if (!youngest) break;
        this.paged.close(youngest.request.name);
        lane.queue.unshift(youngest.request);
        lane.preempted++;
      }
      if (lane.running.includes(one) && written(one))
        finish(lane, one, () => this.paged.close(one.request.name));
    }
  }
}

function emptyLane(): Lane {
  return { queue: [], running: [], finished: 0, preempted: 0 };
}

/** First come, first served: who does not fit holds up those behind. */
function admit(lane: Lane, fits: (request: Request) => boolean): void {
  for (let first = lane.queue[0]; first !== undefined && fits(first); first = lane.queue[0]) {
    lane.queue.shift();
    lane.running.push({ request: first, done: first.prompt });
  }
}

function written(one: Lane['running'][number]): boolean {
  one.done++;
  return one.done >= one.request.tokens;
}

function finish(lane: Lane, one: Lane['running'][number], close: () => void): void {
  lane.running.splice(lane.running.indexOf(one), 1);
  lane.finished++;
  close();
}

function standing({ queue, running, finished, preempted }: Lane) {
  return {
    running: running.map(({ request }) => request.name),
    waiting: queue.length,
    finished,
    preempted,
  };
}
