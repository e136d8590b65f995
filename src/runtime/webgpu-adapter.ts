// Whether a second engine could run on a graphics processor here: asked of the browser before anything is loaded.

/** What this book asks of `navigator.gpu`. */
export interface Gpu {
  requestAdapter(): Promise<GpuAdapter | null>;
}

/** What a browser tells of an adapter; older ones tell nothing. */
export interface GpuAdapter {
  readonly info?: {
    readonly vendor?: string;
    readonly architecture?: string;
    readonly description?: string;
    readonly isFallbackAdapter?: boolean;
  };
}

/** Where the browser keeps both: `globalThis` of a page or a worker, or what a test puts in its place. */
export interface GpuPlace {
  readonly navigator: object;
  readonly WebAssembly: object;
}

/** What stands in the way. */
export type GpuMissing =
  /** The browser, or this page (over plain HTTP), has no WebGPU at all. */
  | 'webgpu'
  /** It has, but no graphics processor that it would use. */
  | 'adapter'
  /** Its WebAssembly cannot wait for a graphics processor (JavaScript Promise Integration). */
  | 'jspi';

/** An adapter, or what is missing. */
export type FoundAdapter =
  | {
      readonly ok: true;
      /** As the browser names it; empty where it does not. */
      readonly name: string;
      /** An imitation on the processor: it computes the same, and its times say nothing of WebGPU. */
      readonly software: boolean;
    }
  | { readonly ok: false; readonly missing: GpuMissing };

/** Looks for an adapter; nothing is downloaded. A refusal of the browser counts as none. */
export async function webgpuAdapter({ navigator, WebAssembly }: GpuPlace): Promise<FoundAdapter> {
  const gpu = 'gpu' in navigator ? (navigator.gpu as Gpu | undefined) : undefined;
  if (!gpu) return { ok: false, missing: 'webgpu' };
  const adapter = await gpu.requestAdapter().catch(() => null);
  if (!adapter) return { ok: false, missing: 'adapter' };
  if (!('Suspending' in WebAssembly)) return { ok: false, missing: 'jspi' };
  const {
    vendor = '',
    architecture = '',
    description = '',
    isFallbackAdapter,
  } = adapter.info ?? {};
  const name = [vendor, architecture, description].filter((part) => part !== '').join(' ');
  return { ok: true, name, software: isFallbackAdapter === true || /swiftshader/i.test(name) };
}
