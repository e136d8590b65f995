import { describe, expect, it } from 'vitest';
import { trainRequest } from '#src/cli/train-request.ts';
import { modelPlans } from '#src/train/models.ts';
import { variantPlans } from '#src/train/variants.ts';

describe('npm run train', () => {
  it('reads names, seeds, a trial length and resumption', () => {
    expect(trainRequest(['tutor', 'draft', '--seeds', '2-4', '--steps', '20', '--resume'])).toEqual(
      {
        names: ['tutor', 'draft'],
        variants: [],
        seeds: [2, 3, 4],
        steps: 20,
        resume: true,
        evaluate: false,
      },
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
    const variants = Object.keys(variantPlans);
    expect(trainRequest([])).toEqual({
      names: all,
      variants,
      seeds: [1],
      resume: true,
      evaluate: false,
    });
    expect(trainRequest(['--seeds', '1-5'])).toMatchObject({ names: all, resume: true });
    expect(trainRequest(['all']).resume).toBe(false);
  });

  it('takes variants by name, or all of them, and no model with them', () => {
    expect(trainRequest(['variant:draft'])).toMatchObject({ names: [], variants: ['draft'] });
    expect(trainRequest(['variants']).variants).toEqual(Object.keys(variantPlans));
    expect(() => trainRequest(['variant:nothing'])).toThrow('"variant:nothing" is no model');
  });

  it('refuses an unknown name and a length of nothing, with the usage', () => {
    expect(() => trainRequest(['tutro'])).toThrow('"tutro" is no model\nnpm run train');
    expect(() => trainRequest(['tutor', '--steps', '0'])).toThrow('--steps 0');
  });
});
