// Where the worker finds weights: the tutor's manifest first, the variants' when a variant is asked for.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openModels } from '#islands/kit/engine-models.ts';
import { readWeights, writeWeights } from '#src/tutor/weights.ts';
import { smallWeights } from '#tests/tutor/small-models.ts';

const base = 'https://book.example/base/';
const { signal } = new AbortController();

function site(): { asked: string[] } {
  const small = smallWeights(1);
  const file = writeWeights(small.config, small.parameters, { name: 'made up' });
  const { sha256 } = readWeights(file, 'made-up');
  const entry = (name: string) => ({
    [name]: { file: `${name}.safetensors`, bytes: file.length, sha256, parameters: 1 },
  });
  const files: Record<string, Uint8Array> = {
    'manifest.json': new TextEncoder().encode(JSON.stringify({ models: entry('tutor') })),
    'variants.json': new TextEncoder().encode(JSON.stringify({ models: entry('moe-2-1') })),
    'tutor.safetensors': file,
    'moe-2-1.safetensors': file,
  };
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: string) => {
    const name = String(url).slice(`${base}models/`.length);
    asked.push(name);
    const body = files[name];
    return body ? new Response(Uint8Array.from(body)) : new Response('', { status: 404 });
  });
  return { asked };
}

describe('the worker’s models', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('load the tutor without asking for the variants', async () => {
    const { asked } = site();
    await openModels(base).weights('tutor', signal);
    expect(asked).toEqual(['manifest.json', 'tutor.safetensors']);
  });

  it('load a variant by its own manifest, and every file once', async () => {
    const { asked } = site();
    const models = openModels(base);
    await models.weights('moe-2-1', signal);
    await models.weights('moe-2-1', signal);
    await models.weights('tutor', signal);
    expect(asked).toEqual([
      'manifest.json',
      'variants.json',
      'moe-2-1.safetensors',
      'tutor.safetensors',
    ]);
  });

  it('say how many bytes are still to load, none of what is here', async () => {
    site();
    const models = openModels(base);
    const bytes = await models.bytesToLoad('tutor', signal);
    const reported: number[] = [];
    await models.weights('tutor', signal, (loaded) => reported.push(loaded));
    expect(reported.at(-1)).toBe(bytes);
    expect(await models.bytesToLoad('tutor', signal)).toBe(0);
  });

  it('name a model that is in no manifest', async () => {
    site();
    await expect(openModels(base).weights('mla-7', signal)).rejects.toThrow(
      'mla-7 is in no manifest',
    );
  });

  it('ask again for what could not be loaded', async () => {
    site();
    const models = openModels(base);
    vi.stubGlobal('fetch', async () => new Response('', { status: 503 }));
    await expect(models.bytesToLoad('moe-2-1', signal)).rejects.toThrow();
    await expect(models.weights('moe-2-1', signal)).rejects.toThrow();
    site();
    await expect(models.bytesToLoad('moe-2-1', signal)).resolves.toBeGreaterThan(0);
    await expect(models.weights('moe-2-1', signal)).resolves.toBeDefined();
  });
});
