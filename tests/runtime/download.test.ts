import { describe, expect, it } from 'vitest';
import { downloaded, downloadedBytes, wasmBytes } from '#src/runtime/download.ts';
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

describe('a file that is read', () => {
  const withCache = (answers: Partial<Record<RequestCache, () => Response>>) => {
    const asked: (RequestCache | undefined)[] = [];
    const fetch: typeof globalThis.fetch = async (_, { cache } = {}) => {
      asked.push(cache);
      return answers[cache ?? 'default']?.() ?? new Response('', { status: 404 });
    };
    return { asked, fetch };
  };
  const ofTwoBytes = (bytes: Uint8Array) => {
    if (bytes.length !== 2) throw new Error(`${bytes.length} bytes`);
    return [...bytes];
  };

  it('is asked of the server itself where the browser kept an error', async () => {
    const { asked, fetch } = withCache({ reload: () => new Response(chunked([1, 2])) });
    expect(await downloaded('/a', ofTwoBytes, { fetch })).toEqual([1, 2]);
    expect(asked).toEqual(['default', 'reload']);
  });

  it('is asked of the server itself where what the browser kept cannot be read', async () => {
    const { asked, fetch } = withCache({
      default: () => new Response(chunked([1])),
      reload: () => new Response(chunked([1, 2])),
    });
    expect(await downloaded('/a', ofTwoBytes, { fetch })).toEqual([1, 2]);
    expect(asked).toEqual(['default', 'reload']);
  });

  it('is asked for once where it is well, and not again where nobody answers', async () => {
    const well = withCache({ default: () => new Response(chunked([1, 2])) });
    await downloaded('/a', ofTwoBytes, { fetch: well.fetch });
    expect(well.asked).toEqual(['default']);
    let calls = 0;
    const offline = downloaded('/a', ofTwoBytes, {
      fetch: () => {
        calls += 1;
        return Promise.reject(new TypeError('failed'));
      },
    });
    expect(await problemOf(offline)).toEqual({ kind: 'unreachable', url: '/a' });
    expect(calls).toBe(1);
  });

  it('is refused when it is wrong both times', async () => {
    const { fetch } = withCache({});
    const problem = await problemOf(downloaded('/a', ofTwoBytes, { fetch }));
    expect(problem).toEqual({ kind: 'missing', url: '/a', status: 404 });
  });
});

describe('the engine’s file', () => {
  it('is recognised by its first bytes', () => {
    const bytes = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1);
    expect(wasmBytes(bytes, '/a.wasm')).toBe(bytes);
  });

  it('that is a web page is refused with its beginning', async () => {
    const page = new TextEncoder().encode('<!doctype html><html>');
    const check = async () => wasmBytes(page, '/a.wasm');
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
    const script = 'Failed to fetch dynamically imported module: https://a.org/x/ort.mjs';
    expect(
      runProblem(new Error(`no available backend found. ERR: TypeError: ${script}`)).problem,
    ).toEqual({ kind: 'unreachable', url: 'https://a.org/x/ort.mjs' });
    const own = new EngineProblem({ kind: 'no-wasm', missing: 'SIMD' });
    expect(runProblem(own)).toBe(own);
  });
});
