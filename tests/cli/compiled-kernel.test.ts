import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compiledKernel, KERNEL_FILE, kernelModule } from '#src/cli/compiled-kernel.ts';
import { ROOT } from '#src/cli/run-tool.ts';
import { decodeKernelBytes } from '#src/runtime/kernel/decode-kernel.ts';

it('keeps the very bytes that its source compiles to', async () => {
  const bytes = await compiledKernel();
  const hash = (of: Uint8Array) => createHash('sha256').update(of).digest('hex');
  expect(hash(decodeKernelBytes())).toBe(hash(bytes));
  expect(readFileSync(join(ROOT, KERNEL_FILE), 'utf8')).toBe(kernelModule(bytes));
});
