// The EPUB's navigation: contents by part, chapter and section, and the landmarks.
import type { Edition, EditionChapter } from '../edition/edition.ts';
import { chapterFile, wholePage } from './pages.ts';
import { epubWords } from './words.ts';
import { xmlText } from './xhtml.ts';

/** The navigation page of an edition. */
export function navigationPage(edition: Edition): string {
  const words = epubWords[edition.locale];
  const [first] = edition.parts.flatMap(({ chapters }) => chapters);
  const parts = edition.parts.map(
    ({ id, label, chapters }) =>
      `<li>${linked(`${id}.xhtml`, label)}<ol>${chapters.map(chapterItem).join('')}</ol></li>`,
  );
  const index =
    edition.indexTerms.length === 0 ? '' : `<li>${linked('index.xhtml', words.index)}</li>`;
  const contents = `<nav epub:type="toc" role="doc-toc" id="toc"><h1>${words.contents}</h1><ol><li>${linked('title.xhtml', words.titlePage)}</li><li>${linked('imprint.xhtml', words.imprint)}</li>${parts.join('')}${index}</ol></nav>`;
  const marks = [
    landmark('titlepage', 'title.xhtml', words.titlePage),
    landmark('toc', 'nav.xhtml', words.contents),
    ...(first === undefined ? [] : [landmark('bodymatter', chapterFile(first), words.body)]),
    ...appendixMarks(edition),
    ...(index === '' ? [] : [landmark('backmatter', 'index.xhtml', words.index)]),
  ];
  const landmarks = `<nav epub:type="landmarks" hidden="hidden"><h2>${words.landmarks}</h2><ol>${marks.join('')}</ol></nav>`;
  return wholePage(words.contents, contents + landmarks, edition.lang);
}

function appendixMarks({ parts }: Edition): readonly string[] {
  const kinds = [
    ['glossary', 'glossary'],
    ['bibliography', 'bibliography'],
  ] as const;
  const chapters = parts.flatMap((part) => part.chapters);
  return kinds.flatMap(([slug, type]) => {
    const chapter = chapters.find((each) => each.slug === slug);
    return chapter === undefined ? [] : [landmark(type, chapterFile(chapter), chapter.title)];
  });
}

function chapterItem(chapter: EditionChapter): string {
  const file = chapterFile(chapter);
  const title = chapter.mark === '' ? chapter.title : `${chapter.mark} · ${chapter.title}`;
  const sections = chapter.headings.filter(({ level }) => level === 2);
  const items = sections.map(({ id, text }) => `<li>${linked(`${file}#${id}`, text)}</li>`);
  return `<li>${linked(file, title)}${items.length === 0 ? '' : `<ol>${items.join('')}</ol>`}</li>`;
}

function landmark(type: string, file: string, words: string): string {
  return `<li><a epub:type="${type}" href="${file}">${xmlText(words)}</a></li>`;
}

function linked(href: string, words: string): string {
  return `<a href="${href}">${xmlText(words)}</a>`;
}
