// Markdown as the book writes it: maths, `{#ascii-id}` after a heading, tables that scroll alone.
import { satteri } from '@astrojs/markdown-satteri';
import { base } from '../addresses.ts';
import { baseLinksPlugin } from './base-links-plugin.ts';
import { katexPlugin } from './katex-plugin.ts';
import { tablePlugin } from './table-plugin.ts';

/** Astro's `markdown.processor` with the features and plugins of the book. */
export function markdownProcessor() {
  return satteri({
    features: {
      math: true,
      headingAttributes: true,
      definitionList: true,
      // Sources are cited by <Cite>, and the heading of Markdown's footnotes would be English everywhere.
      gfm: { footnotes: false },
    },
    hastPlugins: [katexPlugin, tablePlugin, baseLinksPlugin(base)],
  });
}
