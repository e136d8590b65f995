// A chapter out of its built page: title, standfirst and text, without the site around them.
import { parseHTML } from 'linkedom';
import type { ChapterPlace } from './chapter-places.ts';

/** A chapter's title in words and its section, owned by the edition's document. */
export interface ChapterBody {
  readonly title: string;
  readonly body: HTMLElement;
}

/** The chapter of a built page as a `<section>` of `owner`. Throws, naming the slug, where the page has none. */
export function chapterBody(page: string, place: ChapterPlace, owner: Document): ChapterBody {
  const { document } = parseHTML(page);
  const heading = document.querySelector('main h1');
  const content = document.querySelector('main .sl-markdown-content');
  if (heading === null || content === null)
    throw new Error(`the page of "${place.slug}" has no title or no text: it is no chapter's`);
  const title = (heading.textContent ?? '').trim();
  const body = owner.createElement('section');
  body.id = place.id;
  body.className = 'edition-chapter';
  body.dataset['slug'] = place.slug;
  const head = owner.createElement('h1');
  head.textContent = title;
  body.append(head);
  const lead = document.querySelector('main .book-standfirst, main .hero .tagline');
  if (lead !== null) body.append(leadOf(lead, owner));
  for (const node of [...content.childNodes]) body.append(owner.importNode(node, true));
  return { title, body };
}

function leadOf(lead: Element, owner: Document): HTMLElement {
  const paragraph = owner.createElement('p');
  paragraph.className = 'book-standfirst';
  paragraph.innerHTML = lead.innerHTML;
  return paragraph;
}
