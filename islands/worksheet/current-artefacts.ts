// The hashes of the models that this build ships, against which a cited run may be stale.

const manifests = import.meta.glob<{
  readonly models?: Readonly<Record<string, { readonly sha256: string }>>;
}>('/public/models/manifest.json', { eager: true, import: 'default' });

/** SHA-256 by name of every shipped model; empty while none is trained. */
export function currentArtefacts(): Readonly<Record<string, string>> {
  const [manifest] = Object.values(manifests);
  return Object.fromEntries(
    Object.entries(manifest?.models ?? {}).map(([name, { sha256 }]) => [name, sha256]),
  );
}
