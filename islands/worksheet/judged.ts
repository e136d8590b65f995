// The techniques that have a worksheet: their rules, and where in the book they are predicted, measured and judged.
import type { ChapterSlug } from '#src/book/outline.ts';
import type { Definition } from '#src/worksheet/definition.ts';
import { mla } from '#src/worksheet/definitions/mla.ts';
import { module00 } from '#src/worksheet/definitions/module-00.ts';
import { module01 } from '#src/worksheet/definitions/module-01.ts';
import { moduleTwo } from '#src/worksheet/definitions/module-02.ts';
import { moduleThree } from '#src/worksheet/definitions/module-03.ts';
import { moduleFour } from '#src/worksheet/definitions/module-04.ts';
import { module05 } from '#src/worksheet/definitions/module-05.ts';
import { moduleSix } from '#src/worksheet/definitions/module-06.ts';
import { module07 } from '#src/worksheet/definitions/module-07.ts';
import { module08 } from '#src/worksheet/definitions/module-08.ts';
import { moduleNine } from '#src/worksheet/definitions/module-09.ts';
import { moduleTen } from '#src/worksheet/definitions/module-10.ts';
import { moe } from '#src/worksheet/definitions/moe.ts';
import { reasoning } from '#src/worksheet/definitions/reasoning.ts';
import { speculative } from '#src/worksheet/definitions/speculative.ts';
import { stateSpace } from '#src/worksheet/definitions/state-space.ts';
import type { ModuleId } from '#src/worksheet/roadmap.ts';

/** A definition and the chapter around it. */
export interface Judged {
  readonly definition: Definition;
  readonly slug: ChapterSlug;
  /** Ids of the headings over each part of the worksheet. */
  readonly parts: Readonly<Record<'predict' | 'judge', string>>;
  /** Ids of the headings over each experiment. */
  readonly experiments: Readonly<Record<string, string>>;
}

/** Every judged technique by the id of its definition. */
export const judgedTechniques = {
  moe: {
    definition: moe,
    slug: 'phase-36/moe',
    parts: { predict: 'predict', judge: 'judge' },
    experiments: { 'noise-floor': 'noise', 'answer-time': 'answer-time', 'moe-cost': 'cost' },
  },
  mla: {
    definition: mla,
    slug: 'phase-36/mla',
    parts: { predict: 'predict', judge: 'judge' },
    experiments: { 'noise-floor': 'noise', 'answer-time': 'answer-time', 'mla-cost': 'cost' },
  },
  'state-space': {
    definition: stateSpace,
    slug: 'phase-36/state-space',
    parts: { predict: 'predict', judge: 'judge' },
    experiments: {
      'noise-floor': 'noise',
      'answer-time': 'answer-time',
      'state-space-cost': 'cost',
    },
  },
  speculative: {
    definition: speculative,
    slug: 'phase-36/speculative',
    parts: { predict: 'predict', judge: 'judge' },
    experiments: {
      'noise-floor': 'noise',
      'answer-time': 'answer-time',
      'draft-acceptance': 'acceptance',
      'verify-cost': 'verify',
      'draft-length': 'speed',
      'dispatch-split': 'dispatch',
      batch: 'batch',
    },
  },
  reasoning: {
    definition: reasoning,
    slug: 'phase-36/reasoning',
    parts: { predict: 'predict', judge: 'judge' },
    experiments: {
      'noise-floor': 'noise',
      'best-of-n': 'best-of-n',
      'scratchpad-cost': 'cost',
    },
  },
  'module-02': {
    definition: moduleTwo,
    slug: 'roadmap/02-attention',
    parts: { predict: 'predict', judge: 'judge' },
    experiments: {
      'noise-floor': 'noise',
      'answer-time': 'answer-time',
      'tiled-attention': 'tiled-lab',
      'random-features': 'features',
      'sparse-masks': 'after',
    },
  },
  'module-00': {
    definition: module00,
    slug: 'roadmap/00-measurement',
    parts: { predict: 'predict', judge: 'judge' },
    experiments: { 'noise-floor': 'harness', 'latency-split': 'parts' },
  },
  'module-01': {
    definition: module01,
    slug: 'roadmap/01-small-models',
    parts: { predict: 'predict', judge: 'judge' },
    experiments: { 'noise-floor': 'ladder', 'ladder-cost': 'ladder' },
  },
  'module-03': {
    definition: moduleThree,
    slug: 'roadmap/03-state-space',
    parts: { predict: 'predict', judge: 'judge' },
    experiments: { 'noise-floor': 'noise', 'state-space-cost': 'cost', 'hybrid-cost': 'in-page' },
  },
  'module-04': {
    definition: moduleFour,
    slug: 'roadmap/04-hybrids',
    parts: { predict: 'predict', judge: 'judge' },
    experiments: { 'noise-floor': 'noise', 'hybrid-cost': 'measure' },
  },
  'module-07': {
    definition: module07,
    slug: 'roadmap/07-memory',
    parts: { predict: 'predict', judge: 'judge' },
    experiments: {
      'noise-floor': 'noise',
      'answer-time': 'answer-time',
      'scale-int8': 'time',
      'quantized-quality': 'quality',
      'eviction-recall': 'needles',
    },
  },
  'module-08': {
    definition: module08,
    slug: 'roadmap/08-mixture-of-experts',
    parts: { predict: 'predict', judge: 'judge' },
    experiments: {
      'noise-floor': 'noise',
      'answer-time': 'answer-time',
      'expert-count': 'cost',
      'expert-roles': 'roles',
    },
  },
  'module-05': {
    definition: module05,
    slug: 'roadmap/05-routing',
    parts: { predict: 'predict', judge: 'judge' },
    experiments: { 'noise-floor': 'noise', 'answer-time': 'answer-time', 'cascade-cost': 'cost' },
  },
  'module-09': {
    definition: moduleNine,
    slug: 'roadmap/09-production',
    parts: { predict: 'predict', judge: 'judge' },
    experiments: {
      'noise-floor': 'noise',
      'answer-time': 'answer-time',
      'own-kernel': 'kernel',
      'serving-steps': 'steps',
    },
  },
  'module-06': {
    definition: moduleSix,
    slug: 'roadmap/06-distillation',
    parts: { predict: 'predict', judge: 'judge' },
    experiments: { 'noise-floor': 'noise', 'answer-time': 'answer-time', 'student-cost': 'cost' },
  },
  'module-10': {
    definition: moduleTen,
    slug: 'roadmap/10-frontiers',
    parts: { predict: 'predict', judge: 'judge' },
    experiments: {
      'noise-floor': 'noise',
      'answer-time': 'answer-time',
      'draft-acceptance': 'acceptance',
      'verify-cost': 'verify',
      'own-kernel': 'kernel',
      'draft-length': 'speed',
    },
  },
} as const satisfies Record<string, Judged>;
/** Ids of the techniques that have a worksheet. */
export type TechniqueId = keyof typeof judgedTechniques;

/** A technique by an id read from storage; undefined where this edition does not judge it. */
export function judgedTechnique(id: string): Judged | undefined {
  return Object.hasOwn(judgedTechniques, id) ? judgedTechniques[id as TechniqueId] : undefined;
}

/** The checkpoints of modules whose page the book has, in the order of the table. */
export const judgedModules: readonly Judged[] = Object.values<Judged>(judgedTechniques).filter(
  ({ definition }) => definition.module !== undefined,
);

/** Every technique that is judged by itself, and not as a module's checkpoint. */
export const judgedByThemselves = Object.entries<Judged>(judgedTechniques).filter(
  ([, { definition }]) => definition.module === undefined,
);

/** The checkpoint of a module; throws where there is none. */
export function judgedModule(id: ModuleId): Judged {
  const found = judgedModules.find(({ definition }) => definition.module?.id === id);
  if (found) return found;
  throw new Error(`module ${id}: no definition in islands/worksheet/judged.ts is its checkpoint`);
}
