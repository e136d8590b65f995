// The typefaces of what is printed: shipped with the project, so that every machine sets the same lines.
//   text      Source Serif 4
//   interface Roboto: tables, figures, what is not running text
//   code      KaTeX_Typewriter
//   signs     KaTeX_Main: Greek, arrows and relations that the others lack

/** A face: the name it is asked by, its cut, and the file of a package that holds it. */
export interface FontFace {
  readonly family: string;
  readonly weight: 400 | 600 | 700;
  readonly style: 'normal' | 'italic';
  /** The file below `node_modules`. */
  readonly source: string;
  /** The characters to take from it; nothing where it is asked for all it has. */
  readonly range?: string;
}

/** What a subset that only has Western letters holds, and what the one beside it adds. */
const RANGES = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+0100-0130,U+0132-0151,U+0154-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
} as const;

const SERIF_CUTS = [
  [400, 'normal'],
  [400, 'italic'],
  [600, 'normal'],
  [600, 'italic'],
  [700, 'normal'],
] as const;

const serif: readonly FontFace[] = SERIF_CUTS.flatMap(([weight, style]) =>
  (['latin', 'latin-ext'] as const).map((subset) => ({
    family: 'Source Serif 4',
    weight,
    style,
    source: `@fontsource/source-serif-4/files/source-serif-4-${subset}-${weight}-${style}.woff2`,
    range: RANGES[subset],
  })),
);

const sans: readonly FontFace[] = (
  [
    [400, 'normal', 'Regular'],
    [400, 'italic', 'Italic'],
    [600, 'normal', 'Medium'],
    [600, 'italic', 'MediumItalic'],
  ] as const
).map(([weight, style, cut]) => ({
  family: 'Roboto',
  weight,
  style,
  source: `pdfmake/fonts/Roboto/Roboto-${cut}.ttf`,
}));

/** Every face apart from those of formulas, which KaTeX's own style sheet names. */
export const printFaces: readonly FontFace[] = [...serif, ...sans];

/** The address, below the printed page's, of a file of `node_modules`. */
export function fontAddress(source: string): string {
  return `fonts/${source.split('/').at(-1)}`;
}

/** The `@font-face` rules of the faces. */
export function fontFaceCss(faces: readonly FontFace[] = printFaces): string {
  return faces
    .map(
      ({ family, weight, style, source, range }) =>
        `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};` +
        `src:url(${fontAddress(source)});${range === undefined ? '' : `unicode-range:${range};`}}`,
    )
    .join('\n');
}

/** KaTeX's style sheet with its woff2 files alone, at the addresses of `fontAddress`. */
export function katexPrintCss(css: string): string {
  return css.replace(/src:\s*url\(fonts\/([\w-]+\.woff2)\)[^;}]*/g, 'src:url(fonts/$1)');
}
