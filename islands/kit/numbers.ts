// Resolves a dotted key to a figure: `cited.*` as read, `derived.*` computed, `measured.<experiment>.<place>.<metric>`,
// `trained.<variant>.<set>.<metric>`.
import type { Locale } from '#src/book/locales.ts';
import { convert, type Unit } from '#src/core/units.ts';
import { derivationNamed } from './derivations.ts';
import type { DerivedArgument, Figure, Words } from './figure.ts';
import type { CitedEntry, DerivedEntry, RunSummary } from './ledger-schema.ts';
import { nearKeys } from './near-keys.ts';

/** Everything figures are made from, already parsed. */
export interface LedgerData {
  readonly cited: Readonly<Record<string, CitedEntry>>;
  readonly derived: Readonly<Record<string, DerivedEntry>>;
  readonly runs: readonly RunSummary[];
  /** What a measured metric is called. */
  readonly metricName: (experiment: string, metric: string, locale: Locale) => string;
  /** Figures of trained variants, by key. */
  readonly trained?: ReadonlyMap<string, Figure>;
  readonly models: Readonly<Record<string, { readonly config: Readonly<Record<string, unknown>> }>>;
  /** Whether a figure nobody has recorded yet is a dash, as in the build that is made to record it; else it is refused. */
  readonly unrecorded?: boolean;
}

/** The figures of the book by key. */
export interface Numbers {
  readonly keys: readonly string[];
  /** Throws an error naming the key and those most like it when there is no such figure. */
  figure(key: string): Figure;
  /** The value of a figure that is one number, in the given unit or its own; throws for a range. */
  number(key: string, unit?: Unit): number;
}

/** Opens the figures; each is resolved when first asked for. */
export function openNumbers(data: LedgerData): Numbers {
  const measured = new Map([...measuredFigures(data), ...(data.trained ?? [])]);
  const keys = [
    ...measured.keys(),
    ...Object.keys(data.derived).map((key) => `derived.${key}`),
    ...Object.keys(data.cited).map((key) => `cited.${key}`),
  ];
  const known = new Set(keys);
  const resolved = new Map<string, Figure>(measured);

  function figure(key: string, askedBy: readonly string[] = []): Figure {
    const before = resolved.get(key);
    if (before) return before;
    if (!known.has(key) && data.unrecorded && /^(?:measured|trained)\./.test(key))
      return unrecordedFigure(key);
    if (!known.has(key))
      throw new Error(`no figure "${key}"; near it: ${nearKeys(key, keys).join(', ')}`);
    if (askedBy.includes(key))
      throw new Error(
        `the figure "${key}" is derived from itself: ${[...askedBy, key].join(' → ')}`,
      );
    const [kind, rest] = splitFirst(key);
    const entry = kind === 'cited' ? data.cited[rest] : undefined;
    const made = entry ? citedFigure(key, entry) : derivedFigure(key, rest, [...askedBy, key]);
    resolved.set(key, made);
    return made;
  }

  function number(key: string, unit?: Unit, askedBy: readonly string[] = []): number {
    const found = figure(key, askedBy);
    if (found.value === undefined)
      throw new Error(
        `the figure "${key}" is a range; use its ends, or a figure that is one number`,
      );
    return convert(found.value, found.unit, unit ?? found.unit);
  }

  function derivedFigure(key: string, rest: string, askedBy: readonly string[]): Figure {
    const entry = data.derived[rest] as DerivedEntry;
    const derivation = derivationNamed(entry.fn);
    if (!derivation)
      throw new Error(`derived.json: "${rest}" names fn "${entry.fn}", which derivations.ts lacks`);
    const args = Object.entries(entry.args).map(([name, argument]) => [
      name,
      argumentValue(argument, askedBy),
    ]);
    const value = derivation.of(Object.fromEntries(args) as never) ?? Number.NaN;
    return {
      key,
      value: convert(value, derivation.unit, entry.unit),
      unit: entry.unit,
      ...(entry.digits === undefined ? {} : { digits: entry.digits }),
      what: entry.what,
      condition: entry.condition ?? null,
      origin: {
        kind: 'derived',
        fn: entry.fn,
        args: Object.entries(entry.args).map(describedArgument),
      },
      date: null,
      status: 'verified',
    };
  }

  function argumentValue(
    argument: DerivedEntry['args'][string],
    askedBy: readonly string[],
  ): unknown {
    if (typeof argument !== 'object') return argument;
    if ('figure' in argument) return number(argument.figure, argument.unit, askedBy);
    // NaN, printed as a dash, until the models are trained; a test refuses it in a finished book.
    return data.models[argument.model]?.config[argument.field] ?? Number.NaN;
  }

  return { keys, figure: (key) => figure(key), number: (key, unit) => number(key, unit) };
}

function describedArgument([name, argument]: [
  string,
  DerivedEntry['args'][string],
]): DerivedArgument {
  if (typeof argument !== 'object') return { name, value: String(argument) };
  if ('figure' in argument) return { name, figure: argument.figure };
  return { name, value: `${argument.model}.${argument.field}` };
}

/** A dash in the place of a figure that is still to be recorded. */
function unrecordedFigure(key: string): Figure {
  const run = { run: '', experiment: key, version: 0, machine: '', samples: 0 };
  return {
    key,
    value: Number.NaN,
    unit: 'ratio',
    what: { en: key, es: key },
    condition: null,
    origin: { kind: 'measured', ...run },
    date: null,
    status: 'unverified',
  };
}

function citedFigure(key: string, entry: CitedEntry): Figure {
  const { value, range, bound, unit, digits, what, condition, source, dateRead, status } = entry;
  return {
    key,
    ...(value === undefined ? {} : { value }),
    ...(range === undefined ? {} : { low: range[0], high: range[1] }),
    ...(bound === undefined ? {} : { bound }),
    unit,
    ...(digits === undefined ? {} : { digits }),
    what,
    condition,
    origin: { kind: 'cited', ...source },
    date: dateRead,
    status,
  };
}

/** Of several valid runs of one experiment in one place, the latest that has a metric gives it. */
function measuredFigures({ runs, metricName }: LedgerData): Map<string, Figure> {
  const valid = runs.filter((run) => run.status === 'valid');
  const figures = new Map<string, Figure>();
  for (const run of valid.toSorted((a, b) => a.startedAt.localeCompare(b.startedAt)))
    for (const [metric, estimate] of Object.entries(run.summary)) {
      const { id } = run.experiment;
      const what = { en: metricName(id, metric, 'en'), es: metricName(id, metric, 'es') };
      const key = `measured.${id}.${run.environment.place}.${metric}`;
      figures.set(key, measuredFigure(key, what, run, estimate));
    }
  return figures;
}

function measuredFigure(
  key: string,
  what: Words,
  { id, experiment, environment, startedAt }: RunSummary,
  { value, low, high, level, unit, n }: RunSummary['summary'][string],
): Figure {
  const { runtime, engine, platform } = environment;
  const software = [runtime, engine].flatMap((part) =>
    part ? [`${part.name} ${part.version}`] : [],
  );
  return {
    key,
    ...{ value, low, high, level, unit, what },
    digits: 3,
    condition: null,
    origin: {
      kind: 'measured',
      run: id,
      experiment: experiment.id,
      version: experiment.version,
      machine: [...software, platform].join(' · '),
      samples: n,
    },
    date: startedAt.slice(0, 10),
    status: 'verified',
  };
}

function splitFirst(key: string): [string, string] {
  const dot = key.indexOf('.');
  return [key.slice(0, dot), key.slice(dot + 1)];
}
