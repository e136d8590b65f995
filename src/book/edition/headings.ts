// The headings of a chapter, as contents and bookmarks list them.

/** A heading inside a chapter: where it stands and what it says. */
export interface EditionHeading {
  readonly id: string;
  /** 2 for a section, 3 and 4 for what it is divided into. */
  readonly level: number;
  readonly text: string;
}

/** Every heading with an id below the chapter's title, in order. */
export function headingsOf(body: HTMLElement): readonly EditionHeading[] {
  return [...body.querySelectorAll('h2[id], h3[id], h4[id]')].map((heading) => ({
    id: heading.id,
    level: Number(heading.tagName.slice(1)),
    text: (heading.textContent ?? '').replace(/\s+/g, ' ').trim(),
  }));
}
