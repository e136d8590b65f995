import { describe, expect, it } from 'vitest';
import { checkWasm, downloadedBytes } from '#src/runtime/download.ts';
import { EngineProblem, runProblem } from '#src/runtime/engine-problem.ts';

const answering =
  (response: () => Response): typeof fetch =>
  async () =>
    response();
const chunked = (...chunks: number[][]) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(Uint8Array.from(chunk));
      controller.close();
    },
  });

async function problemOf(call: Promise<unknown>) {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(EngineProblem);
  return (error as EngineProblem).problem;
}

describe('a download', () => {
  it('counts its bytes as they come', async () => {
    const seen: unknown[] = [];
    const bytes = await downloadedBytes('/a.wasm', {
      fetch: answering(
        () => new Response(chunked([1, 2], [3]), { headers: { 'content-length': '3' } }),
      ),
      onProgress: (progress) => seen.push(progress),
    });
    expect([...bytes]).toEqual([1, 2, 3]);
    expect(seen).toEqual([
      { loaded: 2, total: 3 },
      { loaded: 3, total: 3 },
    ]);
  });

  it('does not take the length of a compressed form for the file’s', async () => {
    const totals: unknown[] = [];
    await downloadedBytes('/a', {
      fetch: answering(
        () =>
          new Response(chunked([1, 2]), {
            headers: { 'content-length': '1', 'content-encoding': 'br' },
          }),
      ),
      onProgress: ({ total }) => totals.push(total),
    });
    expect(totals).toEqual([null]);
  });

  it('names the status where the file is not there, and the address where nobody answers', async () => {
    const missing = downloadedBytes('/a', {
      fetch: answering(() => new Response('', { status: 404 })),
    });
    expect(await problemOf(missing)).toEqual({ kind: 'missing', url: '/a', status: 404 });
    const offline = downloadedBytes('/a', { fetch: () => Promise.reject(new TypeError('failed')) });
    expect(await problemOf(offline)).toEqual({ kind: 'unreachable', url: '/a' });
  });

  it('rejects with the caller’s reason when aborted', async () => {
    const signal = AbortSignal.abort();
    const call = downloadedBytes('/a', {
      signal,
      fetch: () => Promise.reject(signal.reason),
    });
    await expect(call).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('the engine’s file', () => {
  it('is recognised by its first bytes', () => {
    expect(() => checkWasm(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1), '/a.wasm')).not.toThrow();
  });

  it('that is a web page is refused with its beginning', async () => {
    const page = new TextEncoder().encode('<!doctype html><html>');
    const check = async () => checkWasm(page, '/a.wasm');
    expect(await problemOf(check())).toEqual({
      kind: 'foreign',
      url: '/a.wasm',
      came: '21 bytes beginning "<!doctype html><"',
    });
  });
});

describe('an error of the runtime', () => {
  it('is told apart: out of memory or a refused graph', () => {
    const kindOf = (error: unknown) => runProblem(error).problem.kind;
    expect(kindOf(new RangeError('WebAssembly.Memory(): could not allocate memory'))).toBe(
      'out-of-memory',
    );
    expect(kindOf(new Error('std::bad_alloc'))).toBe('out-of-memory');
    expect(kindOf('Aborted(OOM)')).toBe('out-of-memory');
    expect(kindOf(new Error("Can't create a session: no such operator"))).toBe('refused-graph');
    const own = new EngineProblem({ kind: 'no-wasm', missing: 'SIMD' });
    expect(runProblem(own)).toBe(own);
  });
});
