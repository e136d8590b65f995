import { expect, test } from 'vitest';
import { judgedTechniques } from '#islands/worksheet/judged.ts';
import { loadTechnique } from '#islands/worksheet/load-technique.ts';
import { techniqueWords } from '#islands/worksheet/words/techniques.ts';

test('every technique is fetched by its id as the book lists it', async () => {
  for (const [id, { definition }] of Object.entries(judgedTechniques)) {
    const loaded = await loadTechnique(id);
    expect(loaded.definition).toBe(definition);
    const own = techniqueWords[id as keyof typeof techniqueWords];
    expect(loaded.words.nameStrings).toBe(own.nameStrings);
  }
});

test('an id of no technique is refused, also one that names another file', async () => {
  await expect(loadTechnique('warp')).rejects.toThrow('warp');
  await expect(loadTechnique('fields')).rejects.toThrow('fields');
});
