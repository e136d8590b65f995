// Chapters link as if the book stood at the root (`/es/tutor/`); here the links learn where it stands.
import { defineHastPlugin, type HastPluginDefinition } from 'satteri';

/** A link under `base`; links that are relative, external or already under it stay as they are. */
export function linkUnderBase(href: string, base: string): string {
  const rooted = href.startsWith('/') && !href.startsWith('//');
  return rooted && !href.startsWith(base) ? base + href.slice(1) : href;
}

/** Sätteri's plugin: prefixes `base` to root-absolute links, in Markdown and in `<a href="…">`. */
export function baseLinksPlugin(base: string): HastPluginDefinition {
  return defineHastPlugin({
    name: 'book-base-links',
    element: {
      filter: ['a'],
      visit(node, context) {
        const href = node.properties['href'];
        if (typeof href === 'string') context.setProperty(node, 'href', linkUnderBase(href, base));
      },
    },
    mdxJsxFlowElement: { filter: ['a', 'LinkCard', 'LinkButton'], visit: rewriteJsx },
    mdxJsxTextElement: { filter: ['a', 'LinkCard', 'LinkButton'], visit: rewriteJsx },
  });

  function rewriteJsx<
    Node extends { attributes: readonly { type: string; name?: unknown; value?: unknown }[] },
  >(node: Node): Node {
    const attributes = node.attributes.map((attribute) =>
      attribute.name === 'href' && typeof attribute.value === 'string'
        ? { ...attribute, value: linkUnderBase(attribute.value, base) }
        : attribute,
    );
    return { ...node, attributes };
  }
}
