// Which measured figures the book's texts and data name. There are many more in the records than anybody reads.

// Where figures may be named; every file more is one that each build bundles, so a test refuses names elsewhere.
const texts = import.meta.glob<string>(
  [
    '/content/docs/**/*.mdx',
    '/content/data/*.json',
    '/islands/**/*.astro',
    '/islands/**/words-*.ts',
  ],
  { eager: true, import: 'default', query: '?raw' },
);

/** Keys of figures, `measured.…` and `trained.…`, that stand in a text. */
export function figuresNamed(text: string): string[] {
  return [...text.matchAll(/\b(?:measured|trained)(?:\.[\w-]+)+/g)].map(([key]) => key);
}

/** Every measured figure that is named somewhere in the book, by key. */
export const usedFigures: ReadonlySet<string> = new Set(Object.values(texts).flatMap(figuresNamed));
