// Where a run was measured, in words.
import { formatQuantity } from '#src/book/format.ts';
import type { EnvironmentCard } from '#src/measure/environment.ts';
import { shortId } from '../worksheet/wording-of.ts';
import { type CopySource, copyWords } from './copy-source.ts';

/** One environment in words. */
export function machineText(card: EnvironmentCard, source: CopySource): string {
  const { say, wording } = copyWords(source.locale);
  const { runtime, engine, platform, cores, threads, isolated, tickSeconds, installation } = card;
  const here = installation === source.collection.installation;
  return [
    say('machine', {
      runtime: [runtime.name, runtime.version].join(' '),
      engine: engine ? [engine.name, engine.version].join(' ') : wording.outcome('boundNoEngine'),
      platform,
    }),
    ...(cores === null ? [] : [say('cores', { count: cores })]),
    wording.outcome('threads', { count: threads }),
    say(isolated ? 'isolated' : 'notIsolated'),
    say('tick', { tick: formatQuantity(tickSeconds, 'second', source.locale) }),
    say('edition', { version: card.page }),
    here ? say('thisOne') : say('installation', { installation: shortId(installation) }),
  ].join('; ');
}
