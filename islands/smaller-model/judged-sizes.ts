// The tutor at smaller widths, judged by the book's own rules: what their weights cost to download, whether their
// answers keep the goal over seeds, and the word that follows.
import { valueBytes } from '#src/core/bytes.ts';
import { type SeedMean, seedDifference, shareMean } from '#src/measure/seed-comparison.ts';
import type { VariantRecord } from '#src/train/variant-record.ts';
import { equivalenceMargin, seedValues } from '#src/train/variant-seeds.ts';
import { type GuardrailId, type Supported, supportedVerdict } from '#src/worksheet/rules.ts';

/** What the weights may cost a reader, and what the answers must keep; ours to set, and set before the ladder. */
export const requirement = {
  /** Bytes a second: four megabits, a poor mobile connection. */
  bytesPerSecond: 500_000,
  /** Most seconds of that connection that the weights may take. */
  seconds: 1,
  /** Least share of held-out cells answered exactly. */
  exact: 0.97,
} as const;

const set = 'held-cells';

/** One width. */
export interface JudgedSize {
  readonly name: string;
  readonly parameters: number;
  /** Of the file, as 16-bit numbers. */
  readonly bytes: number;
  /** To download it at the requirement's rate. */
  readonly seconds: number;
  /** Held-out cells answered exactly; its ends are NaN for a single seed. */
  readonly exact: SeedMean;
  readonly guardrail: GuardrailId;
  /** Against the tutor; undefined for the tutor itself, and where either has a single seed. */
  readonly against?: { readonly value: number; readonly low: number; readonly high: number };
  /** Whether a test of equivalence finds its answers as good, within the book's margin. */
  readonly equivalent: boolean;
}

/** The sizes, smallest first, from their recorded trainings; the tutor is one of them. */
export function judgedSizes(
  records: ReadonlyMap<string, VariantRecord>,
  names: readonly string[],
): JudgedSize[] {
  const tutor = records.get('tutor');
  const sizes = names.flatMap((name) => {
    const record = records.get(name);
    return record ? [judgedSize(record, name === 'tutor' ? undefined : tutor)] : [];
  });
  return sizes.sort((a, b) => a.parameters - b.parameters);
}

function judgedSize(record: VariantRecord, tutor: VariantRecord | undefined): JudgedSize {
  const { name, parameters } = record;
  const values = seedValues(record, set, 'exact');
  const others = tutor ? seedValues(tutor, set, 'exact') : [];
  const bytes = valueBytes({ values: parameters, format: 'float16' });
  const exact = shareMean(values);
  const difference =
    values.length > 1 && others.length > 1
      ? seedDifference(values, others, { margin: equivalenceMargin.exact })
      : undefined;
  return {
    ...{ name, parameters, bytes, exact },
    seconds: bytes / requirement.bytesPerSecond,
    guardrail: guardrailOf(exact),
    ...(difference ? { against: difference } : {}),
    equivalent: difference?.equivalent ?? false,
  };
}

/** Whether the goal is kept: only the whole interval can say so. */
function guardrailOf({ low, high }: SeedMean): GuardrailId {
  if (low >= requirement.exact) return 'holds';
  return high < requirement.exact ? 'falls' : 'cannot-tell';
}

/** The word for taking a smaller size in the tutor's place: present if the tutor's own download is too long. */
export function smallerVerdict(tutor: JudgedSize, smaller: JudgedSize): Supported {
  return supportedVerdict({
    presence: tutor.seconds > requirement.seconds ? 'yes' : 'no',
    // Bytes are counted, not measured: what is saved is certain, and there is nothing to add to the code.
    gain: smaller.bytes < tutor.bytes ? 'exceeds' : 'falls-short',
    guardrail: smaller.guardrail,
    flip: 'inside',
    plausible: true,
  });
}
