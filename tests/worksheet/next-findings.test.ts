import { describe, expect, test } from 'vitest';
import { audit } from '#src/worksheet/audit.ts';
import { missingParts } from '#src/worksheet/completeness.ts';
import { speculative } from '#src/worksheet/definitions/speculative.ts';
import { currentAttempt } from '#src/worksheet/machine.ts';
import { parseWorksheet } from '#src/worksheet/migrate.ts';
import { nextFindings } from '#src/worksheet/next-findings.ts';
import { checkpoint, next } from './sample-checkpoint.ts';
import { answered, world } from './sample-work.ts';

const cited = new Map([
  ['verify-ratio', { low: 3.4, value: 3.6, high: 3.8, unit: 'ratio' } as const],
]);
const ids = (answer: Parameters<typeof nextFindings>[1]['next']) =>
  nextFindings(checkpoint, { next: answer }, cited).map(({ id }) => id);

describe('the fifth question of a checkpoint', () => {
  test('is answered by a cited quantity and a module that addresses it', () => {
    expect(ids(next)).toEqual([]);
  });

  test('is found missing where it is not answered', () => {
    expect(ids(undefined)).toEqual(['next-missing']);
    const [attempt] = answered().attempts;
    expect(missingParts(checkpoint, attempt!)).toEqual([{ field: 'next' }]);
  });

  test('is found out where no run is cited for the limiter', () => {
    expect(ids({ ...next, quantity: 'time-ratio' })).toEqual(['limiter-not-cited']);
  });

  test('is found out where the module named does not follow from it', () => {
    expect(ids({ ...next, module: '03-state-space' })).toEqual(['next-off-limiter']);
  });

  test('is not asked of any other worksheet', () => {
    expect(nextFindings(speculative, {}, cited)).toEqual([]);
    const { findings } = audit(speculative, answered(), world);
    expect(findings.filter(({ field }) => field === 'next')).toEqual([]);
  });

  test('is audited with the rest of the worksheet', () => {
    const found = (quantity: string) =>
      audit(checkpoint, answered({ next: { ...next, quantity } }), world)
        .findings.filter(({ field }) => field === 'next')
        .map(({ id }) => id);
    expect(found('verify-ratio')).toEqual([]);
    expect(found('warp')).toEqual(['unknown-quantity', 'limiter-not-cited']);
  });
});

describe('a stored worksheet', () => {
  test('is read with its next step', () => {
    const stored = answered({ next });
    const read = parseWorksheet(JSON.parse(JSON.stringify(stored)));
    expect(read.ok && currentAttempt(read.value).answers.next).toEqual(next);
  });

  test('from before there were checkpoints is read as it was', () => {
    const stored = answered();
    expect(parseWorksheet(JSON.parse(JSON.stringify(stored)))).toEqual({ ok: true, value: stored });
  });

  test('that names a module there is not is refused', () => {
    const stored = answered({ next: { ...next, module: '11-beyond' as never } });
    expect(parseWorksheet(stored).ok).toBe(false);
  });
});
