import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '#src/cli/run-tool.ts';

test.skipIf(process.platform === 'win32')('hears that its parent is gone', async () => {
  const watcher = `
    import { onParentGone } from '${join(ROOT, 'src/cli/parent-watch.ts')}';
    onParentGone(() => { console.log('gone'); process.exit(); });
    setTimeout(() => process.exit(), 10_000);`;
  // The shell leaves at once; the watcher goes on with its output still on ours.
  const quoted = `'${watcher.replaceAll("'", `'\\''`)}'`;
  const shell = spawn('sh', [
    '-c',
    `'${process.execPath}' --input-type=module -e ${quoted} & sleep 1`,
  ]);
  let heard = '';
  for await (const chunk of shell.stdout) heard += chunk;
  expect(heard).toBe('gone\n');
});
