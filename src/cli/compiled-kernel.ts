// The decode kernel, from its AssemblyScript source to the bytes that pages run: once with the fused multiply-add of
// relaxed SIMD, once without it for engines that lack it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import asc from 'assemblyscript/asc';
import { ROOT } from './run-tool.ts';

const SOURCE = 'src/runtime/kernel/decode.as';
const FLAGS = ['--runtime', 'stub', '--enable', 'simd', '--use', 'abort=', '--noAssert'];

/** The two compilations: the module that keeps the bytes as text, its export, and the compiler's further flags. */
export const KERNELS = {
  plain: { file: 'src/runtime/kernel/decode-wasm.ts', name: 'decodeWasm', flags: [] },
  fused: {
    file: 'src/runtime/kernel/decode-fused-wasm.ts',
    name: 'decodeFusedWasm',
    flags: ['--enable', 'relaxed-simd'],
  },
} as const;

/** Which of the two. */
export type KernelName = keyof typeof KERNELS;

/** Compiles a kernel; the same source and compiler give the same bytes. Throws with the compiler's words. */
export async function compiledKernel(name: KernelName, root = ROOT): Promise<Uint8Array> {
  const text = readFileSync(join(root, SOURCE), 'utf8');
  let bytes: Uint8Array | undefined;
  const { error, stderr } = await asc.main(
    // The compiler knows one ending of its own; ours keeps TypeScript's tools away from the file.
    ['decode.ts', '--outFile', 'decode.wasm', '-Ospeed', ...FLAGS, ...KERNELS[name].flags],
    {
      readFile: (file) => (file === 'decode.ts' ? text : null),
      writeFile: (_, contents) => {
        if (contents instanceof Uint8Array) bytes = contents;
      },
      listFiles: () => [],
    },
  );
  if (error) throw new Error(`${SOURCE}: ${error.message}\n${stderr.toString()}`);
  if (!bytes) throw new Error(`${SOURCE}: the compiler wrote no bytes; update assemblyscript`);
  return bytes;
}

/** The module that holds a kernel's bytes. */
export function kernelModule(name: KernelName, bytes: Uint8Array): string {
  const { name: constant } = KERNELS[name];
  return [
    `// The decode kernel, ${name}, compiled from decode.as by \`node src/cli/setup.mjs kernel\`; a test compares them.`,
    '',
    '/** The bytes of the WebAssembly module, in base 64. */',
    `export const ${constant} =`,
    `  '${Buffer.from(bytes).toString('base64')}';`,
    '',
  ].join('\n');
}
