// What the survey says to each answer, in English.
import type { SurveyExplanations } from './survey-words.ts';

/** Wrong options, right cells, placed cases. */
export const explanationsEn: SurveyExplanations = {
  options: {
    drafter: {
      'small-model':
        'That is the vanilla method: another model writes the guesses token by token, and needs the same vocabulary for it.',
      'extra-heads':
        'Those are Medusa’s: all heads guess at once from one hidden state, and none sees what another has guessed.',
      'feature-network':
        'That is EAGLE: it predicts the features below the output head, fed with the token that was really drawn.',
      'target-itself':
        'That is Lookahead: no other network guesses; Jacobi iterations of the target leave n-grams behind.',
    },
    verifier: {
      chain:
        'A chain holds one guess a position, as a model that writes token by token leaves it. This one offers more than its first choice.',
      tree: 'A tree needs several guesses for one position, from heads or a network that offer their next best as well.',
      'same-pass':
        'Guessing and checking share a pass only where the target itself guesses. Here the guesses are there before the pass.',
      draft:
        'Then nobody would vouch for the target. In all four methods it is the target that checks; that is why they can be exact.',
    },
    exactness: {
      kept: 'That holds of methods that keep to one rule. The paper on this one adds a second rule that gives the guarantee up.',
      'rule-decides':
        'That is Medusa: its paper offers typical acceptance beside the exact rule. This method does without.',
      'good-guesses':
        'Good guesses make it fast, never right. With a random drafter the distribution is the same; only the time is not.',
      traded:
        'An error often repeated. What is traded is arithmetic: rejected guesses were computed for nothing.',
    },
    cost: {
      'second-model':
        'That is the vanilla method’s bill. Here no second model is held; what guesses hangs on the target.',
      'trained-heads':
        'That is Medusa’s bill. Heads are layers of their own on top of the target, trained beforehand.',
      'trained-layer':
        'That is EAGLE’s bill: about one decoder layer, trained on the target’s features, with keys and values of its own.',
      'wide-passes':
        'That is Lookahead’s bill: guesses for many positions and n-grams to be checked stand in every pass.',
    },
    best: {
      'small-sibling':
        'Where such a model exists, vanilla takes it as it is. This method was made for where there is none.',
      'light-heads':
        'That speaks for Medusa: heads guess in the pass that runs anyway, and its second rule lets more through.',
      'accurate-guesses':
        'That speaks for EAGLE: feeding the drawn token back makes its guesses right more often, under an exact rule.',
      'nothing-trained':
        'That speaks for Lookahead, the only one of the four that needs neither a second network nor training.',
    },
  },
  cells: {
    vanilla: {
      drafter: 'The vocabulary must be the same, since p and q are compared token by token.',
      verifier: 'One pass over k + 1 positions, read from left to right.',
      exactness: 'Acceptance and residual together give p, whatever q was.',
      cost: 'c is the ratio of the two models’ times, and k steps are paid in every cycle.',
      best: 'Nothing is trained and the target is left alone: the one to try first.',
    },
    medusa: {
      drafter: 'Head k guesses the token k + 1 ahead of the last one, all heads at once.',
      verifier: 'The heads’ best choices are combined into branches; a mask keeps them apart.',
      exactness:
        'Typical acceptance compares p(x) with a threshold and leaves q out. And training the target along, as Medusa-2 does, makes it another model.',
      cost: 'Each head is a layer with an output as wide as the vocabulary; the drafting itself costs next to nothing.',
      best: 'Guesses that do not see each other fall more often; where closeness may do, that matters less.',
    },
    eagle: {
      drafter:
        'Features are easier to continue than tokens, provided that the drawn token is given too.',
      verifier:
        'Several features are continued at each step; EAGLE-2 lets confidence shape the tree.',
      exactness: 'The tree is checked by rejection sampling along its branches.',
      cost: 'The output head and the embedding are the target’s own, frozen.',
      best: 'Each accepted guess more is a pass of the target less.',
    },
    lookahead: {
      drafter: 'Each pass writes the next guess for a whole window of later positions.',
      verifier:
        'A mask holds two branches: one that guesses, one that checks the n-grams found before.',
      exactness:
        'A guessed token is a distribution q with all its weight on one token; the rule holds for that too.',
      cost: 'Up to (W + G)(N − 1) positions a pass: cheap only while arithmetic lies idle.',
      best: 'N-grams that come back are its only guesses.',
    },
  },
  cases: {
    'large-sibling': {
      vanilla: 'Late, bound by bytes, and a drafter lies ready. Exact, and nothing is trained.',
      medusa:
        'It would work after training. Here nothing needs to be trained, and the text stays exact.',
      eagle:
        'It may well be faster in the end. But first a layer must be trained for what is at hand already.',
      lookahead:
        'Possible. But a sibling guesses better than n-grams, with far fewer positions a pass.',
      none: 'The answer is late and the pass has room: this is the case the papers speak of.',
    },
    'browser-chain': {
      vanilla:
        'The pass over three positions would cost the same with another drafter, and that is what was too dear.',
      medusa:
        'A tree needs more positions still in a pass that is dear already, and the runtime used had no mask for trees.',
      eagle:
        'That is what it used, and the text stayed the same to the byte: correct, and slower than plain decoding.',
      lookahead: 'By far the most positions a pass, where every position costs.',
      none: 'While v is what it is: with three positions for the price of five thirds of a token and such acceptance no drafter, even a free one, makes it twice as fast. First the kernel that checks.',
    },
    'code-edits': {
      vanilla: 'There is no drafter with the same vocabulary.',
      medusa: 'Heads must be trained, and nobody can.',
      eagle: 'A layer must be trained, and nobody can.',
      lookahead: 'Room in the pass, nothing to train, and lines that come back as they were.',
      none: 'Late, bound by bytes, and the text repeats itself: a guess costs little here and is often right.',
    },
    'tutor-page': {
      vanilla:
        'The draft is good, and still every combination measured is slower here. And nobody waits.',
      medusa: 'Heads would draft for less. Checking costs the same, and nobody waits.',
      eagle: 'A better drafter changes neither the cost of checking nor that nobody waits.',
      lookahead: 'The widest passes where width costs most.',
      none: 'For two reasons: the requirement is met, and in the page checking is not cheap. The first decides; the second belongs to the kernel.',
    },
    'house-model': {
      vanilla: 'No other model has its vocabulary, so none can draft for it.',
      medusa:
        'With rejection sampling it would be exact too. If one trains anyway for exact text, the layer that sees what was drawn is right more often.',
      eagle: 'Training is possible, and the distribution is kept.',
      lookahead: 'Letters repeat themselves little, and training is possible here.',
      none: 'Late, and bound by bytes: there is something to win.',
    },
    'busy-server': {
      vanilla: 'A draft and rejected guesses are arithmetic, and arithmetic is what is scarce.',
      medusa: 'Trees multiply the positions of every sequence in the batch.',
      eagle: 'Even good guesses are checked at a price, and the batch leaves no room in the pass.',
      lookahead: 'By far the most arithmetic a token of the four.',
      none: 'Batching has taken the room already. At a low rate of requests the same set-up was faster: the verdict follows the load.',
    },
    'loose-drafts': {
      vanilla: 'No model shares the vocabulary, and a second cache does not fit.',
      medusa:
        'Heads without a cache, and a rule that may be loose since quality is judged by people.',
      eagle:
        'Its layer has a cache of its own, which does not fit, and its exactness is not asked for.',
      lookahead: 'Titles do not repeat themselves, so few of its guesses would stand.',
      none: 'Late, and bound by bytes: there is something to win.',
    },
  },
};
