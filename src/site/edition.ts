// Which edition this is and where its errors are reported, read once from package.json.
import { z } from 'astro/zod';
import manifest from '#package' with { type: 'json' };

const schema = z.object({
  version: z.string(),
  /** The day of this version, as YYYY-MM-DD. */
  released: z.iso.date().optional(),
  repository: z.union([z.string(), z.object({ url: z.string() })]).optional(),
});

/** The web address of a `repository` field (`git+https://….git`, `github:owner/name`), if it has one. */
export function repositoryAddress(field: string | undefined): string | undefined {
  if (field === undefined) return undefined;
  const short = /^(?:github:)?([\w-]+\/[\w.-]+)$/.exec(field)?.[1];
  if (short !== undefined) return `https://github.com/${short}`;
  const ssh = /^(?:git\+)?(?:ssh:\/\/)?git@([^:/]+)[:/](.+?)(?:\.git)?$/.exec(field);
  if (ssh !== null) return `https://${ssh[1]}/${ssh[2]}`;
  return /^(?:git\+)?(https:\/\/.+?)(?:\.git)?$/.exec(field)?.[1];
}

const { version, released, repository } = schema.parse(manifest);

/** Version and day of the edition and the repository's address, the last two only where they are set. */
export const edition = {
  version,
  released,
  repository: repositoryAddress(typeof repository === 'object' ? repository.url : repository),
} as const;

/** Where an error in a page is reported, with the page already named; nothing without a repository. */
export function reportAddress(repositoryUrl: string | undefined, page: string): string | undefined {
  if (repositoryUrl === undefined) return undefined;
  const query = new URLSearchParams({ title: `${page} (${version}): ` });
  return `${repositoryUrl}/issues/new?${query}`;
}
