import type { AstroIntegration } from 'astro';
import { expect, it } from 'vitest';
import { together } from '#src/site/integrations/together.ts';

it('begins the last steps at once and waits for all of them', async () => {
  const said: string[] = [];
  const step = (name: string, milliseconds: number): AstroIntegration => ({
    name,
    hooks: {
      'astro:build:done': async ({ logger }) => {
        said.push(`${name} begins`);
        await new Promise((resolve) => setTimeout(resolve, milliseconds));
        said.push(`${name} ends as ${String(logger)}`);
      },
    },
  });
  const logger = { fork: (name: string) => name };
  const whole = together(step('slow', 20), step('quick', 0));
  await (whole.hooks['astro:build:done'] as (options: unknown) => Promise<void>)({ logger });
  expect(said).toEqual(['slow begins', 'quick begins', 'quick ends as quick', 'slow ends as slow']);
});
