// The project's own files, as its tests read them: what git knows, or what lies there without git.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '#src/cli/run-tool.ts';
import type { SourceFile } from './import-rules.ts';

/**
 * Paths of the project's files from its folder, with forward slashes: those git tracks, and with `new`
 * those it would; never what `.gitignore` names.
 */
export function projectPaths(which: 'tracked' | 'tracked and new' = 'tracked and new'): string[] {
  const others = which === 'tracked' ? [] : ['--others', '--exclude-standard'];
  const { status, stdout } = spawnSync('git', ['ls-files', '--cached', ...others], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const paths = status === 0 ? stdout.split('\n').filter((line) => line !== '') : pathsUnder('');
  return paths.filter((path) => existsSync(join(ROOT, path)));
}

/** The files among these paths with one of these extensions, with their text. */
export function sourceFiles(paths: readonly string[], extensions: readonly string[]): SourceFile[] {
  return paths
    .filter((path) => extensions.some((extension) => path.endsWith(extension)))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

/** Without git (a downloaded archive): all files but those `.gitignore` names, one name a line. */
function pathsUnder(folder: string): string[] {
  const ignored = readFileSync(join(ROOT, '.gitignore'), 'utf8').split('\n');
  return readdirSync(join(ROOT, folder)).flatMap((name) => {
    const path = folder === '' ? name : `${folder}/${name}`;
    if (name === '.git' || ignored.includes(`${name}/`)) return [];
    return statSync(join(ROOT, path)).isDirectory() ? pathsUnder(path) : [path];
  });
}
