// The survey in English.
import type { SurveyWords } from './survey-words.ts';

/** Methods, questions, options, ends and cases. */
export const wordsEn: SurveyWords = {
  methods: {
    vanilla: 'Vanilla',
    medusa: 'Medusa',
    eagle: 'EAGLE',
    lookahead: 'Lookahead',
  },
  columns: {
    drafter: 'Who drafts?',
    verifier: 'How is it checked?',
    exactness: 'Is the distribution kept?',
    cost: 'What does it cost?',
    best: 'Best when?',
  },
  options: {
    drafter: {
      'small-model': {
        short: 'small model',
        full: 'A separate, smaller model with the target’s vocabulary.',
      },
      'extra-heads': {
        short: 'extra heads',
        full: 'Heads on the target’s last hidden state, each guessing one position further ahead.',
      },
      'feature-network': {
        short: 'feature net',
        full: 'A small network that continues the target’s own features, step by step.',
      },
      'target-itself': {
        short: 'the target',
        full: 'The target itself, which keeps refining guesses for later positions.',
      },
    },
    verifier: {
      chain: { short: 'a chain', full: 'One pass of the target over one guess a position.' },
      tree: {
        short: 'a tree',
        full: 'One pass of the target over several guesses a position, each seeing its own branch.',
      },
      'same-pass': {
        short: 'same pass',
        full: 'In the same pass of the target that makes the next guesses.',
      },
      draft: { short: 'by the draft', full: 'The draft checks its own guesses.' },
    },
    exactness: {
      kept: {
        short: 'always',
        full: 'Yes, whatever the guesses: a rejected one is replaced so that the target’s distribution results.',
      },
      'rule-decides': {
        short: 'by its rule',
        full: 'With rejection sampling or greedy and the target frozen, yes; with the typical-acceptance rule, no.',
      },
      'good-guesses': { short: 'if it’s good', full: 'Only as long as the guesses are good.' },
      traded: { short: 'nearly', full: 'No: a little quality is traded for speed.' },
    },
    cost: {
      'second-model': {
        short: '2nd model',
        full: 'The weights, cache and download of a second model, and its steps in every cycle.',
      },
      'trained-heads': {
        short: 'some heads',
        full: 'Training and holding a few heads; a wider pass. No second cache.',
      },
      'trained-layer': {
        short: 'one layer',
        full: 'Training and holding about one decoder layer, with a cache of its own; a wider pass.',
      },
      'wide-passes': {
        short: 'wide passes',
        full: 'Nothing trained, nothing added; but by far the widest passes, that is, arithmetic.',
      },
    },
    best: {
      'small-sibling': {
        short: 'sibling',
        full: 'The target stays as it is, and a much faster model of its vocabulary exists.',
      },
      'light-heads': {
        short: 'light heads',
        full: 'Training is allowed, guessing must cost next to nothing, and a close rule may do.',
      },
      'accurate-guesses': {
        short: 'accuracy',
        full: 'Training is allowed, the text must stay exact, and guesses should rarely fall.',
      },
      'nothing-trained': {
        short: 'no training',
        full: 'Nothing can be trained, no smaller model fits, arithmetic lies idle, and text repeats.',
      },
    },
  },
  questions: {
    latency: {
      ask: 'Does a single stream miss the latency that is required?',
      drawn: 'Does one stream|miss its latency?',
      answers: {
        no: { short: 'no', full: 'No, the answer is there in time' },
        yes: { short: 'yes', full: 'Yes, measured against the requirement' },
      },
    },
    bound: {
      ask: 'What binds a pass of the target?',
      drawn: 'What binds|a pass?',
      answers: {
        work: {
          short: 'work',
          full: 'Arithmetic, or starting kernels: k + 1 positions cost clearly more than one',
        },
        bytes: {
          short: 'bytes',
          full: 'Fetching the bytes of the weights: k + 1 positions cost about as much as one',
        },
      },
    },
    vocabulary: {
      ask: 'Is there a smaller model of the same vocabulary, many times as fast?',
      drawn: 'A smaller model of|the same vocabulary?',
      answers: {
        yes: { short: 'yes', full: 'Yes, and it can be held beside the target' },
        no: { short: 'no', full: 'No' },
      },
    },
    training: {
      ask: 'May something be trained on the target’s hidden states?',
      drawn: 'May one train|on its states?',
      answers: {
        yes: { short: 'yes', full: 'Yes: its weights and suitable text are at hand' },
        no: { short: 'no', full: 'No' },
      },
    },
    exact: {
      ask: 'Must the sampled text have exactly the target’s distribution?',
      drawn: 'Must the text|be exact?',
      answers: {
        yes: { short: 'yes', full: 'Yes' },
        no: { short: 'no', full: 'No: close will do, and quality is measured' },
      },
    },
    repetitive: {
      ask: 'Does the text repeat itself?',
      drawn: 'Does the text|repeat itself?',
      answers: {
        yes: { short: 'yes', full: 'Yes: code, forms, texts that quote what they were given' },
        no: { short: 'no', full: 'No' },
      },
    },
  },
  ends: {
    'none-met': {
      name: 'None: the requirement is met',
      drawn: 'None:|already in time',
      why: 'Nobody waits for the time that would be saved. What would be added is code, memory and a way to fail.',
    },
    'none-no-room': {
      name: 'None: there is no room in a pass',
      drawn: 'None: no room|in a pass',
      why: 'All four methods live on checking several positions for the price of one. Where that price grows with the positions, no drafter helps. Look first for what makes the pass dear: the kernel, the starts, the load.',
    },
    'none-no-guess': {
      name: 'None: there is nobody to guess',
      drawn: 'None: nobody|to guess',
      why: 'Without a smaller model, without training and without text that repeats itself, guesses are too seldom right to pay for the width of the pass.',
    },
    vanilla: {
      name: 'Vanilla',
      drawn: 'Vanilla',
      why: 'It takes a model that exists and leaves the target alone: the cheapest to try, the easiest to remove, and exact. Measure c and α before anything is built.',
    },
    medusa: {
      name: 'Medusa',
      drawn: 'Medusa',
      why: 'A few heads guess in the pass that runs anyway. Typical acceptance lets more guesses through; what it does to quality is measured and stated. With rejection sampling on a frozen target it would be exact, and slower.',
    },
    eagle: {
      name: 'EAGLE',
      drawn: 'EAGLE',
      why: 'One trained layer on the target’s own features is right more often than heads that do not see each other’s guesses, and its check is exact.',
    },
    lookahead: {
      name: 'Lookahead',
      drawn: 'Lookahead',
      why: 'It needs nothing but room in the pass, of which it takes much; n-grams that come back are what it guesses with. Exact.',
    },
  },
  placements: {
    vanilla: 'Vanilla',
    medusa: 'Medusa',
    eagle: 'EAGLE',
    lookahead: 'Lookahead',
    none: 'None of them',
  },
  cases: {
    'large-sibling': {
      title: 'A large model with a small sibling',
      text: 'One reader at a time asks a model of 70 billion parameters on accelerators; an answer takes twice as long as allowed. A pass over five positions takes hardly longer than one over one. The maker also offers a model of one billion with the same tokenizer. The large one is used as it came.',
    },
    'browser-chain': {
      title: 'EAGLE in a browser, a public attempt',
      text: 'The Spectra project runs Qwen3-1.7B, weights in four bits, by WebGPU in Chrome on a Mac, and drafts chains of two with a published EAGLE-3 head. Plain decoding: {cited.spectra.plain-rate}, that is, {cited.spectra.step-time} a token. A pass over three positions: {cited.spectra.verify-time}. Acceptance: {cited.spectra.acceptance}. It was meant to be twice as fast. What should it have used?',
    },
    'code-edits': {
      title: 'Rewriting source files',
      text: 'A program returns whole source files with a few lines changed. The model runs on one accelerator for one person, too slowly; its passes wait for weights, and most of the arithmetic lies idle. No smaller model shares its vocabulary, and nobody in the team can train.',
    },
    'tutor-page': {
      title: 'The tutor, in this page',
      text: 'A whole answer takes {measured.answer-time.browser.answer}; the limit is {cited.perception.instant}. A pass over five positions costs {measured.verify-cost.browser.ratio.4} passes over one in the page, and {measured.verify-cost.node.ratio.4} natively. A draft exists and is nearly always right.',
    },
    'house-model': {
      title: 'A model of one’s own, under audit',
      text: 'An office has trained a model of eight billion parameters with a vocabulary of its own. Letters take too long, one clerk at a time; a pass waits for weights. The auditors accept only text that is distributed as the audited model’s. There are accelerators for a week of training.',
    },
    'busy-server': {
      title: 'A server at high load',
      text: 'A service decodes 200 requests at once on four accelerators, and answers are slow. The batch keeps the arithmetic busy. In vLLM’s measurement at a high request rate, speculation was {cited.vllm.slowdown-sharegpt} and {cited.vllm.slowdown-cnn} slower on two data sets.',
    },
    'loose-drafts': {
      title: 'Brainstorming',
      text: 'A small firm runs its own fine-tuned model on one accelerator; suggestions for titles are read as they appear, and they appear too slowly. A pass waits for weights. No model shares the extended vocabulary. Heads can be trained, a second cache does not fit, and people judge the suggestions: the exact distribution matters to nobody.',
    },
  },
};
