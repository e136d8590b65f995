// What a verb means, with what may follow it: each sense pairs one English verb with one Spanish verb.
// Where a verb has two senses (play: jugar, tocar; hacer: do, make) what follows it decides, so no
// complement may stand under both; complements of the two languages are not translations of each other.
import type { Carrier } from './forms-en.ts';
import type { EnglishVerbId } from './verbs-en.ts';
import type { SpanishVerbId } from './verbs-es.ts';

/** One meaning of a verb. */
export interface Sense {
  readonly en: EnglishVerbId;
  readonly es: SpanishVerbId;
  /** What may follow the verb; '' is nothing. For *gustar*, its subject. */
  readonly after: { readonly en: readonly string[]; readonly es: readonly string[] };
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
  'be-place': {
    en: 'be',
    es: 'estar',
    after: {
      en: ['in the house', 'in the library', 'at the station', 'on the beach'],
      es: ['en casa', 'en la biblioteca', 'en la estación', 'en la playa'],
    },
    carriers: ['may', 'must'],
    state: true,
  },
  'be-role': {
    en: 'be',
    es: 'ser',
    after: { en: ['a journalist', 'an artist'], es: ['periodista', 'artista'] },
    carriers: ['may', 'must'],
    state: true,
  },
  bring: {
    en: 'bring',
    es: 'traer',
    after: {
      en: ['the keys', 'the cake', 'bread', 'it'],
      es: ['las llaves', 'el pastel', 'pan', 'la guitarra'],
    },
  },
  buy: {
    en: 'buy',
    es: 'comprar',
    after: {
      en: ['bread', 'a bicycle', 'apples', 'it'],
      es: ['pan', 'una bicicleta', 'manzanas', 'la ropa'],
    },
  },
  clean: {
    en: 'clean',
    es: 'limpiar',
    after: {
      en: ['the house', 'the table', 'the windows'],
      es: ['la casa', 'la mesa', 'las ventanas'],
    },
  },
  close: {
    en: 'close',
    es: 'cerrar',
    after: {
      en: ['the door', 'the windows', 'the store'],
      es: ['la puerta', 'las ventanas', 'la tienda'],
    },
    things: { en: ['it', 'the store'], es: ['la tienda'] },
  },
  come: {
    en: 'come',
    es: 'venir',
    after: {
      en: ['', 'to the party', 'to the library', 'to school'],
      es: ['', 'a la fiesta', 'a la biblioteca', 'a la escuela'],
    },
    subjectAfter: true,
  },
  do: {
    en: 'do',
    es: 'hacer',
    after: { en: ['the homework', 'the exercise'], es: ['la tarea', 'los ejercicios'] },
  },
  drink: {
    en: 'drink',
    es: 'beber',
    after: { en: ['water', 'milk', 'a coffee'], es: ['agua', 'leche', 'un café'] },
  },
  eat: {
    en: 'eat',
    es: 'comer',
    after: {
      en: ['', 'an apple', 'the soup', 'fish', 'it'],
      es: ['', 'una manzana', 'la sopa', 'pescado', 'en casa'],
    },
  },
  find: {
    en: 'find',
    es: 'encontrar',
    after: { en: ['the keys', 'the bag', 'it'], es: ['las llaves', 'la bolsa', 'la casa'] },
  },
  finish: {
    en: 'finish',
    es: 'terminar',
    after: {
      en: ['the book', 'the letter', 'the exercise'],
      es: ['el libro', 'la carta', 'los ejercicios'],
    },
    things: { en: ['it', 'the class'], es: ['la clase'] },
  },
  give: {
    en: 'give',
    es: 'dar',
    after: { en: ['a class', 'a concert'], es: ['una clase', 'un concierto'] },
  },
  go: {
    en: 'go',
    es: 'ir',
    after: {
      en: ['to the park', 'to the beach', 'to the store', 'to school'],
      es: ['al parque', 'a la playa', 'a la tienda', 'a la escuela'],
    },
  },
  have: {
    en: 'have',
    es: 'tener',
    after: {
      en: ['a dog', 'a bicycle', 'a book', 'the keys'],
      es: ['un perro', 'una bicicleta', 'un libro', 'las llaves'],
    },
    carriers: stateCarriers,
    state: true,
  },
  help: {
    en: 'help',
    es: 'ayudar',
    after: {
      en: ['the neighbors', 'my sister', 'the girls'],
      es: ['a los vecinos', 'a mi hermana', 'a las niñas'],
    },
  },
  know: {
    en: 'know',
    es: 'saber',
    after: { en: ['the answer', 'the song'], es: ['la respuesta', 'la canción'] },
    carriers: ['may', 'must'],
    state: true,
  },
  like: {
    en: 'like',
    es: 'gustar',
    after: {
      en: ['the book', 'the film', 'the song', 'the soup', 'it'],
      es: ['el libro', 'la película', 'la canción', 'la sopa'],
    },
    carriers: stateCarriers,
    state: true,
  },
  listen: {
    en: 'listen',
    es: 'escuchar',
    after: {
      en: ['to the radio', 'to the song', 'to my sister'],
      es: ['la radio', 'la canción', 'a mi hermana'],
    },
  },
  live: {
    en: 'live',
    es: 'vivir',
    after: {
      en: ['in the village', 'in the house', 'near the beach'],
      es: ['en el pueblo', 'en la casa', 'cerca de la playa'],
    },
  },
  look: {
    en: 'look',
    es: 'mirar',
    after: { en: ['at the map', 'at the sky', 'at it'], es: ['el mapa', 'el cielo'] },
  },
  lose: {
    en: 'lose',
    es: 'perder',
    after: {
      en: ['the keys', 'the match', 'the bag', 'it'],
      es: ['las llaves', 'el partido', 'la bolsa'],
    },
  },
  make: {
    en: 'make',
    es: 'hacer',
    after: { en: ['a cake', 'a coffee', 'the soup'], es: ['un pastel', 'un café', 'la sopa'] },
  },
  open: {
    en: 'open',
    es: 'abrir',
    after: {
      en: ['the door', 'the windows', 'the store'],
      es: ['la puerta', 'las ventanas', 'la tienda'],
    },
    things: { en: ['it', 'the store'], es: ['la tienda'] },
  },
  'play-game': {
    en: 'play',
    es: 'jugar',
    after: {
      en: ['football', 'chess', 'with the dogs'],
      es: ['al fútbol', 'al ajedrez', 'con los perros'],
    },
  },
  'play-music': {
    en: 'play',
    es: 'tocar',
    after: { en: ['the guitar', 'the piano'], es: ['la guitarra', 'el piano'] },
  },
  put: {
    en: 'put',
    es: 'poner',
    after: {
      en: ['the keys on the table', 'the book in the bag', 'it on the table'],
      es: ['las llaves en la mesa', 'el libro en la bolsa', 'la ropa en la mesa'],
    },
  },
  read: {
    en: 'read',
    es: 'leer',
    after: { en: ['the book', 'the letters', 'it'], es: ['el libro', 'las cartas', 'en casa'] },
  },
  run: {
    en: 'run',
    es: 'correr',
    after: {
      en: ['', 'in the park', 'on the beach'],
      es: ['', 'por el parque', 'por la playa'],
    },
  },
  say: {
    en: 'say',
    es: 'decir',
    after: { en: ['the name', 'the words'], es: ['el nombre', 'las palabras'] },
  },
  see: {
    en: 'see',
    es: 'ver',
    after: {
      en: ['the sea', 'the train', 'the dogs', 'it'],
      es: ['el mar', 'el tren', 'los trenes'],
    },
  },
  sell: {
    en: 'sell',
    es: 'vender',
    after: {
      en: ['the house', 'a bicycle', 'apples', 'it'],
      es: ['la casa', 'una bicicleta', 'manzanas'],
    },
  },
  sing: {
    en: 'sing',
    es: 'cantar',
    after: {
      en: ['', 'the song', 'in the park'],
      es: ['', 'la canción', 'en el parque'],
    },
    subjectAfter: true,
  },
  sleep: {
    en: 'sleep',
    es: 'dormir',
    after: { en: ['', 'in the house', 'on the train'], es: ['', 'en casa', 'en el tren'] },
  },
  speak: {
    en: 'speak',
    es: 'hablar',
    after: { en: ['English', 'Spanish', 'French'], es: ['inglés', 'español', 'francés'] },
  },
  start: {
    en: 'start',
    es: 'empezar',
    after: {
      en: ['the class', 'the book', 'the exercise'],
      es: ['la clase', 'el libro', 'los ejercicios'],
    },
    things: { en: ['it', 'the class'], es: ['la clase'] },
  },
  study: {
    en: 'study',
    es: 'estudiar',
    after: {
      en: ['', 'French', 'history', 'in the library'],
      es: ['', 'francés', 'historia', 'en la biblioteca'],
    },
  },
  talk: {
    en: 'talk',
    es: 'hablar',
    after: {
      en: ['with the neighbors', 'with my sister', 'about the film'],
      es: ['con los vecinos', 'con mi hermana', 'de la película'],
    },
  },
  tell: {
    en: 'tell',
    es: 'decir',
    after: { en: ['the truth', 'a lie'], es: ['la verdad', 'una mentira'] },
  },
  visit: {
    en: 'visit',
    es: 'visitar',
    after: {
      en: ['the museum', 'my friends', 'the village', 'it'],
      es: ['el museo', 'a mis amigos', 'el pueblo'],
    },
  },
  walk: {
    en: 'walk',
    es: 'caminar',
    after: {
      en: ['', 'in the park', 'to the station', 'to school'],
      es: ['', 'por el parque', 'hasta la estación', 'por la playa'],
    },
  },
  want: {
    en: 'want',
    es: 'querer',
    after: {
      en: ['a coffee', 'a dog', 'the book', 'it'],
      es: ['un café', 'un perro', 'el libro'],
    },
    carriers: stateCarriers,
    state: true,
  },
  wash: {
    en: 'wash',
    es: 'lavar',
    after: {
      en: ['the clothes', 'the apples', 'it'],
      es: ['la ropa', 'las manzanas'],
    },
  },
  watch: {
    en: 'watch',
    es: 'mirar',
    after: {
      en: ['the film', 'the match', 'it'],
      es: ['la película', 'el partido'],
    },
  },
  work: {
    en: 'work',
    es: 'trabajar',
    after: {
      en: ['', 'in the office', 'in the garden', 'with my friends'],
      es: ['', 'en la oficina', 'en el jardín', 'con mis amigos'],
    },
    things: { en: ['it'], es: [] },
    subjectAfter: true,
  },
  write: {
    en: 'write',
    es: 'escribir',
    after: {
      en: ['a letter', 'the song', 'a book', 'it'],
      es: ['una carta', 'la canción', 'un libro'],
    },
  },
} as const satisfies Record<string, Sense>;

/** The id of a sense. */
export type SenseId = keyof typeof senses;

/** Every id, in the order of the table. */
export const senseIds = Object.keys(senses) as readonly SenseId[];

/** A sense, with its optional parts. */
export function senseOf(id: SenseId): Sense {
  return senses[id];
}
