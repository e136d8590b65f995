// What became of the requests: times of whole answers at the 50th, 95th and 99th of a hundred, goodput, and Little's law.
import type { Served, Server } from './server.ts';

/** A server's work in numbers. */
export interface ServingReport {
  readonly served: number;
  /** Seconds from coming to the last token, at the quantile; 0 where nobody was served. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** 99 of 100 had their first token within so many seconds. */
  readonly firstP99: number;
  /** Answers a second, and those among them within the limit. */
  readonly throughput: number;
  readonly goodput: number;
  /** Share of the time in which a pass ran. */
  readonly utilisation: number;
  /** λ: requests a second that came and went; W: mean seconds in the house; L: mean number in it. */
  readonly lambda: number;
  readonly w: number;
  readonly l: number;
  /** |L / (λ W) − 1|: zero where everyone who came has gone (Little 1961); undefined until then. */
  readonly littleError: number | undefined;
}

/** The report of a server as it stands; `limit` is the time of an answer that still counts as good, s. */
export function servingReport(server: Server, limit: number): ServingReport {
  const { served, time, area, busy } = server;
  const seconds = served.map(spent).sort((a, b) => a - b);
  const firsts = served.map(({ request, first }) => first - request.at).sort((a, b) => a - b);
  const w = seconds.length === 0 ? 0 : seconds.reduce((sum, one) => sum + one, 0) / seconds.length;
  const perSecond = (count: number) => (time > 0 ? count / time : 0);
  const lambda = perSecond(served.length);
  const l = perSecond(area);
  const empty = server.waiting.length === 0 && server.rows.length === 0;
  return {
    served: served.length,
    p50: rank(seconds, 0.5),
    p95: rank(seconds, 0.95),
    p99: rank(seconds, 0.99),
    firstP99: rank(firsts, 0.99),
    throughput: lambda,
    goodput: perSecond(seconds.filter((one) => one <= limit).length),
    utilisation: time > 0 ? busy / time : 0,
    lambda,
    w,
    l,
    littleError: empty && served.length > 0 ? Math.abs(l / (lambda * w) - 1) : undefined,
  };
}

function spent({ request, end }: Served): number {
  return end - request.at;
}

/** The smallest value that at least this share does not exceed. */
function rank(ascending: readonly number[], share: number): number {
  return ascending[Math.max(0, Math.ceil(share * ascending.length) - 1)] ?? 0;
}
