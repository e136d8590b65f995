import { expect, test } from 'vitest';
import { withArtifacts } from '#src/book/print/artifacts.ts';

test('what stands outside the tags is decoration, what is tagged stays as it was', () => {
  const page = ['0 0 1 1 re', 'f', '/P <</MCID 0 >>BDC', 'BT', 'ET', 'EMC', 'Q'].join('\n');
  expect(withArtifacts(page).split('\n')).toEqual([
    '/Artifact BMC',
    '0 0 1 1 re',
    'f',
    'EMC',
    '/P <</MCID 0 >>BDC',
    'BT',
    'ET',
    'EMC',
    '/Artifact BMC',
    'Q',
    'EMC',
  ]);
});

test('every mark that opens is closed', () => {
  const page = '/A <</MCID 0 >>BDC\n/B <</MCID 1 >>BDC\nEMC\nEMC\n/C <</MCID 2 >>BDC\nEMC';
  const marked = withArtifacts(page).split('\n');
  const opened = marked.filter((line) => /(BDC|BMC)$/.test(line)).length;
  expect(marked.filter((line) => line === 'EMC')).toHaveLength(opened);
});

test('a page of decoration alone is one mark', () => {
  expect(withArtifacts('f')).toBe('/Artifact BMC\nf\nEMC');
});
