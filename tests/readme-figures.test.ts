// The figures that README.md prints of printing and of serving are those of the recorded sittings.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import load from '#content/data/bench/load.json' with { type: 'json' };
import printing from '#content/data/bench/printing.json' with { type: 'json' };
import { BOOK_GOALS } from '#src/cli/bench-book-summary.ts';

const readme = readFileSync('README.md', 'utf8').replace(/\s+/g, ' ');

test('prints seconds, pages and megabytes of each length, and of the peers', () => {
  const { documents, peers } = printing;
  const rows = [
    ...documents.map((document) => ['this book', document] as const),
    ['Vivliostyle', peers.vivliostyle] as const,
    ['Typst', peers.typst] as const,
  ];
  for (const [name, { pages, seconds, secondsAPage, megabytes }] of rows)
    expect(readme).toContain(
      `| ${name} | ${pages} | ${seconds.median.toFixed(1)} | ${secondsAPage.toFixed(3)} | ${megabytes.toFixed(1)} |`,
    );
  const { vivliostyle, typst } = peers;
  expect(readme).toContain(`${vivliostyle.ratio.median.toFixed(2)} of Vivliostyle’s time`);
  expect(readme).toContain(`${typst.ratio.median.toFixed(1)} times Typst’s`);
  expect(readme).toContain(`${(100 * printing.line.residual).toFixed(0)} % off a straight line`);
});

test('the recorded sitting keeps what is asked of printing', () => {
  const { documents, line, peers, environment } = printing;
  for (const { secondsAPage } of documents)
    expect(secondsAPage).toBeLessThanOrEqual(BOOK_GOALS.secondsAPage);
  expect(line.residual).toBeLessThanOrEqual(BOOK_GOALS.residual);
  expect(peers.vivliostyle.ratio.median).toBeLessThanOrEqual(BOOK_GOALS.vivliostyle);
  // Measured at a commit, not at something that was never kept.
  expect(environment.commit).toMatch(/^[0-9a-f]{40}$/);
});

test('prints what one process of the static server carried', () => {
  const { requestsPerSecond, loadsPerSecond, medianSeconds, slowestSeconds } = load;
  expect(readme).toContain(
    `${requestsPerSecond.toFixed(0)} requests a second, ${loadsPerSecond.toFixed(0)} first loads`,
  );
  expect(readme).toContain(
    `${(1000 * medianSeconds).toFixed(1)} ms in the median and ${(1000 * slowestSeconds).toFixed(1)} ms for 99 of 100`,
  );
  expect(load.environment.commit).toMatch(/^[0-9a-f]{40}$/);
});
