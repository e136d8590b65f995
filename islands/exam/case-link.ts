// A case as the workload page's form would hold it, so that a link opens that page with this very case.
import { convert } from '#src/core/units.ts';
import type { ExamCase } from '#src/worksheet/exam/exam-case.ts';
import { fragmentOf } from '../workload/fragment.ts';
import { type Settings, targetUnits } from '../workload/settings.ts';

/** The form's fields for a case; rates stay the machine's own. */
export function caseSettings({
  model,
  machine,
  workload,
}: Pick<ExamCase, 'model' | 'machine' | 'workload'>): Settings {
  const { traffic, serving, requirement, quality, scope } = workload;
  return {
    ...{ model, config: '', weights: 'published', machine },
    devices: workload.machine.devices,
    ...{ arithmetic: null, bandwidth: null, memory: null, dispatch: null, attained: null },
    concurrency: traffic.concurrency,
    batch: traffic.batch,
    prompt: traffic.promptTokens,
    answer: traffic.answerTokens,
    cached: serving.cached,
    inGraph: serving.inGraph,
    metric: requirement.metric,
    target: typedTarget(requirement),
    bound: percent(quality.bound),
    measured: percent(quality.measured),
    exact: quality.exact,
    after: quality.after,
    growth: scope.parameters,
    traffic: scope.traffic,
  };
}

/** The fragment that opens the workload page with a case. */
export function caseFragment(exam: Parameters<typeof caseSettings>[0]): string {
  return fragmentOf(caseSettings(exam));
}

function typedTarget({ metric, target }: ExamCase['workload']['requirement']): number {
  const unit = targetUnits[metric];
  return unit === 'gigabyte' || unit === 'megabyte'
    ? decimal(convert(target, 'byte', unit))
    : target;
}

function percent(share: number | null): number | null {
  return share === null ? null : decimal(100 * share);
}

/** Without the digits that a change of unit adds in binary. */
function decimal(value: number): number {
  return Number(value.toPrecision(12));
}
