// The decode kernel, from its AssemblyScript source to the bytes that pages run.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import asc from 'assemblyscript/asc';
import { ROOT } from './run-tool.ts';

const SOURCE = 'src/runtime/kernel/decode.as';
const FLAGS = ['--runtime', 'stub', '--enable', 'simd', '--use', 'abort=', '--noAssert'];

/** Where the compiled bytes are kept, as text in a module. */
export const KERNEL_FILE = 'src/runtime/kernel/decode-wasm.ts';

/** Compiles the kernel; the same source and compiler give the same bytes. Throws with the compiler's words. */
export async function compiledKernel(root = ROOT): Promise<Uint8Array> {
  const text = readFileSync(join(root, SOURCE), 'utf8');
  let bytes: Uint8Array | undefined;
  const { error, stderr } = await asc.main(
    // The compiler knows one ending of its own; ours keeps TypeScript's tools away from the file.
    ['decode.ts', '--outFile', 'decode.wasm', '-Ospeed', ...FLAGS],
    {
      readFile: (name) => (name === 'decode.ts' ? text : null),
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

/** The module that holds the bytes. */
export function kernelModule(bytes: Uint8Array): string {
  return [
    '// The decode kernel, compiled from decode.as by `node src/cli/setup.mjs kernel`; a test compares the two.',
    '',
    '/** The bytes of the WebAssembly module, in base 64. */',
    'export const decodeWasm =',
    `  '${Buffer.from(bytes).toString('base64')}';`,
    '',
  ].join('\n');
}
