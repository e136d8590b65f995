// What a verb means: each sense pairs one English verb with one Spanish verb.
// Where a verb has two senses (play: jugar, tocar; hacer: do, make) what follows it decides.
import { complementsEn } from './complements-en.ts';
import { complementsEs } from './complements-es.ts';
import type { Carrier } from './forms-en.ts';
import type { Language } from './ids.ts';
import type { EnglishVerbId } from './verbs-en.ts';
import type { SpanishVerbId } from './verbs-es.ts';

/** One meaning of a verb. */
export interface Sense {
  readonly en: EnglishVerbId;
  readonly es: SpanishVerbId;
  /** Verbs that may stand before its infinitive, where not all of the usual four. */
  readonly carriers?: readonly Carrier[];
  /** A state rather than a habit: not done *every day*. */
  readonly state?: true;
  /** Things that may be its subject, with nothing after it. */
  readonly things?: { readonly en: readonly string[]; readonly es: readonly string[] };
  /** In Spanish its subject may follow it: *Ayer vino Ana*. */
  readonly subjectAfter?: true;
}

/** The verbs before an infinitive, for a verb of action. */
export const usualCarriers = ['can', 'must', 'need', 'want'] as const satisfies readonly Carrier[];

const stateCarriers = ['may'] as const satisfies readonly Carrier[];

/** Every sense by its id. */
export const senses = {
  'be-place': { en: 'be', es: 'estar', carriers: ['may', 'must'], state: true },
  'be-role': { en: 'be', es: 'ser', carriers: ['may', 'must'], state: true },
  bring: { en: 'bring', es: 'traer' },
  buy: { en: 'buy', es: 'comprar' },
  clean: { en: 'clean', es: 'limpiar' },
  close: { en: 'close', es: 'cerrar', things: { en: ['it', 'the store'], es: ['la tienda'] } },
  come: { en: 'come', es: 'venir', subjectAfter: true },
  do: { en: 'do', es: 'hacer' },
  drink: { en: 'drink', es: 'beber' },
  eat: { en: 'eat', es: 'comer' },
  find: { en: 'find', es: 'encontrar' },
  finish: { en: 'finish', es: 'terminar', things: { en: ['it', 'the class'], es: ['la clase'] } },
  give: { en: 'give', es: 'dar' },
  go: { en: 'go', es: 'ir' },
  have: { en: 'have', es: 'tener', carriers: stateCarriers, state: true },
  help: { en: 'help', es: 'ayudar' },
  know: { en: 'know', es: 'saber', carriers: ['may', 'must'], state: true },
  like: { en: 'like', es: 'gustar', carriers: stateCarriers, state: true },
  listen: { en: 'listen', es: 'escuchar' },
  live: { en: 'live', es: 'vivir' },
  look: { en: 'look', es: 'mirar' },
  lose: { en: 'lose', es: 'perder' },
  make: { en: 'make', es: 'hacer' },
  open: { en: 'open', es: 'abrir', things: { en: ['it', 'the store'], es: ['la tienda'] } },
  'play-game': { en: 'play', es: 'jugar' },
  'play-music': { en: 'play', es: 'tocar' },
  put: { en: 'put', es: 'poner' },
  read: { en: 'read', es: 'leer' },
  run: { en: 'run', es: 'correr' },
  say: { en: 'say', es: 'decir' },
  see: { en: 'see', es: 'ver' },
  sell: { en: 'sell', es: 'vender' },
  sing: { en: 'sing', es: 'cantar', subjectAfter: true },
  sleep: { en: 'sleep', es: 'dormir' },
  speak: { en: 'speak', es: 'hablar' },
  start: { en: 'start', es: 'empezar', things: { en: ['it', 'the class'], es: ['la clase'] } },
  study: { en: 'study', es: 'estudiar' },
  talk: { en: 'talk', es: 'hablar' },
  tell: { en: 'tell', es: 'decir' },
  visit: { en: 'visit', es: 'visitar' },
  walk: { en: 'walk', es: 'caminar' },
  want: { en: 'want', es: 'querer', carriers: stateCarriers, state: true },
  wash: { en: 'wash', es: 'lavar' },
  watch: { en: 'watch', es: 'mirar' },
  work: { en: 'work', es: 'trabajar', things: { en: ['it'], es: [] }, subjectAfter: true },
  write: { en: 'write', es: 'escribir' },
} as const satisfies Record<string, Sense>;

/** The id of a sense. */
export type SenseId = keyof typeof senses;

/** Every id, in the order of the table. */
export const senseIds = Object.keys(senses) as readonly SenseId[];

/** A sense, with its optional parts. */
export function senseOf(id: SenseId): Sense {
  return senses[id];
}

/** What may follow the verb of a sense; '' is nothing. For *gustar*, its subject. */
export function complementsOf(id: SenseId, language: Language): readonly string[] {
  return (language === 'en' ? complementsEn : complementsEs)[id];
}
