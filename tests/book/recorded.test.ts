// What the book shows as recorded: present, whole, current, and of the models that ship.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '#public/models/manifest.json' with { type: 'json' };
import { ROOT } from '#src/cli/run-tool.ts';
import { experimentCatalogue } from '#src/measure/catalogue.ts';
import type { RunRecord } from '#src/measure/record.ts';
import { parseRecord } from '#src/measure/record-schema.ts';

const catalogue = experimentCatalogue(
  import.meta.glob('/src/measure/experiments/*.ts', { eager: true }),
);

function recorded(experiment: string): RunRecord[] {
  const file = join(ROOT, 'content/data/measured', `${experiment}.json`);
  const { records } = JSON.parse(readFileSync(file, 'utf8')) as { records: unknown[] };
  return records.map((value) => {
    const parsed = parseRecord(value);
    if (!parsed.ok) throw new Error(`${file}: ${parsed.problem} ${parsed.detail}`);
    return parsed.record;
  });
}

describe('recorded runs', () => {
  const files = readdirSync(join(ROOT, 'content/data/measured'));

  it('stand for every experiment there is, and for no other', () => {
    const expected = [
      ...[...catalogue.recordedIds, 'training'].map((id) => `${id}.json`),
      'variants',
    ];
    expect(files.toSorted()).toEqual(expected.toSorted());
  });

  it.each(
    catalogue.recordedIds.flatMap((id) =>
      (['browser', 'node'] as const).map((place) => [id, place] as const),
    ),
  )('of %s in the %s are valid, current and of the shipped models', (id, place) => {
    const { version } = catalogue.experimentById(id);
    const runs = recorded(id).filter(({ environment }) => environment.place === place);
    const valid = runs.filter(
      (run) => run.status === 'valid' && run.experiment.version === version,
    );
    expect(valid.length).toBeGreaterThan(0);
    for (const { artefacts } of valid)
      for (const [name, { sha256 }] of Object.entries(manifest.models)) {
        const used = artefacts[name] ?? artefacts[`model.${name}`];
        if (used !== undefined) expect(used).toBe(sha256);
      }
  });
});
