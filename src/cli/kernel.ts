// `node src/cli/setup.mjs kernel`: compiles the decode kernels and writes their bytes where pages find them.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compiledKernel, KERNELS, kernelModule } from './compiled-kernel.ts';
import { ROOT } from './run-tool.ts';

for (const name of ['plain', 'fused'] as const) {
  const bytes = await compiledKernel(name);
  const { file } = KERNELS[name];
  writeFileSync(join(ROOT, file), kernelModule(name, bytes));
  process.stdout.write(`${file}: ${bytes.length} bytes of WebAssembly\n`);
}
