// The weights files that ship, as their manifests describe them, for the build: the tutor and its drafts in one,
// the variants in another that is there once one of them is trained.
import type { ModelEntry } from './engine-contract.ts';

const manifests = import.meta.glob<{ readonly models: Readonly<Record<string, ModelEntry>> }>(
  ['/public/models/manifest.json', '/public/models/variants.json'],
  { eager: true, import: 'default' },
);

/** Every weights file by its model's name. */
export const shippedEntries: Readonly<Record<string, ModelEntry>> = Object.assign(
  {},
  ...Object.values(manifests).map(({ models }) => models),
);

/** One of them; throws naming the models there are. */
export function shippedEntry(name: string): ModelEntry {
  const entry = shippedEntries[name];
  if (entry) return entry;
  const known = Object.keys(shippedEntries).join(', ');
  throw new Error(`public/models has no ${name}: there are ${known}; run \`npm run train\``);
}
