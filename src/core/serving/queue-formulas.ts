// Mean waits of a queue with one server and Poisson arrivals, in closed form: what a simulation is held against.
// Pollaczek (1930) and Khinchine (1932): W_q = λ E[S²] / (2 (1 − ρ)).

/** Mean seconds before service begins, of service times with this mean and second moment; throws at ρ ≥ 1. */
export function meanWait(rate: number, mean: number, secondMoment: number): number {
  const load = rate * mean;
  if (load >= 1) throw new RangeError(`load ${load}: the queue grows without end from 1 on`);
  return (rate * secondMoment) / (2 * (1 - load));
}

/** Every service lasts as long (M/D/1). */
export function constantServiceWait(rate: number, seconds: number): number {
  return meanWait(rate, seconds, seconds ** 2);
}

/** Services are exponential (M/M/1): twice the wait of constant ones. */
export function exponentialServiceWait(rate: number, seconds: number): number {
  return meanWait(rate, seconds, 2 * seconds ** 2);
}
