// The EPUB's light style sheet: the reader's device chooses letters and sizes, the book only tells things apart.
import { withColours } from '../edition/colours.ts';

/** The style sheet of every page of the EPUB. */
export const epubStyle = withColours(`
body { margin: 5%; line-height: 1.45; }
h1, h2, h3, h4 { line-height: 1.2; text-align: left; page-break-after: avoid; }
.edition-number { display: block; font-size: 0.6em; font-weight: normal; }
.book-standfirst, .edition-subtitle { font-size: 1.1em; font-style: italic; }
.title-page { text-align: center; margin-top: 25%; }
figure { margin: 1.5em 0; page-break-inside: avoid; }
figcaption, caption { font-size: 0.9em; text-align: left; padding: 0.4em 0; }
.edition-label { font-weight: bold; }
svg { max-width: 100%; height: auto; }
table { border-collapse: collapse; margin: 1.2em 0; font-size: 0.85em; }
th, td { border-bottom: 1px solid; padding: 0.25em 0.5em; text-align: left; vertical-align: top; }
thead th { border-bottom-width: 2px; }
pre { white-space: pre-wrap; overflow-wrap: break-word; font-size: 0.85em; border-left: 3px solid; padding-left: 0.8em; }
code { overflow-wrap: break-word; }
blockquote { margin: 1em 2em; }
.book-formula { margin: 1em 0; }
.edition-equation-number { float: right; }
.edition-box, .edition-lab, .edition-solution { border-left: 3px solid; padding-left: 1em; margin: 1.2em 0; }
.edition-box-head, .worksheet-paper-title, .worksheet-title { font-weight: bold; }
.edition-options, .worksheet-paper-options { list-style: none; padding-left: 0.5em; }
.edition-blank { border-bottom: 1px solid; padding: 0 2em; }
.edition-lines { display: block; border: 1px solid; min-height: 4em; }
.worksheet-paper-line { border-bottom: 1px solid; }
.book-badge { border: 1px solid; padding: 0 0.3em; font-size: 0.85em; }
.sr-only { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0); }
.book-bibliography { list-style: none; padding-left: 0; }
.book-bibliography li { margin: 0 0 0.6em 1.5em; text-indent: -1.5em; }
.index-of-terms { list-style: none; padding-left: 0; }
.book-diagram text { font-family: sans-serif; font-size: 13px; fill: var(--book-ink); }
.book-diagram .small { font-size: 11.5px; }
.book-diagram .soft { fill: var(--book-ink-soft); }
.book-diagram .name { font-weight: bold; }
.book-diagram .middle { text-anchor: middle; }
.book-diagram .end { text-anchor: end; }
.book-diagram .box { fill: var(--book-raised); stroke: var(--book-ink); stroke-width: 1.25; }
.book-diagram .store { stroke-dasharray: 4 3; }
.book-diagram .draft { stroke: var(--book-series-b); stroke-width: 1.75; }
.book-diagram .changed { fill: var(--book-series-b-soft); stroke: var(--book-series-b); stroke-width: 2.25; }
.book-diagram .idle { stroke: var(--book-line-strong); stroke-dasharray: 2 3; }
.book-diagram .line { fill: none; stroke: var(--book-ink); stroke-width: 1.25; }
.book-diagram .dashed, .book-diagram .loop { stroke-dasharray: 4 3; }
.book-diagram .faint { stroke: var(--book-line-strong); }
.book-diagram .reads { stroke: var(--book-series-a); stroke-width: 1.75; }
.book-diagram .mark { stroke: var(--book-series-a); stroke-width: 2; }
.book-diagram .dot { fill: var(--book-series-a); }
.book-diagram .ink { fill: var(--book-ink); }
.book-diagram .axis { stroke: var(--book-line); stroke-width: 1; }
.book-diagram .token { fill: var(--book-accent-soft); stroke: var(--book-series-a); stroke-width: 1.5; }
.book-diagram .token.replaced { fill: var(--book-paper); stroke: var(--book-series-b); stroke-dasharray: 3 2; }
.book-diagram .glyph { font-size: 11px; font-weight: bold; }
`).trim();
