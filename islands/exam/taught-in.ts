// Where the book teaches a technique: the chapter to read again.
import { chapterSlugs } from '#src/book/outline.ts';
import type { TechniqueId } from '#src/core/workload/technique-ids.ts';

/** The slug of the chapter, and the heading where it is not the whole of it. */
const places = {
  moe: 'phase-36/moe',
  mla: 'phase-36/mla',
  'state-space': 'phase-36/state-space',
  speculative: 'phase-36/speculative',
  reasoning: 'phase-36/reasoning',
  'kv-cache': 'phase-36/kv-cache',
  'in-graph-loop': 'phase-36/verdicts#applied',
  'smaller-model': 'phase-36/parameters#smaller-model',
  int8: 'phase-36/verdicts#applied',
} as const satisfies Record<TechniqueId, string>;

/** The address of a technique's chapter below the page's language; the rules of the workload page where it has none. */
export function taughtIn(technique: TechniqueId): string {
  const [slug = '', heading] = places[technique].split('#');
  if (!(chapterSlugs as readonly string[]).includes(slug)) return 'workload/#rules';
  return heading === undefined ? `${slug}/` : `${slug}/#${heading}`;
}
