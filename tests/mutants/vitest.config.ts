// The unit tests with one known fault in the source, named by BOOK_FAULT: they are expected to fail.
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import unit from '../vitest.config.ts';
import { faults } from './faults.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const id = process.env['BOOK_FAULT'] ?? '';
const fault = faults[id];
if (!fault) throw new Error(`BOOK_FAULT is "${id}": name one of faults.ts`);

const plugin: Plugin = {
  name: 'known-fault',
  enforce: 'pre',
  transform(code, path) {
    if (path.split('?')[0] !== `${root}${fault.file}`) return null;
    if (!code.includes(fault.from)) throw new Error(`${fault.file} has no "${fault.from}"`);
    return { code: code.replace(fault.from, fault.to), map: null };
  },
};

export default defineConfig({
  ...unit,
  plugins: [plugin],
  cacheDir: '.cache/vitest-fault',
  // Not merged with the unit tests' list: only those that should notice are run.
  // A module kept from another run would come without the fault.
  test: { ...unit.test, include: [...fault.tests], bail: 1, fsModuleCache: false },
});
