// The curves of a watched training as CSV (RFC 4180, decimal points): a row a point and training.
import { routerArms } from '#src/train/router-arms.ts';
import type { WatchedRun } from './contract.ts';

/** One line a point and training; shares of every expert in columns of their own. */
export function curvesCsv({ points, experts }: Pick<WatchedRun, 'points' | 'experts'>): string {
  const shares = Array.from({ length: experts }, (_, e) => `share_${e + 1}`);
  const lines = points.flatMap((point) =>
    routerArms.map((arm) => {
      const { loss, distance, share } = point[arm];
      return [point.step, arm, ...[loss, distance, ...share].map(sixDigits)].join(',');
    }),
  );
  return `${[['step', 'training', 'loss', 'distance', ...shares].join(','), ...lines].join('\r\n')}\r\n`;
}

function sixDigits(value: number): number {
  return Number(value.toPrecision(6));
}
