// What a README may claim: files that are there, links that lead somewhere, commands that exist.
import { posix } from 'node:path';

/** A README by its path from the project's folder. */
export interface Readme {
  readonly path: string;
  readonly text: string;
}

const TOPS = /^(src|content|islands|public|tests|\.ci)\//;

/** Relative links and images that are no file of the project, one sentence each. */
export function deadLinks({ path, text }: Readme, files: readonly string[]): string[] {
  const known = new Set(files);
  return [...prose(text).matchAll(/!?\[[^\]]*\]\(([^)\s]+)\)/g)]
    .map(([, address = '']) => address.replace(/#.*$/, ''))
    .filter((address) => address !== '' && !/^[a-z]+:/.test(address))
    .map((address) => posix.join(posix.dirname(path), address))
    .filter((target) => !known.has(target))
    .map((target) => `${path}: ${target} is no file of the project`);
}

/** Paths between backticks that stand nowhere; `<name>` stands for any name, `{a,b}` for both. */
export function missingPaths({ path, text }: Readme, files: readonly string[]): string[] {
  const folder = posix.dirname(path);
  return [...prose(text).matchAll(/`([^`\s]+)`/g)]
    .map(([, name = '']) => name)
    .filter((name) => /^[#\w.]+(\/[\w.<>{},*[\]-]+)+\/?$/.test(name) || isFileName(name))
    .map((name) => name.replace(/^#/, ''))
    .filter((name) => TOPS.test(name) || isInside(name, folder, files))
    .flatMap(spelledOut)
    .filter((name) => !stands(name, folder, files))
    .map((name) => `${path}: ${name} stands nowhere`);
}

/** Names of the house's drawing that are no folder, from its indented tree. */
export function missingRooms({ path, text }: Readme, files: readonly string[]): string[] {
  const tree = /## The house\n+```\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
  let top = '';
  return [...tree.matchAll(/^( *)([\w./-]+)\/(?=\s|$)/gm)].flatMap(([, indent = '', name = '']) => {
    if (indent === '') top = name;
    const room = indent === '' ? name : `${top}/${name}`;
    return files.some((file) => file.startsWith(`${room}/`)) ? [] : [`${path}: no folder ${room}`];
  });
}

/** The scripts of package.json that a README tells to run, by name: `npm run x`, `npm test`, `npm start`. */
export function namedScripts({ text }: Readme): string[] {
  const found = [...text.matchAll(/\bnpm (?:run ([a-z]+)|(start|test))\b/g)];
  return [...new Set(found.map(([, script, short]) => script ?? short ?? ''))].sort();
}

/** The arguments after `--` of each mention of a command, e.g. `all --seeds 1-5`. */
export function namedArguments({ text }: Readme, command: string): string[][] {
  const rows = text.split('\n').filter((line) => line.includes(command));
  return rows.flatMap((row) =>
    [...row.matchAll(/`(?:npm [\w ]+)?-- ([^`]+)`/g)].map(([, args = '']) => args.split(' ')),
  );
}

/** The text without its code blocks. */
function prose(text: string): string {
  return text.replace(/^```[\s\S]*?^```/gm, '');
}

function isFileName(name: string): boolean {
  return /^[\w-]+\.(md|json|ts|mdx|astro)$/.test(name);
}

/** Whether a name that starts with no top folder means one inside the README's own. */
function isInside(name: string, folder: string, files: readonly string[]): boolean {
  const first = name.split(/[/{]/)[0] ?? '';
  return folder !== '.' && files.some((file) => file.startsWith(`${folder}/${first}/`));
}

function spelledOut(name: string): string[] {
  const [all, inner = ''] = /\{([^}]+)\}/.exec(name) ?? [];
  return all === undefined ? [name] : inner.split(',').map((part) => name.replace(all, part));
}

function stands(name: string, folder: string, files: readonly string[]): boolean {
  const pattern = name
    .replace(/\/$/, '')
    .replace(/[.[\]]/g, '\\$&')
    .replace(/<\w+>|\*/g, '[^/]+');
  const anchored = new RegExp(`^(${folder}/)?${pattern}(/|$)`);
  return files.some((file) => anchored.test(file));
}
