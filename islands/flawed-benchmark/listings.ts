// Four benchmarks, each with one flaw that decides its result; code is the same in every language.

/** The question under each listing, and its code. */
export const listings = [
  {
    question: 'measurement.flaw-cold-start',
    code: `async function secondsPerAnswer(url: string, prompts: number[][]) {
  const start = performance.now();
  const session = await InferenceSession.create(url);
  for (const prompt of prompts) await answer(session, prompt);
  return (performance.now() - start) / 1000 / prompts.length;
}`,
  },
  {
    question: 'measurement.flaw-not-awaited',
    code: `async function millisecondsPerRun(session: InferenceSession, feeds: Feeds) {
  for (let i = 0; i < 50; i++) await session.run(feeds);
  const start = performance.now();
  for (let i = 0; i < 1000; i++) session.run(feeds);
  return (performance.now() - start) / 1000;
}`,
  },
  {
    question: 'measurement.flaw-one-tick',
    code: `async function medianMilliseconds(session: InferenceSession, feeds: Feeds) {
  for (let i = 0; i < 50; i++) await session.run(feeds);
  const times: number[] = [];
  for (let i = 0; i < 1000; i++) {
    const start = performance.now();
    await session.run(feeds);
    times.push(performance.now() - start);
  }
  return median(times);
}`,
  },
  {
    question: 'measurement.flaw-unused-result',
    code: `function gigaflops(a: Float32Array, b: Float32Array) {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  const start = performance.now();
  for (let round = 0; round < 1000; round++) {
    let dot = 0;
    for (let i = 0; i < a.length; i++) dot += a[i] * b[i];
  }
  const seconds = (performance.now() - start) / 1000;
  return (2 * a.length * 1000) / seconds / 1e9;
}`,
  },
] as const;
