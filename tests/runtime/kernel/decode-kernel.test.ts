import { afterEach, describe, expect, it, vi } from 'vitest';
import { decodeFusedWasm } from '#src/runtime/kernel/decode-fused-wasm.ts';
import { decodeKernelBytes, openDecodeKernel } from '#src/runtime/kernel/decode-kernel.ts';
import { decodeWasm } from '#src/runtime/kernel/decode-wasm.ts';

afterEach(() => vi.restoreAllMocks());

describe('the decode kernel', () => {
  it('asks for nothing: no imports, no shared memory', async () => {
    const kernel = await openDecodeKernel();
    expect(kernel.memory.buffer).toBeInstanceOf(ArrayBuffer);
  });

  it('lays out a quarter of the weights in int8, and gives each instance its own memory', async () => {
    const [exact, rounded] = [await openDecodeKernel(), await openDecodeKernel()];
    exact.setup(32, 64, 1, 2, 64, 16, false);
    rounded.setup(32, 64, 1, 2, 64, 16, true);
    const weights = (kernel: typeof exact) => kernel.scalesAt() - kernel.weightsAt();
    expect(weights(exact)).toBe(4 * weights(rounded));
    expect(exact.memory).not.toBe(rounded.memory);
  });

  it('fuses multiply-adds where the engine has relaxed SIMD', () => {
    expect(Buffer.from(decodeKernelBytes()).toString('base64')).toBe(decodeFusedWasm);
  });

  it('opens without them where it has not', async () => {
    const instantiate = vi.spyOn(WebAssembly, 'instantiate');
    vi.spyOn(WebAssembly, 'validate').mockReturnValue(false);
    expect(Object.keys(await openDecodeKernel())).toContain('forward');
    const [bytes] = instantiate.mock.calls[0] as unknown as [Uint8Array];
    expect(Buffer.from(bytes).toString('base64')).toBe(decodeWasm);
  });

  it('says which part of WebAssembly a browser lacks', async () => {
    vi.spyOn(WebAssembly, 'instantiate').mockRejectedValue(new WebAssembly.CompileError('simd'));
    await expect(openDecodeKernel()).rejects.toMatchObject({
      problem: { kind: 'no-wasm', missing: 'SIMD' },
    });
  });
});
