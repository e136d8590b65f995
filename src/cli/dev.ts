// `npm run dev`: Astro's development server, which shows a change as soon as it is saved.
import { runTool } from './run-tool.ts';

process.exitCode = await runTool('astro', ['dev', ...process.argv.slice(2)]);
