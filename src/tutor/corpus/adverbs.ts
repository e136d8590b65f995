// The time adverb of a sentence: which may stand, whether one must, and where.
import { pastEn, presentEn } from '../grammar/forms-en.ts';
import type { Language } from '../grammar/ids.ts';
import { senseOf } from '../grammar/senses.ts';
import { adverbsEn, middleAdverbsEn } from '../grammar/words-en.ts';
import { adverbsEs, middleAdverbsEs } from '../grammar/words-es.ts';
import type { Random } from '../random.ts';
import type { Cell } from './cell.ts';
import { happens, pick } from './draw.ts';
import type { CorpusOptions } from './options.ts';
import type { Slip } from './slip.ts';

/** An adverb and its place; `middle` is beside the verb group. */
export interface PlacedAdverb {
  readonly words: readonly string[];
  readonly place: 'front' | 'middle' | 'end';
}

/** The adverb of a sentence about this cell, or nothing. */
export function adverbFor(
  random: Random,
  language: Language,
  cell: Cell,
  slip: Slip | undefined,
  options: CorpusOptions,
): PlacedAdverb | undefined {
  const phrases = language === 'en' ? adverbsEn : adverbsEs;
  const place = happens(random, 0.5) ? 'front' : 'end';
  const only = slip?.mayHaveAdverb;
  if (only) {
    if (only === 'none' || !happens(random, options.adverbRate)) return undefined;
    return { words: pick(random, phrases[only]).split(' '), place };
  }
  if (slip?.needsAdverb)
    return { words: pick(random, phrases[slip.needsAdverb]).split(' '), place };
  if (!tenseIsBlurred(language, cell) && !happens(random, options.adverbRate)) return undefined;
  if (!cell.negative && happens(random, 0.3)) {
    const middle = middleAdverbs(language, cell);
    if (middle) return { words: pick(random, middle).split(' '), place: 'middle' };
  }
  return { words: pick(random, phrases[classOf(cell)]).split(' '), place };
}

/** Whether the present and the past of a cell's verb are one word: I put, I read. */
export function tenseIsBlurred(language: Language, cell: Cell): boolean {
  if (language === 'es' || cell.negative) return false;
  if (cell.tense !== 'present' && cell.tense !== 'past') return false;
  const verb = senseOf(cell.sense).en;
  return pastEn(verb, '1sg').join() === presentEn(verb, '1sg').join();
}

function middleAdverbs(language: Language, { tense }: Cell): readonly string[] | undefined {
  const middle = language === 'en' ? middleAdverbsEn : middleAdverbsEs;
  return tense === 'present' || tense === 'perfect' ? middle[tense] : undefined;
}

function classOf({ sense, tense }: Cell): keyof typeof adverbsEn {
  switch (tense) {
    case 'present':
      return senseOf(sense).state ? 'state' : 'habit';
    case 'future-will':
    case 'future-going':
      return 'future';
    case 'past':
    case 'perfect':
    case 'infinitive':
      return tense;
    default:
      return tense satisfies never;
  }
}
