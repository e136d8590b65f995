// Why the engine cannot run, as an id with values: pages word it and name an action.
import type { GpuMissing } from './webgpu-adapter.ts';

/** What went wrong on the way to a running graph. */
export type EngineProblemDetail =
  /** This browser lacks WebAssembly, or its vector instructions. */
  | { readonly kind: 'no-wasm'; readonly missing: 'WebAssembly' | 'SIMD' }
  /** The graphics processor cannot be used: no WebGPU, no adapter, or a WebAssembly that cannot wait for it. */
  | { readonly kind: 'no-gpu'; readonly missing: GpuMissing }
  /** The server answered, but not with the file. */
  | { readonly kind: 'missing'; readonly url: string; readonly status: number }
  /** No answer at all: offline, or blocked. */
  | { readonly kind: 'unreachable'; readonly url: string }
  /** Something else came under the file's address, such as a page of HTML. */
  | { readonly kind: 'foreign'; readonly url: string; readonly came: string }
  | { readonly kind: 'out-of-memory'; readonly message: string }
  | { readonly kind: 'refused-graph'; readonly message: string };

/** Thrown by everything of this folder that loads or compiles. */
export class EngineProblem extends Error {
  override readonly name = 'EngineProblem';
  readonly problem: EngineProblemDetail;

  constructor(problem: EngineProblemDetail) {
    super(sentence(problem));
    this.problem = problem;
  }
}

/** The problem behind an error of ONNX Runtime or WebAssembly. */
export function runProblem(error: unknown): EngineProblem {
  if (error instanceof EngineProblem) return error;
  const message = error instanceof Error ? error.message : String(error);
  // The engine's own script could not be imported: its three browsers' words for it.
  if (/dynamically imported module|module script failed|error loading.*module/i.test(message)) {
    const [url = 'the engine’s script'] = /https?:[^\s'")]+/.exec(message) ?? [];
    return new EngineProblem({ kind: 'unreachable', url });
  }
  // Emscripten aborts with "OOM"; WebAssembly throws RangeError; ORT says bad_alloc or "allocate".
  const memory = /\boom\b|out of memory|bad_alloc|allocat/i.test(message);
  return new EngineProblem({ kind: memory ? 'out-of-memory' : 'refused-graph', message });
}

function sentence(problem: EngineProblemDetail): string {
  switch (problem.kind) {
    case 'no-wasm':
      return `this browser has no ${problem.missing}; use a current one`;
    case 'no-gpu':
      return `no graphics processor to run on: ${problem.missing} is missing`;
    case 'missing':
      return `${problem.url}: the server answered ${problem.status}; publish dist/ whole`;
    case 'unreachable':
      return `${problem.url}: no answer; check the connection and try again`;
    case 'foreign':
      return `${problem.url}: ${problem.came} came in place of the file; publish dist/ whole`;
    case 'out-of-memory':
      return `out of memory (${problem.message}); close other pages and try again`;
    case 'refused-graph':
      return `ONNX Runtime: ${problem.message}`;
    default:
      return problem satisfies never;
  }
}
