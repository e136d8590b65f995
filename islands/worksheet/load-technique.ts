// One technique's rules and words, fetched by the id of its definition, which names both files: a page fetches those
// it shows and no others.
import type { Definition } from '#src/worksheet/definition.ts';
import type { TechniqueWords } from './words/techniques.ts';

const definitions = import.meta.glob<Readonly<Record<string, Definition>>>(
  '/src/worksheet/definitions/*.ts',
);
const words = import.meta.glob<TechniqueWords>([
  './words/*.ts',
  '!./words/{experiments,fields,findings,ids,keeping,outcome,techniques,validation}.ts',
]);

/** What a worksheet is made of. */
export interface LoadedTechnique {
  readonly definition: Definition;
  readonly words: TechniqueWords;
}

/** Fetches a technique; throws where this edition has none of that id. */
export async function loadTechnique(id: string): Promise<LoadedTechnique> {
  const [rules, own] = await Promise.all([
    definitions[`/src/worksheet/definitions/${id}.ts`]?.(),
    words[`./words/${id}.ts`]?.(),
  ]);
  const definition = Object.values(rules ?? {}).find((exported) => exported.id === id);
  if (definition === undefined || own === undefined)
    throw new Error(`<lab-worksheet>: this edition has no definition or no words for "${id}"`);
  return { definition, words: own };
}
