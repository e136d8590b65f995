// What is kept from training, decided once by the seed: surface forms, irregular cells, verb × tense pairs.
// Nothing is held out unless every token of it is still seen in training, in two other cells at least.
import { formEn } from '../grammar/forms-en.ts';
import { formEs } from '../grammar/forms-es.ts';
import { type Language, languages, persons } from '../grammar/ids.ts';
import { type SenseId, senseIds } from '../grammar/senses.ts';
import { type Cell, cellsOf, groupOf, isIrregular, requestEn, requestEs } from './cell.ts';
import { seededOrder } from './draw.ts';
import type { CorpusOptions } from './options.ts';

/** The held-out sets, as keys made by `formKey`, `pairKey` and `cellKey`. */
export interface Holdouts {
  readonly forms: ReadonlySet<string>;
  readonly irregular: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
}

/** Carriers of the infinitive stand in every verb's sentences, so their own forms stay. */
const neverHeld: ReadonlySet<string> = new Set(['want']);

/** Of one verb, so many forms are held out at most. */
const mostFormsOfVerb = { en: 1, es: 3 } as const;

/** The key of a form made of stem and ending. */
export function formKey(language: Language, stem: string, ending: string): string {
  return `${language} ${stem}${ending}`;
}

/** The key of a verb × tense pair. */
export function pairKey({ sense, tense }: Pick<Cell, 'sense' | 'tense'>): string {
  return `${sense} ${tense}`;
}

/** The key of a verb × tense × person cell. */
export function cellKey({
  sense,
  tense,
  person,
}: Pick<Cell, 'sense' | 'tense' | 'person'>): string {
  return `${sense} ${tense} ${person}`;
}

/** The senses that the corpus speaks of. */
export function corpusSenses({ senses, seed }: CorpusOptions): readonly SenseId[] {
  return seededOrder(senseIds, (id) => id, seed).slice(0, Math.min(senses, senseIds.length));
}

/** Chooses what is held out. */
export function chooseHoldouts(options: CorpusOptions): Holdouts {
  const training = new TrainingCells(corpusSenses(options).flatMap(cellsOf));
  return {
    forms: heldForms(training, options),
    irregular: heldIrregular(training, options),
    pairs: heldPairs(training, options),
  };
}

/** Of each ending's forms, the share asked for. */
function heldForms(training: TrainingCells, { heldForms: share, seed }: CorpusOptions) {
  const byEnding = Map.groupBy(regularForms(training.cells), ({ group }) => group);
  const held = new Set<string>();
  const heldOfVerb = new Map<string, number>();
  for (const [, forms] of [...byEnding].sort(([a], [b]) => (a < b ? -1 : 1))) {
    let left = Math.round(forms.length * share);
    for (const { key, language, stem, cells } of seededOrder(forms, (form) => form.key, seed)) {
      const verb = `${language} ${stem}`;
      const count = heldOfVerb.get(verb) ?? 0;
      if (left === 0 || count >= mostFormsOfVerb[language] || !training.hold(cells)) continue;
      held.add(key);
      heldOfVerb.set(verb, count + 1);
      left--;
    }
  }
  return held;
}

/** Irregular cells, of which each form is seen in another cell. */
function heldIrregular(training: TrainingCells, { heldIrregular: share, seed }: CorpusOptions) {
  const cells = training.cells.filter((cell) => isIrregular(cell, 'en') || isIrregular(cell, 'es'));
  const held = new Set<string>();
  const wanted = Math.round(cells.length * share);
  for (const cell of seededOrder(cells, cellKey, seed))
    if (held.size < wanted && training.hold([cell])) held.add(cellKey(cell));
  return held;
}

/** Of each tense's verbs, the share asked for. */
function heldPairs(training: TrainingCells, { heldPairs: share, seed }: CorpusOptions) {
  const held = new Set<string>();
  for (const [, ofTense] of Map.groupBy(training.cells, ({ tense }) => tense)) {
    const pairs = Map.groupBy(ofTense, pairKey);
    let left = Math.round(pairs.size * share);
    for (const [key, cells] of seededOrder([...pairs], ([key]) => key, seed)) {
      if (left === 0 || cells.length < persons.length || !training.hold(cells)) continue;
      held.add(key);
      left--;
    }
  }
  return held;
}

interface RegularForm {
  readonly key: string;
  readonly language: Language;
  readonly stem: string;
  readonly group: string;
  readonly cells: Cell[];
}

/** The forms made of stem and ending, infinitives apart, with the cells whose groups hold them. */
function regularForms(cells: readonly Cell[]): RegularForm[] {
  const forms = new Map<string, RegularForm>();
  for (const cell of cells)
    for (const language of languages) {
      const [stem = '', ending] =
        language === 'en' ? formEn(requestEn(cell)) : formEs(requestEs(cell));
      const infinitive = cell.tense === 'infinitive' || cell.tense === 'future-going';
      if (!ending || infinitive || neverHeld.has(stem)) continue;
      const key = formKey(language, stem, ending);
      const known = forms.get(key);
      if (known) known.cells.push(cell);
      else forms.set(key, { key, language, stem, group: `${language} ${ending}`, cells: [cell] });
    }
  return [...forms.values()];
}

/** The cells still trained, and in how many of them each token stands. */
class TrainingCells {
  #cells: readonly Cell[];
  readonly #counts = new Map<string, number>();

  constructor(cells: readonly Cell[]) {
    this.#cells = cells;
    for (const cell of cells) this.#count(cell, 1);
  }

  get cells(): readonly Cell[] {
    return this.#cells;
  }

  /** Takes cells out of training, unless a token of theirs would then be too rare. */
  hold(candidates: readonly Cell[]): boolean {
    const leaving = new Set(candidates.filter((cell) => this.#cells.includes(cell)));
    for (const cell of leaving) this.#count(cell, -1);
    const seen = candidates.every((cell) =>
      tokensOfCell(cell).every((token) => (this.#counts.get(token) ?? 0) >= 2),
    );
    if (seen) this.#cells = this.#cells.filter((cell) => !leaving.has(cell));
    else for (const cell of leaving) this.#count(cell, 1);
    return seen;
  }

  #count(cell: Cell, by: number) {
    for (const token of tokensOfCell(cell))
      this.#counts.set(token, (this.#counts.get(token) ?? 0) + by);
  }
}

function tokensOfCell(cell: Cell): string[] {
  return languages.flatMap((language) =>
    [...new Set(groupOf(cell, language))].map((piece) => `${language} ${piece}`),
  );
}
