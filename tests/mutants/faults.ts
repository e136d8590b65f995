// Known faults: one change of one file each, and the tests that must turn red when it is made. The list is the
// proof that those tests look; a fault that no test notices is a hole in the suite.

/** A fault: what stands in a file, what it becomes, and who has to notice. */
export interface Fault {
  /** What the code then does wrong, as a reader would say it. */
  readonly wrong: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly tests: readonly string[];
}

/** Formulas that are wrong in the ways people get them wrong. */
const formulas = {
  'kv-without-values': {
    wrong: 'the cache counts keys and forgets values',
    file: 'src/core/kv-cache.ts',
    from: 'return 2 * layers * kvHeads * headDim;',
    to: 'return layers * kvHeads * headDim;',
    tests: ['tests/core/kv-cache.test.ts'],
  },
  'flop-of-a-product-once': {
    wrong: 'a multiplication and an addition count as one operation',
    file: 'src/core/flops.ts',
    from: 'return 2 * parameters;',
    to: 'return parameters;',
    tests: ['tests/core/flops.test.ts'],
  },
  'rotary-key-left-out': {
    wrong: 'the latent cache forgets the rotary key',
    file: 'src/core/mla.ts',
    from: 'return layers * (latentDim + rotaryDim);',
    to: 'return layers * latentDim;',
    tests: ['tests/core/mla.test.ts'],
  },
  'absorbed-with-the-wrong-scale': {
    wrong: 'an absorbed query is divided by the root of the width the operator sees',
    file: 'src/tutor/decode/absorbed.ts',
    from: 'const scale = scoreScale(config) * Math.sqrt(kept);',
    to: 'const scale = scoreScale(config) / scoreScale(config);',
    tests: ['tests/tutor/decode/mla-model.test.ts'],
  },
  'rotary-key-per-head': {
    wrong: 'the weights of a rotary key are counted for every head',
    file: 'src/core/mla.ts',
    from: 'const down = dModel * (latentDim + rotaryDim) + latentDim;',
    to: 'const down = dModel * (latentDim + heads * rotaryDim) + latentDim;',
    tests: ['tests/core/mla.test.ts'],
  },
  'balance-upside-down': {
    wrong: 'bytes per operation stand where operations per byte should',
    file: 'src/core/roofline.ts',
    from: 'return peakFlopPerSecond / bandwidthBytePerSecond;',
    to: 'return bandwidthBytePerSecond / peakFlopPerSecond;',
    tests: ['tests/core/roofline.test.ts'],
  },
  'all-experts-active': {
    wrong: 'every expert counts as active',
    file: 'src/core/moe.ts',
    from: 'const idle = (experts - active) * feedForwardParameters(shape);',
    to: 'const idle = 0 * (experts - active) * feedForwardParameters(shape);',
    tests: ['tests/core/moe.test.ts'],
  },
  'no-token-from-the-target': {
    wrong: 'a cycle forgets the token the target always adds',
    file: 'src/core/speculative.ts',
    from: 'for (let position = draftLength; position >= 0; position--)',
    to: 'for (let position = draftLength; position >= 1; position--)',
    tests: ['tests/core/speculative.test.ts'],
  },
  'prompt-not-read': {
    wrong: 'decoding without a cache is credited with the positions of its first pass',
    file: 'src/core/cache-work.ts',
    from: 'return cached ? last : triangle(last) - triangle(prompt - 1);',
    to: 'return cached ? last : triangle(last) - triangle(prompt);',
    tests: ['tests/core/cache-work.test.ts'],
  },
  'uncached-stands-still': {
    wrong: 'decoding without a cache does not attend to the token just written',
    file: 'src/tutor/decode/uncached-graph.ts',
    from: 'const positions = { last: add(b, at as Tensor, one), total',
    to: 'const positions = { last: at as Tensor, total',
    tests: ['tests/tutor/decode/uncached-graph.test.ts'],
  },
  'state-without-convolution': {
    wrong: 'the state forgets the inputs its convolution keeps',
    file: 'src/core/ssm.ts',
    from: 'return expand * dModel * (dState + dConv - 1);',
    to: 'return expand * dModel * dState;',
    tests: ['tests/core/ssm.test.ts'],
  },
  'softmax-gradient-uncentred': {
    wrong: 'the gradient of softmax lacks its second term',
    file: 'src/graph/ops/softmax.ts',
    from: 'vjp: (dy, y) => [mul(g, y, sub(g, dy, lastSum(g, mul(g, dy, y))))],',
    to: 'vjp: (dy, y) => [mul(g, y, sub(g, dy, mul(g, g.scalar(0), lastSum(g, mul(g, dy, y)))))],',
    tests: ['tests/graph/ops/softmax.test.ts'],
  },
  'earlier-sums-not-scaled': {
    wrong: 'tiled attention keeps the sums of earlier tiles when a larger score comes',
    file: 'src/core/attention/tiled-attention.ts',
    from: 'let sum = (sums[row] as number) * factor;',
    to: 'let sum = sums[row] as number;',
    tests: ['tests/core/attention/tiled-attention.test.ts'],
  },
  'dilated-window-is-local': {
    wrong: 'the dilated pattern sees every recent key',
    file: 'src/core/attention/sparse-masks.ts',
    from: '(i - j) % dilation === 0 && i - j < dilation * budget',
    to: 'i - j < dilation * budget',
    tests: ['tests/core/attention/sparse-masks.test.ts'],
  },
  'scales-not-counted': {
    wrong: 'the bytes of scales are left out of a rounded matrix',
    file: 'src/core/rounded-matrix.ts',
    from: '+ scales.length * SCALE_BYTES;',
    to: '+ 0 * scales.length * SCALE_BYTES;',
    tests: ['tests/core/rounded-matrix.test.ts'],
  },
  'shared-page-overwritten': {
    wrong: 'a page that several share is written into without a copy',
    file: 'src/core/paged-cache.ts',
    from: '} else if (this.#page(last).references > 1) {',
    to: '} else if (this.#page(last).references > 99) {',
    tests: ['tests/core/paged-cache.test.ts'],
  },
} as const satisfies Record<string, Fault>;

/** Ways in which what was held out gets into training, or what chose the recipe into the test. */
const leaks = {
  'held-forms-trained': {
    wrong: 'some forms held out of training are trained',
    file: 'src/tutor/corpus/corpus.ts',
    from: "if (holdsForm(answer, holdouts)) return 'held-cells';",
    // Of the rest there are enough left, so that the sets for the test can still be drawn.
    to: "if (holdsForm(answer, holdouts) && answer.length % 2 === 0) return 'held-cells';",
    tests: ['tests/tutor/corpus/holdouts.test.ts'],
  },
  'held-forms-shown': {
    wrong: 'forms held out of training are shown in prompts',
    file: 'src/tutor/corpus/corpus.ts',
    from: 'if (holdsForm(prompt, holdouts)) return undefined;',
    to: 'if (holdsForm(prompt, { ...holdouts, forms: new Set() })) return undefined;',
    tests: ['tests/tutor/corpus/holdouts.test.ts'],
  },
  'judged-on-development': {
    wrong: 'variants are judged on the prompts their recipe was chosen by',
    file: 'src/train/tasks/grammar.ts',
    from: 'heldPrompts(split).test]',
    to: 'heldPrompts(split).development]',
    tests: ['tests/train/tasks/grammar.test.ts'],
  },
} as const satisfies Record<string, Fault>;

/** Ways in which one side of a comparison is favoured. */
const unfairness = {
  'one-side-first': {
    wrong: 'the baseline always runs first, on a colder machine',
    file: 'src/measure/order.ts',
    from: 'return [...drawn, ...drawn.toReversed()];\n  }).flat();\n}\n\n/** A A',
    to: 'return [...drawn.toSorted(), ...drawn.toSorted()];\n  }).flat();\n}\n\n/** A A',
    tests: ['tests/measure/order.test.ts'],
  },
  'ratio-turned-over': {
    wrong: 'the ratio of two times is turned over',
    file: 'src/measure/statistics/paired-ratio.ts',
    from: 'return other / time;',
    to: 'return time / other;',
    tests: ['tests/measure/experiments/verify-cost.test.ts'],
  },
  'control-of-another-size': {
    wrong: 'a small variant is compared with the large dense model',
    file: 'src/train/variants.ts',
    from: "const rungControls = { active: 'draft', total: 'draft' } as const;",
    to: "const rungControls = { active: 'tutor', total: 'draft' } as const;",
    tests: ['tests/train/variants.test.ts'],
  },
  'equivalence-without-spread': {
    wrong: 'models count as equivalent although their seeds scatter',
    file: 'src/measure/seed-comparison.ts',
    from: 'equivalent: Math.abs(value) + oneSided < margin,',
    to: 'equivalent: Math.abs(value) + 0 * oneSided < margin,',
    tests: ['tests/measure/seed-comparison.test.ts'],
  },
  'guardrail-ignored': {
    wrong: 'a technique is applied although its guardrail fails',
    file: 'src/worksheet/rules.ts',
    from: "if (guardrail === 'falls') return defer('guardrail-falls');",
    to: "if (guardrail !== guardrail) return defer('guardrail-falls');",
    tests: ['tests/worksheet/rules.test.ts'],
  },
  'exit-by-value': {
    wrong: 'an exit criterion that an interval leaves open is called reached',
    file: 'src/worksheet/exit.ts',
    from: "'cannot-tell': 'cannot-tell' } as const",
    to: "'cannot-tell': 'reached' } as const",
    tests: ['tests/worksheet/exit.test.ts'],
  },
  'progress-replaced': {
    wrong: 'what was seen on one device is forgotten when another’s file is imported',
    file: 'src/worksheet/response.ts',
    from: 'value: union(before.value, after.value)',
    to: 'value: union(after.value, after.value)',
    tests: ['tests/worksheet/response.test.ts'],
  },
  'part-with-itself': {
    wrong: 'a part is the run without it, and not what the run gets shorter by',
    file: 'src/measure/latency-summary.ts',
    from: 'seconds - (without[i] ?? Number.NaN)',
    to: 'without[i] ?? seconds',
    tests: ['tests/measure/latency-summary.test.ts'],
  },
  'other-machine-compared': {
    wrong: 'a run is held against a baseline from another machine',
    file: 'src/measure/run-comparison.ts',
    from: "? undefined : 'machine';",
    to: '? undefined : undefined;',
    tests: ['tests/measure/run-comparison.test.ts'],
  },
  'speculation-without-room': {
    wrong: 'a deployment whose passes have no room is led to a method of speculation',
    file: 'src/worksheet/survey/decision.ts',
    from: "bound: { work: 'none-no-room', bytes: 'vocabulary' },",
    to: "bound: { work: 'vocabulary', bytes: 'none-no-room' },",
    tests: ['tests/worksheet/survey/decision.test.ts'],
  },
  'one-place-too-many': {
    wrong: 'an expert takes one token more than it has places',
    file: 'src/core/routing/expert-capacity.ts',
    from: 'if (used >= capacity) return false;',
    to: 'if (used > capacity) return false;',
    tests: ['tests/core/routing/expert-capacity.test.ts'],
  },
  'labels-left-in-place': {
    wrong: 'labels are not shuffled, so that whatever experts tell is called chance',
    file: 'src/measure/statistics/mutual-information.ts',
    from: 'given[place] = drawn[i] ?? -1;',
    to: 'given[place] = own[place] ?? drawn[i] ?? -1;',
    tests: ['tests/measure/statistics/mutual-information.test.ts'],
  },
} as const satisfies Record<string, Fault>;

/** Every known fault by its id. */
export const faults: Readonly<Record<string, Fault>> = { ...formulas, ...leaks, ...unfairness };
