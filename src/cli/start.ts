// `npm start`: builds the book where its sources changed, serves it, and says where.
import { join } from 'node:path';
import { DIST, ensureBuilt } from './built-site.ts';
import { onParentGone } from './parent-watch.ts';
import { ROOT } from './run-tool.ts';
import { serveSite } from './serve.ts';

const FIRST_PORT = 4321;
const PORTS_TRIED = 50;

onParentGone(() => process.exit());
await ensureBuilt(DIST);
const asked = process.env['PORT'];
const { url } = await serveFrom(
  asked === undefined ? FIRST_PORT : Number(asked),
  asked === undefined,
);
process.stdout.write(`\nWhich Bottleneck? · ¿Qué cuello de botella?\n${url}\nCtrl+C stops it.\n`);

/** Serves on the port, or on the next free one where the reader did not choose. */
async function serveFrom(first: number, mayMove: boolean) {
  for (let port = first; ; port++) {
    try {
      return await serveSite({ folder: join(ROOT, DIST.folder), base: DIST.base, port });
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken) throw error;
      if (!mayMove || port >= first + PORTS_TRIED)
        throw new Error(`port ${port} is taken; choose another with the variable PORT`);
    }
  }
}
