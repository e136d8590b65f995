// `node src/cli/setup.mjs kernel`: compiles the decode kernel and writes its bytes where pages find them.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compiledKernel, KERNEL_FILE, kernelModule } from './compiled-kernel.ts';
import { ROOT } from './run-tool.ts';

const bytes = await compiledKernel();
writeFileSync(join(ROOT, KERNEL_FILE), kernelModule(bytes));
process.stdout.write(`${KERNEL_FILE}: ${bytes.length} bytes of WebAssembly\n`);
