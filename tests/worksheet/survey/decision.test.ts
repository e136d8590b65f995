import { describe, expect, it } from 'vitest';
import {
  type DecisionAnswers,
  decisionAnswers,
  decisionEnds,
  decisionPath,
  decisionQuestions,
  keptAnswers,
  readAnswers,
} from '#src/worksheet/survey/decision.ts';
import { surveyMethods } from '#src/worksheet/survey/matrix.ts';

/** Every combination of answers. */
function allAnswers(): DecisionAnswers[] {
  return decisionQuestions.reduce<DecisionAnswers[]>(
    (so, question) =>
      so.flatMap((answers) =>
        decisionAnswers(question).map((answer) => ({ ...answers, [question]: answer })),
      ),
    [{}],
  );
}

describe('the decision tree', () => {
  it('reaches every end, and each by one path only', () => {
    const paths = new Map(
      allAnswers().map((answers) => {
        const { steps, end } = decisionPath(answers);
        return [JSON.stringify(steps), end];
      }),
    );
    expect([...paths.values()].toSorted()).toEqual([...decisionEnds].toSorted());
  });

  it('comes to an end whatever is answered, and asks no question twice', () => {
    for (const answers of allAnswers()) {
      const { steps, end, next } = decisionPath(answers);
      expect(end).not.toBeNull();
      expect(next).toBeNull();
      expect(new Set(steps.map(({ question }) => question)).size).toBe(steps.length);
    }
  });

  it('ends in each method and in three reasons for none', () => {
    expect(decisionEnds).toEqual(expect.arrayContaining([...surveyMethods]));
    expect(decisionEnds.filter((end) => end.startsWith('none-'))).toHaveLength(3);
  });

  it('asks for the requirement before the bottleneck, and for both before any method', () => {
    expect(decisionPath({ latency: 'no', bound: 'bytes', vocabulary: 'yes' }).end).toBe('none-met');
    expect(decisionPath({ latency: 'yes', bound: 'work', vocabulary: 'yes' }).end).toBe(
      'none-no-room',
    );
  });

  it('leads to a method that keeps the distribution wherever it must be kept', () => {
    for (const answers of allAnswers()) {
      const { steps, end } = decisionPath(answers);
      if (steps.some(({ question, answer }) => question === 'exact' && answer === 'yes'))
        expect(end).toBe('eagle');
      if (end === 'medusa') expect(steps.at(-1)).toEqual({ question: 'exact', answer: 'no' });
    }
  });

  it('stops at the first question without an answer, and at an answer that it does not know', () => {
    expect(decisionPath({})).toEqual({ steps: [], next: 'latency', end: null });
    expect(decisionPath({ latency: 'yes', vocabulary: 'yes' })).toMatchObject({ next: 'bound' });
    expect(decisionPath({ latency: 'perhaps' })).toMatchObject({ next: 'latency' });
    expect(decisionPath({ latency: 'toString' })).toMatchObject({ next: 'latency' });
  });
});

describe('answers among those that are kept', () => {
  it('are those of the path, and are read back', () => {
    const answers = { latency: 'yes', bound: 'work', repetitive: 'yes' };
    expect(keptAnswers(answers)).toEqual(['latency:yes', 'bound:work']);
    expect(readAnswers(keptAnswers(answers))).toEqual({ latency: 'yes', bound: 'work' });
  });

  it('are none where nothing fitting was kept', () => {
    for (const kept of [undefined, 'latency:yes', ['latency:maybe'], ['weather:no']])
      expect(readAnswers(kept)).toEqual({});
  });
});
