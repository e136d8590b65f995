// Our WebAssembly kernel beside the same kernel in C, by turns in one sitting: `node tests/bench/peers/native-kernel.ts`
// (with gcc on an x86-64 processor). For us who write it; no reader needs it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shippedModels } from '#src/cli/shipped-models.ts';
import { type KernelSession, openKernel } from '#src/tutor/kernel/kernel-session.ts';
import { PANEL, packPanels, paddedRows } from '#src/tutor/kernel/panels.ts';
import type { Weights } from '#src/tutor/weights.ts';

const ROUNDS = 7;
const weights = shippedModels()['tutor'] as Weights;
const { config } = weights;
const folder = mkdtempSync(join(tmpdir(), 'native-kernel-'));
try {
  const program = join(folder, 'kernel');
  const model = join(folder, 'model');
  const source = new URL('native-kernel.c', import.meta.url).pathname;
  execFileSync('gcc', ['-O3', '-march=native', '-ffast-math', '-o', program, source, '-lm']);
  writeFileSync(model, modelFile(weights));
  const kernel = await openKernel(weights);
  const own: number[] = [];
  const native: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const [seconds = '', ...tokens] = execFileSync(program, [model]).toString().trim().split(' ');
    native.push(Number(seconds));
    const timed = timedAnswers(kernel);
    own.push(timed.seconds);
    if (timed.tokens.join(' ') !== tokens.join(' '))
      throw new Error(`the kernels write different tokens: ${timed.tokens} and ${tokens}`);
  }
  const ratios = own.map((seconds, i) => seconds / (native[i] as number));
  process.stdout.write(
    `WebAssembly ${micro(own)} µs, C ${micro(native)} µs a token; ratio ${middle(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)})\n`,
  );
} finally {
  rmSync(folder, { recursive: true });
}

/** Four answers that fill the window, two hundred times: the least seconds of a token, and the last answer. */
function timedAnswers(kernel: KernelSession): { seconds: number; tokens: number[] } {
  const samples: number[] = [];
  let tokens: number[] = [];
  for (let sample = 0; sample < 200; sample++) {
    const from = performance.now();
    for (let answer = 0; answer < 4; answer++)
      tokens = kernel.generate([1], { end: -1, limit: config.context });
    samples.push((performance.now() - from) / 1e3 / (4 * config.context));
  }
  return { seconds: Math.min(...samples), tokens };
}

/** What the program reads: sizes, panels, norms, embedding, angles. */
function modelFile({ parameters }: Weights): Uint8Array {
  const { vocabulary, dModel, layers, heads, dFeedForward, context } = config;
  const tensor = (name: string) => parameters.get(name)?.data as Float32Array;
  const stored = (name: string, columns: number, rows: number) => {
    const data = tensor(name);
    const out = new Float32Array(rows * columns);
    packPanels(out, { rows, columns, at: (row, column) => data[column * rows + row] as number });
    return out;
  };
  const embedding = tensor('embedding');
  const head = new Float32Array(paddedRows(vocabulary) * dModel);
  const at = (row: number, column: number) => embedding[row * dModel + column] as number;
  packPanels(head, { rows: vocabulary, columns: dModel, at });
  const each = Array.from({ length: layers }, (_, l) => `layers.${l}.`);
  const half = dModel / heads / 2;
  const angle = (i: number) => Math.floor(i / half) * 10_000 ** (-(i % half) / half);
  const angles = Float32Array.from({ length: 2 * context * half }, (_, i) =>
    i < context * half ? Math.cos(angle(i)) : Math.sin(angle(i - context * half)),
  );
  const parts = [
    ...each.flatMap((name) => [
      stored(`${name}attention.qkv`, dModel, 3 * dModel),
      stored(`${name}attention.output`, dModel, dModel),
      stored(`${name}mlp.up`, dModel, dFeedForward),
      stored(`${name}mlp.down`, dFeedForward, dModel),
    ]),
    head,
    ...each.flatMap((name) => [tensor(`${name}attention.norm`), tensor(`${name}mlp.norm`)]),
    tensor('norm'),
    embedding,
    angles,
  ];
  const sizes = Int32Array.of(vocabulary, dModel, layers, heads, dFeedForward, context);
  if (dModel % PANEL !== 0) throw new RangeError(`width ${dModel} is not whole panels of ${PANEL}`);
  return Buffer.concat(
    [sizes, ...parts].map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength)),
  );
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

function micro(values: readonly number[]): string {
  return (middle(values) * 1e6).toFixed(1);
}
