import { describe, expect, it } from 'vitest';
import { parseManifest, parseTrainingRecord } from '#islands/model-card/training-record.ts';
import { recordJson } from './made-up-training.ts';

const file = 'content/data/measured/training.json';

describe('the record of training', () => {
  it('is read as it was written', () => {
    expect(parseTrainingRecord(recordJson(), file).models.map(({ name }) => name)).toEqual([
      'tutor',
      'twin',
      'draft',
      'rung-64',
    ]);
  });

  it('names the file and the path of a loss that is missing', () => {
    const json = recordJson();
    json.models[1]!.runs[2]!.losses[3] = null as unknown as number;
    expect(() => parseTrainingRecord(json, file)).toThrow(
      /measured\/training\.json:[\s\S]*models\[1\]\.runs\[2\]\.losses\[3\]/,
    );
  });

  it('refuses more right answers than were asked', () => {
    const json = recordJson();
    json.models[0]!.evaluations['held-cells'].falseCorrections.right = 51;
    expect(() => parseTrainingRecord(json, file)).toThrow(
      /more are right than were asked[\s\S]*models\[0\]\.evaluations\["held-cells"\]\.falseCorrections/,
    );
  });

  it('refuses a hash that is none', () => {
    const json = recordJson();
    json.models[0]!.runs[0]!.sha256 = 'abc';
    expect(() => parseTrainingRecord(json, file)).toThrow(
      /is no SHA-256[\s\S]*models\[0\]\.runs\[0\]\.sha256/,
    );
  });

  it('refuses an interval that ends before it begins', () => {
    const json = recordJson();
    json.models[0]!.exact['held-cells']!.low = 0.999;
    expect(() => parseTrainingRecord(json, file)).toThrow(/exact\["held-cells"\]/);
  });
});

describe('the manifest', () => {
  it('names the file and the path of what is missing', () => {
    expect(() => parseManifest({ models: { tutor: {} } }, 'manifest.json')).toThrow(
      /manifest\.json:[\s\S]*models\.tutor\.sha256/,
    );
  });
});
