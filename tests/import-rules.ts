// Which file may import which: the arrows of the house, read from the sources and checked one by one.
import { posix } from 'node:path';
import ts from 'typescript';

/** A source by its path from the project's folder, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Each layer may import itself and those before it. */
const LAYERS = ['core', 'graph', 'runtime', 'tutor', 'train', 'measure', 'worksheet', 'islands'];
/** On top of the layers, in this order; nobody below imports them, save the files named next. */
const TOPS = ['book', 'site', 'cli'];
const BOOK_FOR_ISLANDS = /^src\/book\/(format|locales|outline)\.ts$/;

/** Packages that only some files may import, and those files. */
const GUARDED = [
  { package: /^onnxruntime-/, allowed: /^src\/runtime\//, where: 'src/runtime' },
  { package: /^@observablehq\/plot$/, allowed: /\/chart\.ts$/, where: 'files called chart.ts' },
  {
    package: /^i18next$/,
    allowed: /^(islands\/kit|src\/site)\//,
    where: 'islands/kit and src/site',
  },
  {
    package: /^node:/,
    allowed: /^(src\/(cli|site)\/|tests\/|[^/]+$)/,
    where: 'src/cli, src/site, tests and the configuration at the root',
  },
] as const;

/** What a chapter may import. */
const CHAPTER_IMPORTS = /^(#islands\/|@astrojs\/starlight\/components$)/;

/** One sentence for each import that breaks a rule: file, what it imports, what is allowed. */
export function importViolations(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) =>
    importsOf(file).flatMap((specifier) => {
      const problem = problemOf(file.path, specifier);
      return problem === null ? [] : [`${file.path} imports ${specifier}: ${problem}`];
    }),
  );
}

/**
 * Every module a file names: imports, re-exports, dynamic imports, addresses of workers, and the patterns
 * of `import.meta.glob` as paths from the project's folder (`/content/data/*.json`).
 */
export function importsOf({ path, text }: SourceFile): string[] {
  if (path.endsWith('.mdx'))
    return [...text.matchAll(/^import\s[^'"]*['"]([^'"]+)['"]/gm)].map(([, name]) => name ?? '');
  const code = path.endsWith('.astro') ? scriptsOf(text) : text;
  const workers = code.matchAll(/new Worker\(\s*new URL\(\s*'([^']+)'/g);
  return [
    ...ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName),
    ...(code.includes('import.meta.glob') ? globsOf(path, code) : []),
    ...(path.startsWith('tests/') ? [] : [...workers].map(([, name]) => name ?? '')),
  ];
}

/** The code of an Astro component: its frontmatter and its scripts. */
function scriptsOf(text: string): string {
  const frontmatter = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)];
  return [frontmatter, ...scripts.map(([, script]) => script ?? '')].join('\n');
}

/** The patterns of every `import.meta.glob`; those read as text bear `?raw`. */
function globsOf(path: string, code: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'import.meta.glob') {
      const [first, options] = node.arguments;
      const query = /query:\s*'(\?\w+)'/.exec(options?.getText() ?? '')?.[1] ?? '';
      const parts = first && ts.isArrayLiteralExpression(first) ? first.elements : [first];
      for (const part of parts)
        if (part && ts.isStringLiteralLike(part) && !part.text.startsWith('!'))
          found.push(fromRoot(path, part.text) + query);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true));
  return found;
}

function fromRoot(path: string, pattern: string): string {
  return pattern.startsWith('/') ? pattern : `/${posix.join(posix.dirname(path), pattern)}`;
}

function problemOf(path: string, specifier: string): string | null {
  if (path.endsWith('.mdx'))
    return CHAPTER_IMPORTS.test(specifier) ? null : 'a chapter imports islands only';
  const guard = GUARDED.find((rule) => rule.package.test(specifier));
  if (guard !== undefined)
    return guard.allowed.test(path) ? null : `only ${guard.where} may import it`;
  const target = targetOf(path, specifier);
  if (target === null)
    return specifier.startsWith('#') ? 'package.json, "imports", knows no such address' : null;
  return shapeProblem(path, specifier, target) ?? arrowProblem(path, target);
}

/** The path of an imported file of the project; null for a package. */
function targetOf(path: string, specifier: string): string | null {
  const bare = specifier.replace(/\?.*$/, '');
  if (bare.startsWith('.')) return posix.join(posix.dirname(path), bare);
  if (bare === '#package') return 'package.json';
  return /^(#(src|islands|content|public|tests))?\//.test(bare) ? bare.slice(1) : null;
}

function shapeProblem(path: string, specifier: string, target: string): string | null {
  if (!/\.\w+$/.test(target)) return 'write the extension';
  if (/\.mdx?$/.test(target) && !specifier.endsWith('?raw')) return 'nobody imports a chapter';
  if (specifier.startsWith('.') && !isRoot(path) && houseOf(path) !== houseOf(target))
    return `it lies in another folder: write #${target}`;
  return null;
}

function arrowProblem(path: string, target: string): string | null {
  const from = houseOf(path);
  const to = houseOf(target);
  if (from === 'tests' || isRoot(path) || from === to) return null;
  if (to === 'tests') return 'only tests import tests';
  if (to === 'content') return contentProblem(from, target);
  if (to === 'public' || isRoot(target))
    return [...TOPS, 'islands'].includes(from) ? null : 'only islands, book, site and cli read it';
  if (LAYERS.includes(from)) {
    if (from === 'islands' && BOOK_FOR_ISLANDS.test(target)) return null;
    if (TOPS.includes(to)) return `${to} stands on top and is imported by nobody below`;
    return LAYERS.indexOf(to) <= LAYERS.indexOf(from) ? null : `${from} stands below ${to}`;
  }
  return TOPS.indexOf(to) <= TOPS.indexOf(from) ? null : `${from} stands below ${to}`;
}

function contentProblem(from: string, target: string): string | null {
  const text = /\.mdx$/.test(target);
  if (!text && !/^content\/(data|i18n)\//.test(target))
    return 'only content/data and content/i18n are read';
  const reader = ['islands', 'book', 'site'].includes(from);
  return reader ? null : 'only islands, book and site read content';
}

/** The folder that counts for the arrows: `core`, `graph` … `cli`, or a folder at the top. */
function houseOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'src' ? second : top;
}

/** Whether a file stands at the project's root, where only configuration does. */
function isRoot(path: string): boolean {
  return !path.includes('/');
}
