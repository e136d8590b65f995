// A state space small enough for paper: one number is kept. Once as a recurrence, token after token, and once as a
// matrix that takes all tokens at once (Dao & Gu, arXiv 2405.21060, section 3, with one channel and C = 1).

/** h_t = a · h_{t−1} + b · x_t, from nothing. */
export interface ScalarState {
  /** a: what is left of the state after one more token. */
  readonly decay: number;
  /** b: how a token is written. */
  readonly input: number;
}

/** The state after each token. */
export function statesAfter({ decay, input }: ScalarState, tokens: readonly number[]): number[] {
  let state = 0;
  return tokens.map((x) => {
    state = decay * state + input * x;
    return state;
  });
}

/** M with M_tj = b · a^(t − j) for j ≤ t and 0 after: the states are M · x. Rows are the tokens that ask. */
export function stateMatrix({ decay, input }: ScalarState, length: number): number[][] {
  return Array.from({ length }, (_, t) =>
    Array.from({ length }, (__, j) => (j <= t ? input * decay ** (t - j) : 0)),
  );
}

/** M · x. */
export function statesAtOnce(matrix: readonly (readonly number[])[], tokens: readonly number[]) {
  return matrix.map((row) => row.reduce((sum, share, j) => sum + share * (tokens[j] ?? 0), 0));
}

/** Multiplications of either form for so many tokens: two a token, or one for every pair j ≤ t. */
export function stateProducts(length: number): {
  readonly recurrence: number;
  readonly matrix: number;
} {
  return { recurrence: 2 * length, matrix: (length * (length + 1)) / 2 };
}
