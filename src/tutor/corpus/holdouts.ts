// What is kept from training, decided once by the seed: surface forms, irregular cells, verb × tense pairs.
// Nothing is held out unless every token of it is still seen in training, in two other cells at least, and
// unless training shows that it is regular: nothing else would tell that *finished* is right and *goed* wrong.
import { formEn } from '../grammar/forms-en.ts';
import { formEs } from '../grammar/forms-es.ts';
import { type Language, languages, persons } from '../grammar/ids.ts';
import { type SenseId, senseIds } from '../grammar/senses.ts';
import { type Cell, cellsOf, isIrregular, requestEn, requestEs } from './cell.ts';
import { seededOrder } from './draw.ts';
import { isEvidentCell, isEvidentForm, isEvidentPair } from './evidence.ts';
import type { CorpusOptions } from './options.ts';
import { TrainingCells } from './training-cells.ts';

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

/** Irregular cells, of which each form is seen in another cell; of one verb in one tense at most one. */
function heldIrregular(training: TrainingCells, { heldIrregular: share, seed }: CorpusOptions) {
  const cells = training.cells.filter((cell) => isIrregular(cell, 'en') || isIrregular(cell, 'es'));
  const held = new Map<string, string>();
  const wanted = Math.round(cells.length * share);
  for (const cell of seededOrder(cells, cellKey, seed)) {
    const open = held.size < wanted && !held.has(pairKey(cell));
    if (open && isEvidentCell(cell, training.cells) && training.hold([cell]))
      held.set(pairKey(cell), cellKey(cell));
  }
  return new Set(held.values());
}

/** Of each tense's verbs, the share asked for. */
function heldPairs(training: TrainingCells, { heldPairs: share, seed }: CorpusOptions) {
  const held = new Set<string>();
  for (const [, ofTense] of Map.groupBy(training.cells, ({ tense }) => tense)) {
    const pairs = Map.groupBy(ofTense, pairKey);
    let left = Math.round(pairs.size * share);
    for (const [key, cells] of seededOrder([...pairs], ([key]) => key, seed)) {
      const whole = cells.length === persons.length;
      if (left === 0 || !whole || !cells.every((cell) => isEvidentPair(cell, training.cells)))
        continue;
      if (!training.hold(cells)) continue;
      held.add(key);
      left--;
    }
  }
  return held;
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
      if (!ending || neverHeld.has(stem) || !isEvidentForm(cell, language)) continue;
      const key = formKey(language, stem, ending);
      const verb = `${language} ${stem}`;
      const verbTense = `${verb} ${cell.tense}`;
      const known = forms.get(key);
      if (known) known.cells.push(cell);
      else forms.set(key, { key, verb, verbTense, group: `${language} ${ending}`, cells: [cell] });
    }
  return [...forms.values()];
}
