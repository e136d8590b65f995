// The decode kernel behind its exports: one instance a model, its memory seen as typed arrays.
import { EngineProblem } from '../engine-problem.ts';
import { decodeFusedWasm } from './decode-fused-wasm.ts';
import { decodeWasm } from './decode-wasm.ts';

/** What decode.as exports; addresses are bytes in `memory`, counts are whole numbers. */
export interface DecodeExports {
  readonly memory: WebAssembly.Memory;
  setup(
    vocabulary: number,
    dModel: number,
    layers: number,
    heads: number,
    dFeedForward: number,
    context: number,
    int8: boolean,
  ): void;
  weightsAt(): number;
  scalesAt(): number;
  normsAt(): number;
  tableAt(): number;
  anglesAt(): number;
  tokensAt(): number;
  logitsAt(position: number): number;
  bytesUsed(): number;
  forward(count: number, position: number, from: number): void;
  chosen(position: number): number;
}

/**
 * The bytes of the module that this engine runs, as they are compiled and hashed: with fused multiply-adds where it has
 * relaxed SIMD, else with separate ones.
 */
export function decodeKernelBytes(): Uint8Array<ArrayBuffer> {
  const fused = bytesOf(decodeFusedWasm);
  return WebAssembly.validate(fused) ? fused : bytesOf(decodeWasm);
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

/** A fresh instance; throws an `EngineProblem` where WebAssembly or its vectors are missing. */
export async function openDecodeKernel(): Promise<DecodeExports> {
  try {
    const { instance } = await WebAssembly.instantiate(decodeKernelBytes());
    return instance.exports as unknown as DecodeExports;
  } catch (error) {
    if (!(error instanceof WebAssembly.CompileError || error instanceof ReferenceError))
      throw error;
    throw new EngineProblem({ kind: 'no-wasm', missing: 'SIMD' });
  }
}
