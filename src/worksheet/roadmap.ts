// The roadmap as data: eleven modules, what each is for, how long it takes, and four ways through them.
// Ids are kept in readers' work: they are never changed or used again, whatever happens to a page.

/** Every module, in order. */
export const moduleIds = [
  '00-measurement',
  '01-small-models',
  '02-attention',
  '03-state-space',
  '04-hybrids',
  '05-routing',
  '06-distillation',
  '07-memory',
  '08-mixture-of-experts',
  '09-production',
  '10-frontiers',
] as const;
/** The id of a module: the last part of its page's slug. */
export type ModuleId = (typeof moduleIds)[number];

/** What may limit a system, as its owner would put it. */
export const limiterIds = [
  'unknown',
  'model-too-big',
  'attention-compute',
  'long-sequences',
  'memory',
  'single-model',
  'quality-speed',
  'production-latency',
  'nothing-known',
] as const;
/** The id of a limiter. */
export type LimiterId = (typeof limiterIds)[number];

/** The modules that address a limiter, the first to be read first. */
export const modulesFor = {
  unknown: ['00-measurement'],
  'model-too-big': ['01-small-models', '06-distillation'],
  'attention-compute': ['02-attention'],
  'long-sequences': ['03-state-space'],
  memory: ['07-memory'],
  'single-model': ['05-routing', '08-mixture-of-experts'],
  'quality-speed': ['04-hybrids', '05-routing'],
  'production-latency': ['09-production'],
  'nothing-known': ['10-frontiers'],
} as const satisfies Record<LimiterId, readonly ModuleId[]>;

/** Sections that a path names by themselves: the number, as upstream has it, and the heading's id on the page. */
export const moduleSections = {
  '2.1': { module: '02-attention', anchor: 'tiled', minutes: 40 },
  '2.3': { module: '02-attention', anchor: 'sparse', minutes: 45 },
  '5.1': { module: '05-routing', anchor: 'binary', minutes: 25 },
} as const satisfies Record<string, { module: ModuleId; anchor: string; minutes: number }>;
/** The number of such a section. */
export type SectionId = keyof typeof moduleSections;

/** Minutes that reading, measuring and the checkpoint of a module take together: our estimate, nobody's measurement. */
export const moduleMinutes = {
  '00-measurement': 60,
  '01-small-models': 45,
  '02-attention': 120,
  '03-state-space': 60,
  '04-hybrids': 60,
  '05-routing': 75,
  '06-distillation': 60,
  '07-memory': 90,
  '08-mixture-of-experts': 60,
  '09-production': 90,
  '10-frontiers': 60,
} as const satisfies Record<ModuleId, number>;

/** A step of a path: a module, or one section of it. */
export type Stop = ModuleId | SectionId;

/** The four paths. */
export const paths = {
  minimum: ['00-measurement', '01-small-models', '2.1', '5.1', '09-production'],
  comprehensive: moduleIds,
  research: [
    '00-measurement',
    '02-attention',
    '03-state-space',
    '04-hybrids',
    '06-distillation',
    '08-mixture-of-experts',
    '10-frontiers',
  ],
  constrained: ['00-measurement', '01-small-models', '07-memory', '2.3', '05-routing'],
} as const satisfies Record<string, readonly Stop[]>;
/** The id of a path. */
export type PathId = keyof typeof paths;
/** Every path. */
export const pathIds = Object.keys(paths) as readonly PathId[];

/** The slug of a module's page. */
export function moduleSlug(id: ModuleId): `roadmap/${ModuleId}` {
  return `roadmap/${id}`;
}

/** The number of a module, 0 to 10. */
export function moduleNumber(id: ModuleId): number {
  return moduleIds.indexOf(id);
}

/** What a module is there for: the limiters it addresses. */
export function limitersOf(id: ModuleId): readonly LimiterId[] {
  return limiterIds.filter((limiter) => (modulesFor[limiter] as readonly ModuleId[]).includes(id));
}

/** The module of a stop, its section where it is one, and the minutes it takes. */
export function stopOf(stop: Stop): {
  readonly module: ModuleId;
  readonly anchor: string | null;
  readonly minutes: number;
} {
  if (isSection(stop)) return moduleSections[stop];
  return { module: stop, anchor: null, minutes: moduleMinutes[stop] };
}

/** Minutes a whole path takes. */
export function pathMinutes(id: PathId): number {
  return paths[id].reduce((sum, stop) => sum + stopOf(stop).minutes, 0);
}

/** Whether a text read from outside names a module. */
export function isModuleId(text: string): text is ModuleId {
  return (moduleIds as readonly string[]).includes(text);
}

function isSection(stop: Stop): stop is SectionId {
  return Object.hasOwn(moduleSections, stop);
}
