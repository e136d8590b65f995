// How files are laid out and named: what may stand where, how long a file may be, what it may be called.
import type { SourceFile } from './import-rules.ts';

/** Everything that may stand at the project's root. */
const ROOT_ENTRIES = new Set([
  ...['package.json', 'tsconfig.json', 'astro.config.mjs', 'src', 'content', 'islands', 'public'],
  ...[
    'tests',
    'README.md',
    'package-lock.json',
    'content.config.ts',
    'LICENSE',
    '.gitignore',
    '.ci',
  ],
]);
/** The rooms of `src`. */
const ROOMS = new Set([
  ...['core', 'graph', 'runtime', 'tutor', 'train', 'measure', 'worksheet', 'book', 'site', 'cli'],
]);
const LONGEST = 300;
const SHAPELESS = /^(utils?|helpers?|misc)$/;

/** One sentence for each entry of the root or of `src` that the house has no place for. */
export function placeViolations(paths: readonly string[]): string[] {
  const entries = new Set(paths.map((path) => path.split('/')[0] ?? ''));
  const rooms = new Set(
    paths.filter((path) => path.startsWith('src/')).map((path) => path.split('/')[1] ?? ''),
  );
  return [
    ...[...entries].filter((entry) => !ROOT_ENTRIES.has(entry)),
    ...[...rooms].filter((room) => !ROOMS.has(room)).map((room) => `src/${room}`),
  ].map((entry) => `${entry}: nothing of this name stands there; see README.md, the house`);
}

/** One sentence for each file that is too long, badly named, a barrel, or silent about its idea or an export. */
export function fileViolations(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) =>
    [
      lengthProblem(file),
      nameProblem(file.path),
      barrelProblem(file),
      headProblem(file),
      exportProblem(file),
      clockProblem(file),
    ]
      .filter((problem) => problem !== null)
      .map((problem) => `${file.path}: ${problem}`),
  );
}

function lengthProblem({ text }: SourceFile): string | null {
  const lines = text.trimEnd().split('\n').length;
  return lines > LONGEST ? `${lines} lines; past ${LONGEST} it holds two ideas: split it` : null;
}

function nameProblem(path: string): string | null {
  const parts = path.split('/').map((part) => part.replace(/\..*$/, ''));
  const shapeless = parts.find((part) => SHAPELESS.test(part));
  if (shapeless !== undefined) return `"${shapeless}" says nothing: name it for what it returns`;
  const name = parts.at(-1) ?? '';
  if (path.startsWith('src/site/routes/')) return null;
  if (path.endsWith('.astro')) return /^[A-Z]\w*$/.test(name) ? null : 'components are PascalCase';
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) ? null : 'files are kebab-case';
}

function barrelProblem({ path, text }: SourceFile): string | null {
  if (!path.endsWith('.ts')) return null;
  if (/(^|\/)index\.ts$/.test(path) && !path.startsWith('src/site/routes/'))
    return 'an index is a barrel: import the file itself';
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '').trim();
  const rest = code.replace(
    /export\s+(type\s+)?(\*|\{[^}]*\})(\s+as\s+\w+)?\s+from\s+'[^']+';?/g,
    '',
  );
  return code !== '' && rest.trim() === '' ? 'a barrel: import the files themselves' : null;
}

/** The first lines of a source tell its idea; tests tell it by their names. */
function headProblem({ path, text }: SourceFile): string | null {
  if (!/^(src|islands)\/.*\.(ts|mjs)$/.test(path)) return null;
  return /^(\/\/|\/\*|#!)/.test(text) ? null : 'its first line does not tell its idea';
}

/** Each export of `src` and `islands` is told by the comment above it; a directive to a tool may stand between. */
function exportProblem({ path, text }: SourceFile): string | null {
  if (!/^(src|islands)\/.*\.ts$/.test(path)) return null;
  const lines = text.split('\n').filter((line) => !/^\/\/ (biome-ignore|@ts-)/.test(line));
  const untold = lines.find(
    (line, index) => /^export (?!\{|\*)/.test(line) && !/\*\/\s*$/.test(lines[index - 1] ?? ''),
  );
  return untold === undefined ? null : `no sentence above "${untold.slice(0, 60)}"`;
}

/** What a component writes may not hang on the day of the build. */
function clockProblem({ path, text }: SourceFile): string | null {
  if (!path.endsWith('.astro')) return null;
  return /\bnew Date\(\)|\bDate\.now\(/.test(text) ? 'it differs from day to day' : null;
}

/** One sentence for each test under a mirrored folder that mirrors no source. */
export function mirrorViolations(paths: readonly string[]): string[] {
  const sources = new Set(paths.filter((path) => /^(src|islands)\//.test(path)));
  const folders = new Set([...sources].flatMap((path) => [...ancestorsOf(path)]));
  // tests/book holds the lints of the built book beside the tests of src/book.
  const mirrored = [...ROOMS, 'islands'].filter((room) => room !== 'book').join('|');
  return paths
    .filter((path) => new RegExp(`^tests/(${mirrored})/.*\\.test\\.ts$`).test(path))
    .filter((path) => {
      const inside = path.replace(/^tests\//, '').replace(/\.test\.ts$/, '');
      const stem = inside.startsWith('islands/') ? inside : `src/${inside}`;
      return (
        !folders.has(stem) && !['.ts', '.mjs', '.astro'].some((end) => sources.has(stem + end))
      );
    })
    .map((path) => `${path}: no source stands at this path`);
}

function* ancestorsOf(path: string): Generator<string> {
  const parts = path.split('/');
  for (let length = 1; length < parts.length; length++) yield parts.slice(0, length).join('/');
}
