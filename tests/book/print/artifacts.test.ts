import { expect, test } from 'vitest';
import { withArtifacts } from '#src/book/print/artifacts.ts';
import { markProblem } from '#src/book/print/structure-problems.ts';

const A4 = 842;
const marked = (...lines: string[]) => withArtifacts(lines.join('\n'), A4);
const text = (y: number) => ['BT', `1 0 0 -1 83 ${y} Tm`, '<0011> Tj', 'ET'];

test('what stands outside the tags is decoration, what is tagged stays as it was', () => {
  expect(marked('f', '/P <</MCID 0 >>BDC', ...text(300), 'EMC', 'Q').operators.split('\n')).toEqual(
    [
      '/Artifact BMC',
      'f',
      'EMC',
      '/P <</MCID 0 >>BDC',
      ...text(300),
      'EMC',
      '/Artifact BMC',
      'Q',
      'EMC',
    ],
  );
});

test('every mark that opens is closed, and none stands inside one of the other kind', () => {
  const nested = [
    '/A <</MCID 0 >>BDC',
    '/B <</MCID 1 >>BDC',
    'EMC',
    'EMC',
    '/C <</MCID 2 >>BDC',
    'EMC',
  ];
  expect(markProblem(marked(...nested).operators)).toBeNull();
  const readAs = ['/Span<</ActualText <FEFF00A0> >> BDC', ...text(300), 'EMC'];
  const { operators } = marked('f', ...readAs, '/P <</MCID 0 >>BDC', ...readAs, 'EMC', 'f');
  expect(markProblem(operators)).toBeNull();
  // Nobody is read decoration: only the text of the paragraph says how.
  expect(operators.match(/ActualText/g)).toHaveLength(1);
});

test('a page of decoration alone is one mark', () => {
  expect(marked('f').operators).toBe('/Artifact BMC\nf\nEMC');
});

test('a border that is tagged with its table is decoration, and its mark is let go', () => {
  const border = marked('/Table <</MCID 7 >>BDC', '0 0 9 1 re', 'f', 'EMC');
  expect([...border.dropped]).toEqual([7]);
  expect(border.operators).not.toContain('MCID');
  const words = marked('/P <</MCID 7 >>BDC', ...text(300), 'EMC');
  expect([...words.dropped]).toEqual([]);
  // The lines of a drawing or of a fraction are what it says.
  expect([...marked('/Figure <</MCID 7 >>BDC', '0 0 9 1 re', 'f', 'EMC').dropped]).toEqual([]);
});

test('text in the margins is the running head above and the page number below', () => {
  const lines = marked(...text(49), ...text(500), ...text(1083)).operators.split('\n');
  const opened = lines.filter((line) => line.startsWith('/Artifact'));
  expect(opened.filter((line) => line !== '/Artifact BMC')).toEqual([
    '/Artifact <</Type /Pagination /Subtype /Header>> BDC',
    '/Artifact <</Type /Pagination /Subtype /Footer>> BDC',
  ]);
  expect(markProblem(lines.join('\n'))).toBeNull();
});
