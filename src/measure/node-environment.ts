// The environment card of a Node process, from the modules handed in.
import type { EnvironmentCard, Known } from './environment.ts';

/** What is used of `process` and `node:os`. */
export interface NodeGlobals {
  readonly process: { readonly versions: { readonly node: string } };
  readonly os: {
    type(): string;
    machine(): string;
    cpus(): readonly { readonly model: string }[];
    totalmem(): number;
  };
}

/** The card of Node: its clock is fine and its threads are free, so it counts as isolated. */
export function nodeEnvironment({ process, os }: NodeGlobals, known: Known): EnvironmentCard {
  const cpus = os.cpus();
  const platform = [os.type(), os.machine(), cpus[0]?.model.trim()].filter(Boolean).join(' ');
  return {
    place: 'node',
    runtime: { name: 'Node', version: process.versions.node },
    platform: platform.slice(0, 80),
    cores: cpus.length || null,
    isolated: true,
    memoryBytes: os.totalmem(),
    ...known,
  };
}
