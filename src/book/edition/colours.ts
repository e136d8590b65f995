// The book's light colours, resolved: what EPUB readers and printers know no variables for.

/** Colours by the variable that a drawing names, as the site's theme has them for light pages. */
export const lightColours: Readonly<Record<string, string>> = {
  '--book-paper': '#ffffff',
  '--book-raised': '#ffffff',
  '--book-ink': '#1c2426',
  '--book-ink-soft': '#505b5d',
  '--book-line': '#ded6c6',
  '--book-line-strong': '#857d6b',
  '--book-accent': '#0d5c63',
  '--book-accent-soft': '#e2efec',
  '--book-series-a': '#0d6b73',
  '--book-series-a-soft': '#d5e9e7',
  '--book-series-b': '#955600',
  '--book-series-b-soft': '#f8e9cd',
  '--book-good': '#2a6531',
  '--book-bad': '#a12a20',
};

/** A value with its colour variables resolved; throws, naming the variable, where the book has no such colour. */
export function withColours(value: string): string {
  return value.replace(/var\((--[\w-]+)\)/g, (whole, name: string) => {
    const colour = lightColours[name];
    if (colour === undefined && !name.startsWith('--book-font'))
      throw new Error(`${whole} names no colour of the book: add it to colours.ts`);
    return colour ?? 'sans-serif';
  });
}
