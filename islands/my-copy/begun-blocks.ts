// What a reader began and did not finish: half-filled questions are no answers, and still the reader's own words.
import type { Content } from 'pdfmake/interfaces';
import type { Definition } from '#src/worksheet/definition.ts';
import type { Attempt } from '#src/worksheet/schema.ts';
import { type Drafts, draftsAmong } from '../worksheet/drafts.ts';
import type { Wording } from '../worksheet/wording-of.ts';
import type { FormInput } from '../worksheet-form/form-input.ts';
import { formInputs } from '../worksheet-form/form-inputs.ts';
import { inputTitle } from '../worksheet-form/input-title.ts';
import { type CopySource, copyWords } from './copy-source.ts';
import { paragraph, together } from './paper-blocks.ts';

/** What is written of an attempt. */
export interface Begun {
  readonly source: Pick<CopySource, 'collection' | 'locale'>;
  readonly definition: Definition;
  readonly attempt: Pick<Attempt, 'id'>;
  readonly words: Wording;
}

/** The half-filled questions of an attempt, input by input; nothing where there is none. */
export function begunBlocks({ source, definition, attempt, words }: Begun): readonly Content[] {
  const { say } = copyWords(source.locale);
  const drafts = draftsAmong(source.collection.begun, definition.id, attempt.id);
  const written = formInputs(definition, words).flatMap((input) => {
    const text = writtenIn(drafts, input);
    return text === '' ? [] : [{ question: inputTitle(input, words), text }];
  });
  if (written.length === 0) return [];
  const [first, ...rest] = written.map(({ question, text }) =>
    together([paragraph(question, 'question'), paragraph(text, 'answer')]),
  );
  const head = [paragraph(say('begunTitle'), 'label'), paragraph(say('begunHint'), 'soft')];
  return [together([...head, first ?? []]), ...rest];
}

/** What stands in an input, in words where it is one of several choices. */
function writtenIn(drafts: Drafts, { field, name, options }: FormInput): string {
  if (field === 'evidence') return '';
  const text = drafts.get(field)?.[name] ?? '';
  return options.find(({ id }) => id === text)?.label ?? text;
}
