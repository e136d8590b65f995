import { describe, expect, it } from 'vitest';
import { trainRequest } from '#src/cli/train-request.ts';
import { modelPlans } from '#src/train/models.ts';

describe('npm run train', () => {
  it('reads names, seeds, a trial length and resumption', () => {
    expect(trainRequest(['tutor', 'draft', '--seeds', '2-4', '--steps', '20', '--resume'])).toEqual(
      { names: ['tutor', 'draft'], seeds: [2, 3, 4], steps: 20, resume: true, evaluate: false },
    );
    expect(trainRequest(['draft', '--seeds', '1,5']).seeds).toEqual([1, 5]);
  });

  it('trains the declared seed unless told otherwise, and every model for "all"', () => {
    const request = trainRequest(['all']);
    expect(request.seeds).toEqual([1]);
    expect(request.names).toContain('twin');
    expect(request).not.toHaveProperty('steps');
  });

  it('trains whatever is not recorded yet where no model is named', () => {
    const all = Object.keys(modelPlans);
    expect(trainRequest([])).toEqual({ names: all, seeds: [1], resume: true, evaluate: false });
    expect(trainRequest(['--seeds', '1-5'])).toMatchObject({ names: all, resume: true });
    expect(trainRequest(['all']).resume).toBe(false);
  });

  it('refuses an unknown name and a length of nothing, with the usage', () => {
    expect(() => trainRequest(['tutro'])).toThrow('"tutro" is no model\nnpm run train');
    expect(() => trainRequest(['tutor', '--steps', '0'])).toThrow('--steps 0');
  });
});
