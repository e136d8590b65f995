// The order of the book: one line a chapter, by slug; titles come from the pages themselves.
import type { Locale } from './locales.ts';

/** A part of the book: its name in each language and its chapters in reading order. */
export interface Part {
  readonly label: Readonly<Record<Locale, string>>;
  readonly chapters: readonly string[];
}

/** Every part in reading order; `index` is the home page. */
export const outline = [
  {
    label: { en: 'Start here', es: 'Para empezar' },
    chapters: ['index', 'fast-enough', 'measurement', 'tutor', 'my-work'],
  },
  {
    label: { en: 'Phase 36 · Frontier architectures', es: 'Fase 36 · Arquitecturas de frontera' },
    chapters: [
      'phase-36/motivation',
      'phase-36/parameters',
      'phase-36/kv-cache',
      'phase-36/moe',
      'phase-36/mla',
      'phase-36/state-space',
      'phase-36/speculative',
      'phase-36/speculation-survey',
      'phase-36/reasoning',
      'phase-36/verdicts',
      'workload',
      'exam',
    ],
  },
  {
    label: { en: 'The roadmap', es: 'La hoja de ruta' },
    chapters: [
      'roadmap',
      'roadmap/00-measurement',
      'roadmap/01-small-models',
      'roadmap/02-attention',
      'roadmap/03-state-space',
      'roadmap/04-hybrids',
      'roadmap/05-routing',
      'roadmap/06-distillation',
      'roadmap/07-memory',
      'roadmap/08-mixture-of-experts',
      'roadmap/09-production',
      'roadmap/10-frontiers',
    ],
  },
  {
    label: { en: 'Practise and teach', es: 'Practicar y enseñar' },
    chapters: ['review', 'class', 'teaching'],
  },
  {
    label: { en: 'Reference', es: 'Referencia' },
    chapters: ['numbers', 'model-card', 'glossary', 'quality', 'downloads', 'changelog', 'privacy'],
  },
] as const satisfies readonly Part[];

/** The slug of a chapter, e.g. `phase-36/speculative`. */
export type ChapterSlug = (typeof outline)[number]['chapters'][number];

/** Every chapter in reading order. */
export const chapterSlugs: readonly ChapterSlug[] = outline.flatMap((part) => [...part.chapters]);
