// Where a logarithmic axis is marked: at the finest of 1–2–5, whole decades or every so many decades that is not crowded.

/** At most `most` marks from `low` to `high`, both above zero and in any unit; ascending. */
export function logTicks(low: number, high: number, most: number): readonly number[] {
  const [first, last] = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high))];
  const marks = (mantissas: readonly number[], stride: number) =>
    Array.from({ length: last - first + 1 }, (_, i) => first + i)
      .filter((decade) => decade % stride === 0)
      // Written as text first: 10 ** -7 is not the number that 1e-7 is.
      .flatMap((decade) => mantissas.map((mantissa) => Number(`${mantissa}e${decade}`)))
      .filter((mark) => mark >= low && mark <= high);
  const fine = marks([1, 2, 5], 1);
  if (fine.length <= most) return fine;
  let stride = 1;
  while (marks([1], stride).length > most) stride++;
  return marks([1], stride);
}
