// What an audit finds about the last question of a module's checkpoint: the limiter must be a cited figure, and the
// module named one that addresses it. A worksheet that is no checkpoint is not asked.
import type { Definition } from './definition.ts';
import { type Finding, finding } from './findings.ts';
import type { Interval } from './interval.ts';
import type { Answers } from './schema.ts';

/** The findings about `next`, given the intervals of the cited quantities. */
export function nextFindings(
  { module }: Definition,
  { next }: Answers,
  intervals: ReadonlyMap<string, Interval>,
): readonly Finding[] {
  if (module === undefined) return [];
  if (next === undefined) return [finding('next-missing', 'next', {})];
  const { quantity } = next;
  const found: Finding[] = [];
  if (!intervals.has(quantity)) found.push(finding('limiter-not-cited', 'next', { quantity }));
  if (!module.next.includes(next.module))
    found.push(finding('next-off-limiter', 'next', { quantity, module: next.module }));
  return found;
}
