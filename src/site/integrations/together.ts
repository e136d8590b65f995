// Steps after the build that do not read what the others write run at once: Pagefind is a process of its own.
import type { AstroIntegration } from 'astro';

/** One integration of several whose last steps begin together, each under its own name in the log. */
export function together(...parts: readonly AstroIntegration[]): AstroIntegration {
  return {
    name: parts.map(({ name }) => name).join('+'),
    hooks: {
      'astro:config:done': async ({ logger, ...options }) => {
        for (const { name, hooks } of parts)
          await hooks['astro:config:done']?.({ ...options, logger: logger.fork(name) });
      },
      'astro:build:done': async ({ logger, ...options }) => {
        await Promise.all(
          parts.map(({ name, hooks }) =>
            hooks['astro:build:done']?.({ ...options, logger: logger.fork(name) }),
          ),
        );
      },
    },
  };
}
