import { expect, test } from 'vitest';
import { checkpointId } from '#islands/module/checkpoint-id.ts';
import { judgedModules } from '#islands/worksheet/judged.ts';
import { moduleSlug } from '#src/worksheet/roadmap.ts';

test('every checkpoint bears the id of its module, stands on its page, and asks the fifth question', () => {
  for (const { definition, slug } of judgedModules) {
    const { module, steps, id } = definition;
    if (module === undefined) continue;
    expect(id).toBe(checkpointId(module.id));
    expect(slug).toBe(moduleSlug(module.id));
    expect(steps.at(-1)?.fields).toContain('next');
    expect(module.next).not.toContain(module.id);
    expect(module.exit.length).toBeGreaterThan(0);
  }
});

test('the id has two digits, the tenth module’s too', () => {
  expect(checkpointId('00-measurement')).toBe('module-00');
  expect(checkpointId('10-frontiers')).toBe('module-10');
});
