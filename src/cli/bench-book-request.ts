// What `npm run bench -- book …` asks for.
import { parseArgs } from 'node:util';

/** How often, at which lengths made of which chapters, with or without the peers, and where the figures go. */
export interface BookBenchRequest {
  readonly rounds: number;
  readonly pages: readonly number[];
  /** Whether longer documents repeat the chapters of the shortest. */
  readonly repeated: boolean;
  readonly withPeers: boolean;
  readonly json: string | undefined;
}

/** Reads the arguments. Throws on one it does not know, and on a number that is none. */
export function bookBenchRequest(args: readonly string[]): BookBenchRequest {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string', default: '3' },
      pages: { type: 'string', default: '50,100,200,300' },
      repeated: { type: 'boolean', default: false },
      'without-peers': { type: 'boolean', default: false },
      json: { type: 'string' },
    },
  });
  return {
    rounds: countOf('--rounds', values.rounds),
    pages: values.pages.split(',').map((pages) => countOf('--pages', pages)),
    repeated: values.repeated,
    withPeers: !values['without-peers'],
    json: values.json,
  };
}

function countOf(option: string, text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count > 0) return count;
  throw new Error(`${option}: "${text}" is no count; write a whole number from 1 up`);
}
