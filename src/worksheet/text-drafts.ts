// Where free text lies while it is being typed: a draft is no answer, so it has an id of its own, which an answer to a
// question never has.

/** What the ids of all drafts begin with. */
export const draftPrefix = 'question:draft.';

/** The id of a draft; `name` is what follows `reading:` in the id of its answer. */
export function textDraftId(name: string): string {
  return `${draftPrefix}${name}`;
}
