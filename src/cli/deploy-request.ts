// What `npm run deploy -- …` asks for, read and refused before anything is built.
import { parseArgs } from 'node:util';
import { hosts, type Target, targets } from '#src/site/publish/hosts.ts';

/** What is to be published, where, and how far to go. */
export interface DeployRequest {
  readonly target: Target;
  /** A path, a bucket, a remote, a site or a project, as the target has it. */
  readonly to: string;
  /** Do everything here and nothing there. */
  readonly dryRun: boolean;
  /** Go back to the former release instead. */
  readonly rollback: boolean;
  /** Publish `dist/` as it stands rather than build it. */
  readonly asBuilt: boolean;
  /** Whether a site without its downloads may be published. */
  readonly withoutDownloads: boolean;
  /** The address of an S3-compatible server; Amazon's where nothing is given. */
  readonly endpoint: string | undefined;
}

/** Measure the load of this machine's static server for so many seconds. */
export interface LoadRequest {
  readonly loadSeconds: number;
  /** Where the result goes as JSON, where it is to be kept. */
  readonly json: string | undefined;
}

const canRollBack: readonly Target[] = ['folder', 's3', 'pages'];

/** Reads the arguments. Throws saying what came and what may be said. */
export function deployRequest(args: readonly string[]): DeployRequest | LoadRequest {
  const { values } = parseArgs({
    args: [...args],
    options: {
      target: { type: 'string' },
      to: { type: 'string' },
      endpoint: { type: 'string' },
      load: { type: 'string' },
      json: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      rollback: { type: 'boolean', default: false },
      'as-built': { type: 'boolean', default: false },
      'without-downloads': { type: 'boolean', default: false },
    },
  });
  if (values.load !== undefined) return { loadSeconds: seconds(values.load), json: values.json };
  if (values.json !== undefined) throw new Error(`--json ${values.json}: it goes with --load`);
  const target = targetOf(values.target);
  const { name, to, rollBack } = hosts[target];
  const place = values.to ?? to.unsaid;
  if (place === null) throw new Error(`--target ${target} needs --to: ${to.what}`);
  if (target === 's3' && !/^s3:\/\/[^/]+/.test(place))
    throw new Error(`--to ${place}: write ${to.what}`);
  if (values.endpoint !== undefined && (target !== 's3' || !URL.canParse(values.endpoint)))
    throw new Error(
      `--endpoint ${values.endpoint}: an address such as http://localhost:4568, for s3`,
    );
  if (values.rollback && !canRollBack.includes(target))
    throw new Error(`${name} goes back on its own pages: ${rollBack}`);
  return {
    target,
    to: place,
    dryRun: values['dry-run'],
    rollback: values.rollback,
    asBuilt: values['as-built'],
    withoutDownloads: values['without-downloads'],
    endpoint: values.endpoint,
  };
}

function targetOf(value: string | undefined): Target {
  const target = targets.find((name) => name === value);
  if (target !== undefined) return target;
  const came = value === undefined ? 'no --target was given' : `--target ${value} is not known`;
  throw new Error(`${came}: choose among ${targets.join(', ')}`);
}

function seconds(value: string): number {
  const number = Number(value);
  if (number > 0 && number <= 300) return number;
  throw new Error(`--load ${value}: write the seconds to measure for, from 1 to 300`);
}
