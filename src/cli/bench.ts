// `npm run bench`: benchmarks, not tests: they report whether goals are met.
//   npm run bench -- --json FILE         decoding: writes ratios, spread and environment
//   npm run bench -- --rounds 48         fewer samples of each peer than 96
//   npm run bench -- book                the printed book beside Vivliostyle and Typst: see bench-book.ts
import { benchBook } from './bench-book.ts';
import { benchDecoding } from './bench-decoding.ts';

const args = process.argv.slice(2);
const [first, ...rest] = args;
try {
  if (first === 'book') await benchBook(rest);
  else await benchDecoding(args);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
