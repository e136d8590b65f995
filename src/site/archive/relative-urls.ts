// Addresses of a built site made relative, file by file, so that the same files serve under any path.
import { localeIds } from '#src/book/locales.ts';

/** For which addresses a site was built. */
export interface BuiltFor {
  /** The sub-path with its slashes, such as `/book/`; never `/` alone, which cannot be told from other text. */
  readonly base: string;
  /** The origin that its canonical addresses name, where it has one. */
  readonly origin: string | undefined;
}

/** The way from a file to the site's root: `./`, `../`, `../../` … */
export function wayToRoot(path: string): string {
  const depth = path.split('/').length - 1;
  return depth === 0 ? './' : '../'.repeat(depth);
}

/** Tags that name the one address where a site stands: a copy has none. */
const ADDRESSED = [
  /<link\b[^>]*\brel="(?:canonical|sitemap)"[^>]*>/g,
  /<meta\b[^>]*\b(?:property="og:(?:url|image(?::\w+)?)"|name="twitter:image")[^>]*>/g,
];

/**
 * A page with relative addresses. A 404 page answers at any depth: it finds the root by the first language in the
 * address, before anything is loaded from it.
 */
export function relativePage(html: string, path: string, { base, origin }: BuiltFor): string {
  const lost = /(?:^|\/)404(?:\.html|\/index\.html)$/.test(path);
  const way = lost ? './' : wayToRoot(path);
  const bare = ADDRESSED.reduce((text, tag) => text.replace(tag, ''), html);
  const whole = origin === undefined ? bare : bare.replaceAll(`"${origin}${base}`, `"${base}`);
  const relative = whole.replaceAll(`="${base}`, `="${way}`).replaceAll(`":"${base}`, `":"${way}`);
  return lost ? relative.replace(/<meta charset="[^"]*"\s*\/?>/i, `$&${rootFinder()}`) : relative;
}

function rootFinder(): string {
  const languages = localeIds.join('|');
  const found = `/^(.*?\\/)(?:${languages})(?:\\/|$)/.exec(location.pathname)`;
  const root = `const found=${found};const base=document.createElement("base");base.href=found?found[1]:"./";document.head.append(base);`;
  // A link within the page starts from the base too, unless it names the page itself.
  const within = `for(const link of document.querySelectorAll('a[href^="#"]'))link.href=location.pathname+location.search+link.getAttribute("href")`;
  return `<script>{${root}addEventListener("DOMContentLoaded",()=>{${within}})}</script>`;
}

/** A module of `_astro` whose addresses start from where it stands itself. */
export function relativeScript(code: string, { base }: BuiltFor): string {
  const root = 'new URL("..",import.meta.url).pathname';
  const plain = new RegExp(`(["'])${base}((?:(?!\\1)[^\\\\\\n])*)\\1`, 'g');
  return code
    .replaceAll(`\`${base}`, `\`\${${root}}`)
    .replace(plain, (_all, quote: string, rest: string) => `(${root}+${quote}${rest}${quote})`);
}

/** A style sheet whose addresses start from where it stands. */
export function relativeStyles(css: string, path: string, { base }: BuiltFor): string {
  return css.replace(/url\((["']?)([^)"']+)\1\)/g, (all, quote: string, address: string) =>
    address.startsWith(base)
      ? `url(${quote}${wayToRoot(path)}${address.slice(base.length)}${quote})`
      : all,
  );
}

/** A text for programs whose addresses start from where it stands. */
export function relativeText(text: string, path: string, { base, origin }: BuiltFor): string {
  const way = wayToRoot(path);
  const whole = origin === undefined ? text : text.replaceAll(origin + base, way);
  return whole.replace(new RegExp(`(?<=[\\s(<"'])${base}`, 'g'), way);
}
