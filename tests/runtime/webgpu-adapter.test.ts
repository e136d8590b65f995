import { describe, expect, it } from 'vitest';
import { type GpuAdapter, type GpuPlace, webgpuAdapter } from '#src/runtime/webgpu-adapter.ts';

const place = (
  requestAdapter: (() => Promise<GpuAdapter | null>) | undefined,
  wasm: object = { Suspending: class {} },
): GpuPlace => ({
  navigator: requestAdapter ? { gpu: { requestAdapter } } : {},
  WebAssembly: wasm,
});

describe('looking for a graphics processor', () => {
  it('names the adapter as the browser does', async () => {
    const info = { vendor: 'acme', architecture: 'gen-9', isFallbackAdapter: false };
    expect(await webgpuAdapter(place(async () => ({ info })))).toEqual({
      ok: true,
      name: 'acme gen-9',
      software: false,
    });
  });

  it('takes an adapter that tells nothing of itself', async () => {
    expect(await webgpuAdapter(place(async () => ({})))).toMatchObject({ ok: true, name: '' });
  });

  it.each([
    [{ vendor: 'google', architecture: 'swiftshader' }],
    [{ vendor: 'acme', isFallbackAdapter: true }],
  ])('tells an imitation on the processor: %o', async (info) => {
    expect(await webgpuAdapter(place(async () => ({ info })))).toMatchObject({ software: true });
  });

  it('says that the browser has no WebGPU', async () => {
    expect(await webgpuAdapter(place(undefined))).toEqual({ ok: false, missing: 'webgpu' });
  });

  it('says that there is no adapter, also where asking for one fails', async () => {
    const none = { ok: false, missing: 'adapter' };
    expect(await webgpuAdapter(place(async () => null))).toEqual(none);
    const refuses = () => Promise.reject(new Error('blocked'));
    expect(await webgpuAdapter(place(refuses))).toEqual(none);
  });

  it('says that WebAssembly cannot wait for one', async () => {
    expect(await webgpuAdapter(place(async () => ({}), {}))).toEqual({
      ok: false,
      missing: 'jspi',
    });
  });
});
