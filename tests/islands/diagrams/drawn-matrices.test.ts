import { expect, it } from 'vitest';
import { drawnMatrices } from '#islands/diagrams/drawn-matrices.ts';
import models from '#public/models/manifest.json' with { type: 'json' };

const { config, parameters } = models.models.tutor;
const { matrices, height } = drawnMatrices(config);

it('draws every parameter of the tutor but those of its three norms', () => {
  const drawn = matrices.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  expect(drawn + 3 * config.dModel).toBe(parameters);
});

it('draws all matrices to one scale, inside the drawing, none over another', () => {
  const scales = matrices.flatMap(({ rows, columns, width, height }) => [
    width / columns,
    height / rows,
  ]);
  expect(scales).toBeAllclose(
    scales.map(() => scales[0] ?? 0),
    { rtol: 1e-12, because: 'one division' },
  );
  let bottom = 0;
  for (const { x, y, width, height } of matrices) {
    expect(y).toBeGreaterThan(bottom);
    expect(x + width).toBeLessThan(300);
    bottom = y + height;
  }
  expect(bottom).toBeLessThan(height);
});
