// What stands in the form of one attempt: typed text over stored answers, question by question.
import type { Locale } from '#src/book/locales.ts';
import type { Definition } from '#src/worksheet/definition.ts';
import { sameJson } from '#src/worksheet/same-json.ts';
import type { Answers, Attempt } from '#src/worksheet/schema.ts';
import { suggestedRequirement } from './fresh-worksheet.ts';
import { type ParsedField, parsedField } from './parsed-field.ts';
import { type FormField, type Raw, rawOf } from './raw.ts';

/** The typed inputs by question, in the page's language. */
export class FormState {
  readonly #definition: Definition;
  readonly #locale: Locale;
  #typed = new Map<FormField, Raw>();

  constructor(definition: Definition, locale: Locale) {
    this.#definition = definition;
    this.#locale = locale;
  }

  /** What stands in the inputs of a question: as typed, else as answered, else as suggested. */
  raw(field: FormField, answers: Answers): Raw {
    const typed = this.#typed.get(field);
    if (typed) return typed;
    const stored = rawOf(field, answers, this.#locale);
    if (field !== 'requirement' || Object.keys(stored).length > 0) return stored;
    return suggestedRequirement(this.#definition, this.#locale);
  }

  /** Takes what was typed into a question, and reads it. */
  type(field: FormField, raw: Raw): ParsedField<FormField> {
    this.#typed.set(field, raw);
    return parsedField(field, raw, { definition: this.#definition, locale: this.#locale });
  }

  /** Lets go of what was typed into questions, so that their answers show; into all where none is named. */
  drop(fields?: Iterable<FormField>): void {
    for (const field of fields ?? [...this.#typed.keys()]) this.#typed.delete(field);
  }

  /** Takes over drafts as they were kept. */
  restore(drafts: ReadonlyMap<FormField, Raw>): void {
    this.#typed = new Map(drafts);
  }

  /** Lets go of what another attempt or another tab has answered otherwise. */
  settle(before: Attempt, after: Attempt): void {
    for (const field of this.#typed.keys())
      if (after.id !== before.id || !sameJson(after.answers[field], before.answers[field]))
        this.#typed.delete(field);
  }
}
