// What `npm test -- …` asks for: which checks, and what goes to their runners.

/** The checks to run, by name, and the arguments for the runner of the one that is named alone. */
export interface TestRequest<Name extends string> {
  readonly names: readonly Name[];
  readonly runnerArgs: readonly string[];
}

/**
 * Reads `--only a,b` (or `--only=a,b`); whatever else is given goes to the runner, and then one check
 * must be named. Throws saying what may be chosen.
 */
export function testRequest<Name extends string>(
  args: readonly string[],
  known: readonly Name[],
): TestRequest<Name> {
  const at = args.findIndex((arg) => /^--only(=|$)/.test(arg));
  const inline = args[at]?.split('=')[1];
  const value = inline ?? args[at + 1] ?? '';
  const runnerArgs = at < 0 ? args : args.toSpliced(at, inline === undefined ? 2 : 1);
  const asked = at < 0 ? known : value.split(',');
  const unknown = asked.filter((name) => !known.includes(name as Name));
  if (unknown.length > 0)
    throw new Error(`--only ${value}: choose among ${known.join(', ')}, with commas between`);
  if (runnerArgs.length > 0 && asked.length !== 1)
    throw new Error(`${runnerArgs.join(' ')}: name the one check it is for, as in --only unit`);
  return { names: known.filter((name) => asked.includes(name)), runnerArgs };
}
