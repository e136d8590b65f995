// The English verbs: a base form and, cell by cell, what is not base + -s / base + -ed.

/** The irregular forms of an English verb; what is absent is regular. */
export interface EnglishVerb {
  /** Present forms that are not the base (1sg, 2sg) or base + -s (3sg). */
  readonly present?: { readonly '1sg'?: string; readonly '2sg'?: string; readonly '3sg'?: string };
  /** Past simple: one form for all persons, or one a person. */
  readonly past?:
    | string
    | { readonly '1sg': string; readonly '2sg': string; readonly '3sg': string };
  readonly participle?: string;
}

/** Principal parts by base form. */
export const verbsEn = {
  be: {
    present: { '1sg': 'am', '2sg': 'are', '3sg': 'is' },
    past: { '1sg': 'was', '2sg': 'were', '3sg': 'was' },
    participle: 'been',
  },
  bring: { past: 'brought', participle: 'brought' },
  buy: { past: 'bought', participle: 'bought' },
  clean: {},
  close: {},
  come: { past: 'came', participle: 'come' },
  do: { present: { '3sg': 'does' }, past: 'did', participle: 'done' },
  drink: { past: 'drank', participle: 'drunk' },
  eat: { past: 'ate', participle: 'eaten' },
  find: { past: 'found', participle: 'found' },
  finish: {},
  give: { past: 'gave', participle: 'given' },
  go: { past: 'went', participle: 'gone' },
  have: { present: { '3sg': 'has' }, past: 'had', participle: 'had' },
  help: {},
  know: { past: 'knew', participle: 'known' },
  like: {},
  listen: {},
  live: {},
  look: {},
  lose: { past: 'lost', participle: 'lost' },
  make: { past: 'made', participle: 'made' },
  open: {},
  play: {},
  put: { past: 'put', participle: 'put' },
  read: { past: 'read', participle: 'read' },
  run: { past: 'ran', participle: 'run' },
  say: { past: 'said', participle: 'said' },
  see: { past: 'saw', participle: 'seen' },
  sell: { past: 'sold', participle: 'sold' },
  sing: { past: 'sang', participle: 'sung' },
  sleep: { past: 'slept', participle: 'slept' },
  speak: { past: 'spoke', participle: 'spoken' },
  start: {},
  study: {},
  talk: {},
  tell: { past: 'told', participle: 'told' },
  visit: {},
  walk: {},
  want: {},
  wash: {},
  watch: {},
  work: {},
  write: { past: 'wrote', participle: 'written' },
} as const satisfies Record<string, EnglishVerb>;

/** The base form of an English verb of the table. */
export type EnglishVerbId = keyof typeof verbsEn;
