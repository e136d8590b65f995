import { describe, expect, it } from 'vitest';
import { caseFragment, caseSettings } from '#islands/exam/case-link.ts';
import { restoredFrom } from '#islands/workload/fragment.ts';
import { scenarios } from '#islands/workload/scenarios.ts';
import { workloadOf } from '#islands/workload/settings.ts';
import { judgeTechnique } from '#src/worksheet/workload/judge.ts';
import { presets as pagePresets } from '../workload/page-presets.ts';
import { examOf } from './presets.ts';

const cases = [7, 4_000_000_000].flatMap(examOf);

describe('a case as a link to the workload page', () => {
  it('is restored field by field, with nothing that the page does not understand', () => {
    for (const exam of cases) {
      const restored = restoredFrom(caseFragment(exam), scenarios.phone, pagePresets);
      expect([exam.caseId, restored?.ignored]).toEqual([exam.caseId, []]);
      expect(restored?.settings).toEqual(caseSettings(exam));
    }
  });

  it('is judged there with the word of its key, and the same gain and flip', () => {
    for (const exam of cases) {
      const workload = workloadOf(caseSettings(exam), pagePresets);
      if (workload === null) throw new Error(`${exam.caseId}: no workload`);
      const judged = judgeTechnique(exam.technique, workload);
      expect([exam.caseId, judged.supported]).toEqual([exam.caseId, exam.judgement.supported]);
      expect([judged.gain?.low ?? 0]).toBeAllclose([exam.judgement.gain?.low ?? 0], {
        atol: 0,
        rtol: 1e-9,
        because: 'a target passes through another unit and back',
      });
      expect(judged.flip.quantity).toBe(exam.judgement.flip.quantity);
    }
  });
});
