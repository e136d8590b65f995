import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compiledKernel, KERNELS, kernelModule } from '#src/cli/compiled-kernel.ts';
import { ROOT } from '#src/cli/run-tool.ts';

it.each(['plain', 'fused'] as const)(
  'keeps the very bytes that the %s source compiles to',
  async (name) => {
    const kept = readFileSync(join(ROOT, KERNELS[name].file), 'utf8');
    expect(kept).toBe(kernelModule(name, await compiledKernel(name)));
  },
);
