// The report's rows put together as figures and tables name them. Pure.
import type { ClassReport, FigureRow, MissingRow } from '#src/worksheet/class/class-report.ts';
import { verdictIds } from '#src/worksheet/ids.ts';
import type { Words } from '../kit/words.ts';
import type { Wording } from '../worksheet/wording-of.ts';
import type { classStrings } from './strings.ts';

type ClassWords = Words<keyof (typeof classStrings)['en']>;

/** Pupils by word, technique by technique: apply, defer, never, none; and the line that says so. */
export function verdictCounts(
  { verdicts }: Pick<ClassReport, 'verdicts'>,
  wording: Wording,
  words: ClassWords,
): readonly { readonly label: string; readonly counts: readonly number[] }[] {
  const techniques = [...new Set(verdicts.map(({ technique }) => technique))];
  return techniques.map((technique) => {
    const own = verdicts.filter((row) => row.technique === technique);
    const counts = [...verdictIds, null].map(
      (verdict) => own.filter((row) => row.verdict === verdict).length,
    );
    const [apply = 0, defer = 0, never = 0, none = 0] = counts;
    const label = words('verdictsLine', {
      technique: wording.technique(technique),
      applyWord: wording.verdicts.apply,
      apply,
      deferWord: wording.verdicts.defer,
      defer,
      neverWord: wording.verdicts.never,
      never,
      noneWord: words('noWord'),
      none,
    });
    return { label, counts };
  });
}

/** The name of what a row measured, for choosing: experiment and estimate. */
export function quantityOf({ experiment, estimate }: FigureRow): string {
  return `${experiment}/${estimate}`;
}

/** Rows by machine, machines with most rows first. */
export function byMachine(rows: readonly FigureRow[]): readonly (readonly FigureRow[])[] {
  const groups = Map.groupBy(rows, ({ machine }) => JSON.stringify(machine));
  return [...groups.values()].toSorted((a, b) => b.length - a.length);
}

/** A machine in words. */
export function machineText({ machine }: Pick<FigureRow, 'machine'>, words: ClassWords): string {
  const { runtime, platform, threads } = machine;
  return words('machine', { runtime, platform, threads: words('threads', { count: threads }) });
}

/** How many lack a figure, in words. */
export function missingText(
  { technique, quantity, pupils, of }: MissingRow,
  wording: Wording,
  words: ClassWords,
): string {
  return words('missingLine', {
    technique: wording.technique(technique),
    quantity: wording.of(technique).quantity(quantity),
    pupils,
    of,
  });
}
