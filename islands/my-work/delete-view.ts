// Deleting everything: a button that asks, a dialogue that says what goes, and a second button that does it.
import { html, type TemplateResult } from 'lit';
import type { Desk } from './desk.ts';

/** The button and its dialogue. */
export function deleteView({ collection, words, act }: Desk): TemplateResult {
  const dialog = (event: Event) =>
    (event.currentTarget as Element)
      .closest('.my-work-delete')
      ?.querySelector<HTMLDialogElement>('dialog');
  const confirmed = (event: Event) => {
    dialog(event)?.close();
    act.deleteAll();
  };
  const counts = {
    worksheets: collection.worksheets.length,
    runs: collection.runs.length,
    answers: collection.answers.length,
    exams: collection.exams.length,
    reviews: collection.reviews.length,
  };
  return html`<div class="my-work-delete book-screen-only">
    <h2>${words('delete')}</h2>
    <p>${words('deleteHint')}</p>
    <p>
      <button type="button" data-danger @click=${(event: Event) => dialog(event)?.showModal()}>
        ${words('deleteButton')}
      </button>
    </p>
    <dialog aria-labelledby="my-work-delete-title" aria-describedby="my-work-delete-counts">
      <h3 id="my-work-delete-title">${words('deleteTitle')}</h3>
      <p id="my-work-delete-counts">${words('deleteCounts', counts)}</p>
      <p class="book-bar">
        <button type="button" autofocus @click=${(event: Event) => dialog(event)?.close()}>
          ${words('cancel')}
        </button>
        <button type="button" @click=${act.exportAll}>${words('exportFirst')}</button>
        <button type="button" data-danger @click=${confirmed}>${words('deleteConfirm')}</button>
      </p>
    </dialog>
  </div>`;
}
