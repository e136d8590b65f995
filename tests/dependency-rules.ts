// Which packages the project declares against which it uses: none by luck of hoisting, none for nothing.
import { importsOf, type SourceFile } from './import-rules.ts';

/** The parts of package.json that declare packages. */
export interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** Packages that no file imports, and what they are there for. */
export const TOOLS: Readonly<Record<string, string>> = {
  '@astrojs/mdx': 'Starlight reads the chapters by it',
  '@astrojs/check': 'astro check asks for it',
  '@biomejs/biome': 'npm run format, npm test',
  '@fontsource/source-serif-4': 'its files are read for the cards',
  '@types/node': 'types of node:',
  lighthouse: 'npm run lighthouse',
};

/** One sentence for each package that a file imports and package.json does not declare. */
export function undeclaredImports(files: readonly SourceFile[], manifest: Manifest): string[] {
  const declared = new Set(names(manifest));
  return files.flatMap((file) =>
    [...new Set(packagesOf(file))]
      .filter((name) => !declared.has(name) && !declared.has(typesOf(name)))
      .map((name) => `${file.path} imports ${name}, which package.json does not declare`),
  );
}

/** One sentence for each declared package that nothing imports and that is listed as no tool. */
export function unusedDependencies(files: readonly SourceFile[], manifest: Manifest): string[] {
  const used = new Set(files.flatMap(packagesOf).flatMap((name) => [name, typesOf(name)]));
  return names(manifest)
    .filter((name) => !used.has(name) && !Object.hasOwn(TOOLS, name))
    .map((name) => `${name} is declared, and nothing imports it: remove it or list it as a tool`);
}

function names({ dependencies, devDependencies }: Manifest): string[] {
  return [...Object.keys(dependencies), ...Object.keys(devDependencies)];
}

/** The packages a file imports; a style sheet by its `@import`. */
function packagesOf(file: SourceFile): string[] {
  const specifiers = file.path.endsWith('.css')
    ? [...file.text.matchAll(/@import\s+(?:url\()?['"]([^'"]+)['"]/g)].map(([, name]) => name ?? '')
    : importsOf(file);
  return specifiers
    .filter((name) => !/^[.#/]|^(node|astro|virtual|data|https?):/.test(name))
    .map((name) => /^(@[^/]+\/)?[^/?]+/.exec(name)?.[0] ?? name);
}

/** Where the types of a package without its own are: `hast` in `@types/hast`. */
function typesOf(name: string): string {
  return `@types/${name.replace(/^@/, '').replace('/', '__')}`;
}
