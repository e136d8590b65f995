// `npm run format`: Biome writes formatting, import order and safe fixes over the project, or over the paths given.
import { runTool } from './run-tool.ts';

const paths = process.argv.slice(2);
process.exitCode = await runTool('biome', [
  'check',
  '--config-path=tests/biome.json',
  '--write',
  ...(paths.length > 0 ? paths : ['.']),
]);
