// One page that the search found, as a list item: its title, and the sections where the words stand.

/** What Pagefind says of a page; excerpts are its own HTML, escaped but for `<mark>`. */
export interface FoundPage {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly {
    readonly title: string;
    readonly url: string;
    readonly excerpt: string;
  }[];
}

const sectionsShown = 3;

function link(href: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = text;
  return anchor;
}

function excerpt(html: string): HTMLParagraphElement {
  const paragraph = document.createElement('p');
  paragraph.innerHTML = html;
  return paragraph;
}

/** The list item of a page. */
export function resultItem({ url, meta, sub_results }: FoundPage): HTMLLIElement {
  const item = document.createElement('li');
  const title = meta['title'] ?? url;
  item.append(link(url, title));
  for (const section of sub_results.slice(0, sectionsShown)) {
    if (section.title !== title) {
      const heading = link(section.url, section.title);
      heading.className = 'book-search-section';
      item.append(heading);
    }
    item.append(excerpt(section.excerpt));
  }
  return item;
}
