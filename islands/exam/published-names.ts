// What the page knows of the published models and machines: what cases are made from, and how a card names them.
import type { ExamPresets } from '#src/worksheet/exam/presets.ts';

/** A name in the page's language, and where its figures were read. */
export interface PublishedName {
  readonly name: string;
  readonly source: string;
}

/** What the shell hands to the page. */
export interface ExamPublished {
  readonly presets: ExamPresets;
  readonly models: Readonly<Record<string, PublishedName>>;
  readonly machines: Readonly<Record<string, PublishedName>>;
}
