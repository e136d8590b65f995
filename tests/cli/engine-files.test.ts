import { expect, test } from 'vitest';
import { engineFileNames } from '#src/cli/engine-files.ts';

const scripts: Readonly<Record<string, string>> = {
  'engine-worker-A.js': 'import{a}from"./shared.B.js";import"./effect.C.js";postMessage(1)',
  'shared.B.js': "export{b}from'./deep.D.js';import('./late.E.js');import'./engine-worker-A.js'",
  'effect.C.js': '',
  'deep.D.js': '',
  'late.E.js': '',
  'page.F.js': 'import"./shared.B.js";const text="from nowhere"',
};
const assets = [...Object.keys(scripts), 'ort-wasm-simd.G.wasm', 'fonts.woff2'];

test('the engine is its worker, all that it imports at any depth before it runs, and the wasm', () => {
  expect(engineFileNames(assets, (name) => scripts[name] ?? '')).toEqual([
    'deep.D.js',
    'effect.C.js',
    'engine-worker-A.js',
    'ort-wasm-simd.G.wasm',
    'shared.B.js',
  ]);
});

test('the engine with WebGPU is another one', () => {
  const more = [...assets, 'webgpu-build.H.js', 'ort-wasm-simd-threaded.jspi.I.wasm'];
  const read = (name: string) =>
    name === 'deep.D.js' ? 'import"./webgpu-build.H.js"' : (scripts[name] ?? '');
  expect(engineFileNames(more, read)).toEqual(
    engineFileNames(assets, (name) => scripts[name] ?? ''),
  );
});

test('a build without a worker has no engine', () => {
  expect(engineFileNames(['page.F.js'], () => '')).toEqual([]);
});
