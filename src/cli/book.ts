// `npm run book`: the book to keep, in every language, into dist/downloads/.
//   npm run book -- --short    a few chapters on A4 into .cache/book-short/, as the tests read them
import { bookRequest } from './book-request.ts';
import { DIST, TEST_SITES } from './built-site.ts';
import { onParentGone } from './parent-watch.ts';
import { runBook } from './run-book.ts';

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () =>
    stop.abort(new Error('stopped: the files of before stay as they were')),
  );
onParentGone(() => stop.abort(new Error('stopped')));

try {
  const request = bookRequest(process.argv.slice(2), DIST.folder);
  await runBook(request, request.short ? TEST_SITES.root : DIST, stop.signal);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
