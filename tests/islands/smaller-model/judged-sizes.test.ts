import { describe, expect, it } from 'vitest';
import { judgedSizes, requirement, smallerVerdict } from '#islands/smaller-model/judged-sizes.ts';
import type { VariantRecord } from '#src/train/variant-record.ts';

/** A record of so many parameters whose seeds had these many of a thousand right. */
function record(name: string, parameters: number, rights: readonly number[]): VariantRecord {
  const runs = rights.map((right, i) => ({
    seed: i + 1,
    heldOut: { 'held-cells': { right, total: 1000, nats: 1, tokens: 1 } },
  }));
  return { name, parameters, runs } as unknown as VariantRecord;
}

const tutor = record('tutor', 485_760, [980, 982, 978, 985, 976]);

function sizes(smaller: VariantRecord) {
  const records = new Map([tutor, smaller].map((each) => [each.name, each]));
  const [first, last] = judgedSizes(records, ['tutor', smaller.name, 'untrained']);
  if (!first || !last) throw new Error('two sizes expected');
  return { smaller: first, tutor: last };
}

describe('a smaller width', () => {
  it('is applied where the goal is kept over all seeds', () => {
    const judged = sizes(record('dense-96', 150_720, [990, 984, 988, 992, 986]));
    expect(judged.smaller.bytes).toBe(301_440);
    expect(judged.smaller.guardrail).toBe('holds');
    expect(smallerVerdict(judged.tutor, judged.smaller).verdict).toBe('apply');
  });

  it.each([
    ['cannot-tell', [990, 973]],
    ['cannot-tell', [990]],
    ['falls', [930, 933, 935, 931, 929]],
  ] as const)('is deferred where its answers are judged "%s"', (guardrail, rights) => {
    const judged = sizes(record('dense-96', 150_720, rights));
    expect(judged.smaller.guardrail).toBe(guardrail);
    expect(smallerVerdict(judged.tutor, judged.smaller).verdict).toBe('defer');
  });

  it('is as good as the tutor only where a test of equivalence says so', () => {
    expect(sizes(record('a', 1000, [981, 979, 983, 984, 977])).smaller.equivalent).toBe(true);
    expect(sizes(record('a', 1000, [999, 940])).smaller.equivalent).toBe(false);
    expect(sizes(record('a', 1000, [980])).smaller.against).toBeUndefined();
  });
});

it('asks for a download that the tutor’s weights exceed', () => {
  const judged = sizes(record('a', 1000, [980]));
  expect(judged.tutor.seconds).toBeGreaterThan(requirement.seconds);
});
