import { describe, expect, it } from 'vitest';
import { steppedLimits } from '#src/train/stepped-task.ts';
import { grammar } from '#src/train/tasks/grammar.ts';
import { trainingTask } from '#src/train/tasks/task.ts';
import { seededRandom } from '#src/tutor/random.ts';
import { mostSteps, stepsBefore } from '#src/tutor/scratchpad.ts';

describe.each(['scratchpad', 'pause'] as const)('the task %s', (id) => {
  const task = trainingTask(id);

  it('puts steps before the answers of the tutor’s own examples, and changes nothing else', () => {
    const plain = grammar.examples(seededRandom(2), 500);
    const stepped = task.examples(seededRandom(2), 500);
    expect(stepped.map(({ prompt }) => prompt)).toEqual(plain.map(({ prompt }) => prompt));
    expect(stepped.map(({ answer }) => answer.slice(stepsBefore(answer)))).toEqual(
      plain.map(({ answer }) => answer),
    );
  });

  it('keeps every example within its limits', () => {
    for (const { prompt, answer } of task.examples(seededRandom(4), 2000)) {
      expect(answer.length).toBeLessThanOrEqual(steppedLimits.answers);
      expect(prompt.length + answer.length).toBeLessThanOrEqual(steppedLimits.length + 1);
      expect(stepsBefore(answer)).toBeGreaterThan(0);
    }
  });
});

it('pauses as long in every example, so that their number tells nothing', () => {
  const examples = trainingTask('pause').examples(seededRandom(6), 500);
  expect(new Set(examples.map(({ answer }) => stepsBefore(answer)))).toEqual(new Set([mostSteps]));
});
