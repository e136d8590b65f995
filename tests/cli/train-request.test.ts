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
        stale: false,
        everySeed: false,
      },
    );
    expect(trainRequest(['draft', '--seeds', '1,5']).seeds).toEqual([1, 5]);
  });

  it('trains the declared seed unless told otherwise, and every model for "models"', () => {
    const request = trainRequest(['models']);
    expect(request.seeds).toEqual([1]);
    expect(request.names).toContain('twin');
    expect(request).toMatchObject({ variants: [], resume: false });
    expect(request).not.toHaveProperty('steps');
  });

  it('takes for "all" every model and variant, with the seeds of the record, and goes on', () => {
    const all = { names: Object.keys(modelPlans), variants: Object.keys(variantPlans) };
    expect(trainRequest(['all'])).toMatchObject({ ...all, seeds: [1, 2, 3, 4, 5], resume: true });
    expect(trainRequest(['--stale'])).toMatchObject({
      ...all,
      seeds: [1, 2, 3, 4, 5],
      stale: true,
    });
    expect(trainRequest(['all', '--seeds', '2'])).toMatchObject({ seeds: [2], everySeed: false });
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
      stale: false,
      everySeed: true,
    });
    expect(trainRequest(['--seeds', '1-5'])).toMatchObject({ names: all, resume: true });
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
