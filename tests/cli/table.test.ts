import { expect, test } from 'vitest';
import { textTable } from '#src/cli/table.ts';

test('words stand to the left and figures to the right', () => {
  const rows = [
    ['en/', '9.5'],
    ['en/tutor/', '120.0'],
  ];
  expect(textTable(['page', 'kB'], rows)).toBe(
    ['page          kB', 'en/          9.5', 'en/tutor/  120.0'].join('\n'),
  );
});
