// Where the book can be published: what each host takes, what it can be told of headers, and how one goes back.

/** What a host is like. */
export interface Host {
  readonly name: string;
  /** The largest file it stores, in bytes. */
  readonly largestFile: number;
  /** Whether it reads a `_headers` file. */
  readonly readsHeaders: boolean;
  /** Files only it needs, by name. */
  readonly extraFiles: Readonly<Record<string, string>>;
  /** What `--to` names there, and what stands for it where nothing is given; null where it must be given. */
  readonly to: { readonly what: string; readonly unsaid: string | null };
  /** What a reader lacks there, if anything. */
  readonly lacks: string | null;
  /** How to go back to the former release. */
  readonly rollBack: string;
}

const withoutIsolation =
  'It sends no headers of ours: the pages are not isolated, so the engine runs on one thread and the clock is coarser.';

/** Every target of `npm run deploy` by its name. */
export const hosts = {
  pages: {
    name: 'GitHub Pages',
    // A push with a larger file is refused.
    largestFile: 100 * 2 ** 20,
    readsHeaders: false,
    // Without it, folders that begin with an underscore are not served.
    extraFiles: { '.nojekyll': '' },
    to: { what: 'a git remote', unsaid: 'origin' },
    lacks: `${withoutIsolation} Every file may be kept for ten minutes, whatever its name.`,
    rollBack: 'npm run deploy -- --target pages --rollback (pushes the commit before the last one)',
  },
  netlify: {
    name: 'Netlify',
    largestFile: Number.POSITIVE_INFINITY,
    readsHeaders: true,
    extraFiles: {},
    to: { what: 'a site id', unsaid: '' },
    lacks: null,
    rollBack: 'on the site’s page "Deploys" open the former deploy and choose "Publish deploy"',
  },
  cloudflare: {
    name: 'Cloudflare Pages',
    largestFile: 25 * 2 ** 20,
    readsHeaders: true,
    extraFiles: {},
    to: { what: 'a project name', unsaid: null },
    lacks: null,
    rollBack:
      'on the project’s page "Deployments" open the former one’s menu and choose "Rollback to this deployment"',
  },
  folder: {
    name: 'a folder',
    largestFile: Number.POSITIVE_INFINITY,
    readsHeaders: true,
    extraFiles: {},
    to: { what: 'a path', unsaid: null },
    lacks: null,
    rollBack: 'npm run deploy -- --target folder --to PATH --rollback (turns the link back)',
  },
  s3: {
    name: 'S3',
    largestFile: 5 * 2 ** 30,
    readsHeaders: false,
    extraFiles: {},
    to: { what: 's3://bucket or s3://bucket/folder', unsaid: null },
    lacks: `${withoutIsolation} A CDN in front of the bucket can add those of \`_headers\`.`,
    rollBack:
      'npm run deploy -- --target s3 --to s3://… --rollback (brings back what the last release replaced)',
  },
} as const satisfies Record<string, Host>;

/** The name of a target. */
export type Target = keyof typeof hosts;

/** Every target. */
export const targets = Object.keys(hosts) as readonly Target[];
