// What is kept from training, decided once by the seed: surface forms, irregular cells, verb × tense pairs.
// Nothing is held out unless every token of it is still seen in training, in two other cells at least, and
// unless training shows that it is regular: nothing else would tell that *finished* is right and *goed* wrong.
import { formEn } from '../grammar/forms-en.ts';
import { classEs, formEs } from '../grammar/forms-es.ts';
import { type Language, languages, persons } from '../grammar/ids.ts';
import { type SenseId, senseIds, senseOf } from '../grammar/senses.ts';
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
const mostFormsOfVerb = 3;

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

/** Of each ending's forms, the share asked for; of one verb in one tense at most one. */
function heldForms(training: TrainingCells, { heldForms: share, seed }: CorpusOptions) {
  const byEnding = Map.groupBy(regularForms(training.cells), ({ group }) => group);
  const held = new Set<string>();
  const heldOfVerb = new Map<string, number>();
  for (const [, forms] of [...byEnding].sort(([a], [b]) => (a < b ? -1 : 1))) {
    let left = Math.round(forms.length * share);
    for (const { key, verb, verbTense, cells } of seededOrder(forms, (form) => form.key, seed)) {
      const count = heldOfVerb.get(verb) ?? 0;
      if (left === 0 || count >= mostFormsOfVerb || heldOfVerb.has(verbTense)) continue;
      if (!training.hold(cells)) continue;
      held.add(key);
      heldOfVerb.set(verb, count + 1).set(verbTense, 1);
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
      const whole = cells.length === persons.length;
      if (left === 0 || !whole || !cells.every((cell) => isEvidentPair(cell, training))) continue;
      if (!training.hold(cells)) continue;
      held.add(key);
      left--;
    }
  }
  return held;
}

/** Whether other tenses show how the verb goes in this one. */
function isEvidentPair({ sense, tense }: Cell, training: TrainingCells): boolean {
  if (tense === 'present') return false;
  if (tense === 'infinitive' || tense === 'future-going') return true;
  const { es } = senseOf(sense);
  if (classEs(es) !== 'ar') return false;
  // English past and participle show each other's form.
  const sister = tense === 'past' ? 'perfect' : 'past';
  return (
    tense === 'future-will' ||
    training.cells.some((cell) => cell.sense === sense && cell.tense === sister)
  );
}

interface RegularForm {
  readonly key: string;
  readonly verb: string;
  readonly verbTense: string;
  readonly group: string;
  readonly cells: Cell[];
}

/** The evidently regular forms made of stem and ending, with the cells whose groups hold them. */
function regularForms(cells: readonly Cell[]): RegularForm[] {
  const forms = new Map<string, RegularForm>();
  for (const cell of cells)
    for (const language of languages) {
      const [stem = '', ending] =
        language === 'en' ? formEn(requestEn(cell)) : formEs(requestEs(cell));
      if (!ending || neverHeld.has(stem) || !isEvident(cell, language)) continue;
      const key = formKey(language, stem, ending);
      const verb = `${language} ${stem}`;
      const verbTense = `${verb} ${cell.tense}`;
      const known = forms.get(key);
      if (known) known.cells.push(cell);
      else forms.set(key, { key, verb, verbTense, group: `${language} ${ending}`, cells: [cell] });
    }
  return [...forms.values()];
}

/** Whether other forms show that this one is regular: a sister in its tense, or its whole class. */
function isEvident(cell: Cell, language: Language): boolean {
  const { tense, person } = cell;
  if (language === 'en') return tense === 'present';
  if (tense === 'infinitive' || tense === 'future-going') return false;
  if (tense === 'perfect') return classEs(senseOf(cell.sense).es) === 'ar';
  return persons.some(
    (other) => other !== person && !isIrregular({ ...cell, person: other }, 'es'),
  );
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
