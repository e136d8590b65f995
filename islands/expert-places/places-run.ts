// Tokens and experts of one layer, step by step: a token that looks for places, or an expert that takes its tokens.
import {
  type Assignment,
  chosenTokens,
  droppedShare,
  dynamicExperts,
  expertCapacity,
  likeliestExperts,
  openPlaces,
  type Places,
  type RouterRows,
  type RoutingLoad,
  routingLoad,
  sendToken,
} from '#src/core/routing/expert-capacity.ts';
import { seededRouter } from '#src/core/routing/seeded-router.ts';
import { seededRandom } from '#src/tutor/random.ts';
import type { Simulation } from '../kit/transport.ts';

/** Who chooses: tokens their k experts, tokens as many as they are unsure, or experts their tokens. */
export const choosers = ['tokens', 'unsure', 'experts'] as const;
/** One of them. */
export type Chooser = (typeof choosers)[number];

/** What the reader sets. */
export interface PlacesSettings {
  readonly chooser: Chooser;
  readonly experts: number;
  /** k: experts a token; places are counted by it, whoever chooses. */
  readonly perToken: number;
  /** Capacity factor. */
  readonly factor: number;
  /** How many nats the first expert is ahead of the last for every token. */
  readonly skew: number;
  /** Mass of probability that an unsure token wants. */
  readonly mass: number;
}

/** Tokens of the layer's batch. */
export const TOKENS = 24;

/** What the lab begins with. */
export const openingSettings: PlacesSettings = {
  chooser: 'tokens',
  experts: 8,
  perToken: 2,
  factor: 1.25,
  skew: 1,
  mass: 0.7,
};

/** How one expert stands. */
export interface ExpertRow {
  /** Numbers of its tokens, from 1, in the order they came. */
  readonly taken: readonly number[];
  /** Those it turned away. */
  readonly turnedAway: readonly number[];
}

/** Where the whole stands. */
export interface PlacesState {
  /** Tokens that have been routed; where experts choose, experts that have chosen. */
  readonly routed: number;
  readonly of: number;
  readonly capacity: number;
  readonly load: RoutingLoad;
  /** Share of choices turned away so far. */
  readonly dropped: number;
  /** Experts a token, over those routed; over all where experts choose. */
  readonly meanExperts: number;
  readonly rows: readonly ExpertRow[];
}

/** A run that the transport bar drives; new settings count from the next `reset`. */
export interface PlacesRun extends Simulation {
  settings: PlacesSettings;
  readonly state: PlacesState;
}

/** Opens a run, reset to seed 1. */
export function placesRun(settings: PlacesSettings): PlacesRun {
  let used = settings;
  let router: RouterRows = [];
  let places: Places = openPlaces(0, 1);
  let assignments: Assignment[] = [];
  let routed = 0;
  const of = () => (used.chooser === 'experts' ? used.experts : TOKENS);
  const run: PlacesRun = {
    settings,
    get done() {
      return routed >= of();
    },
    get state() {
      const tokens = used.chooser === 'experts' ? TOKENS : routed;
      const load = routingLoad(assignments, { tokens, experts: used.experts });
      const kept = assignments.filter((one) => one.kept).length;
      return {
        routed,
        of: of(),
        capacity: places.capacity,
        load,
        dropped: droppedShare(load),
        meanExperts: tokens > 0 ? kept / tokens : 0,
        rows: Array.from({ length: used.experts }, (_, expert) => rowOf(assignments, expert)),
      };
    },
    reset(seed) {
      used = run.settings;
      const { experts, skew, perToken, factor } = used;
      router = seededRouter({ tokens: TOKENS, experts, skew, random: seededRandom(seed) });
      places = openPlaces(experts, expertCapacity({ tokens: TOKENS, experts, perToken, factor }));
      assignments = [];
      routed = 0;
    },
    step() {
      assignments.push(...next(used, router, places, routed));
      routed++;
    },
  };
  run.reset(1);
  return run;
}

function next(
  { chooser, perToken, mass }: PlacesSettings,
  router: RouterRows,
  places: Places,
  at: number,
): Assignment[] {
  if (chooser === 'experts') return chosenTokens(router, at, places.capacity);
  const row = router[at] ?? [];
  const experts =
    chooser === 'unsure' ? dynamicExperts(row, mass) : likeliestExperts(row, perToken);
  return sendToken(places, at, row, experts);
}

function rowOf(assignments: readonly Assignment[], expert: number): ExpertRow {
  const own = assignments.filter((one) => one.expert === expert);
  const numbers = (kept: boolean) =>
    own.filter((one) => one.kept === kept).map(({ token }) => token + 1);
  return { taken: numbers(true), turnedAway: numbers(false) };
}
