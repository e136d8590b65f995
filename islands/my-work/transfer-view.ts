// Out and in: one file for everything, paper, and where all of it is kept.
import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from './desk.ts';

/** Where the work is kept, and whether the browser may clear it. */
export function storageView({ store, words, persistence, act }: Desk): TemplateResult {
  const memory = store.place === 'memory';
  return html`<h2>${words('storage')}</h2>
    <p class=${memory ? 'book-status' : ''} data-kind=${memory ? 'bad' : nothing} data-part="place">
      ${words(`place.${store.place}`)}
      ${memory || persistence === null ? nothing : words(`persistence.${persistence}`)}
    </p>
    ${
      memory || persistence !== 'evictable'
        ? nothing
        : html`<p class="book-screen-only">
          <button type="button" @click=${act.keepStored}>${words('askToKeep')}</button>
        </p>`
    }`;
}

/** Export, import, print, and how the last of them went; a file may also be dropped anywhere on it. */
export function transferView({ words, message, act }: Desk): TemplateResult {
  const over = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };
  const dropped = (event: DragEvent) => {
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    act.importFile(file);
  };
  const chosen = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) act.importFile(file);
    // The same file may be chosen again after it was mended.
    input.value = '';
  };
  return html`<div class="book-screen-only my-work-transfer" @dragover=${over} @drop=${dropped}>
    <h2>${words('transfer')}</h2>
    <p>${words('transferHint')}</p>
    <p class="book-bar">
      <button type="button" data-primary @click=${act.exportAll}>${words('export')}</button>
      <button type="button" @click=${act.print}>${words('print')}</button>
    </p>
    <p class="book-field">
      <label for="my-work-file">${words('import')}</label>
      <input
        id="my-work-file"
        type="file"
        accept=".json,application/json,.pdf,application/pdf"
        aria-describedby="my-work-file-hint my-work-message"
        @change=${chosen}
      />
      <small id="my-work-file-hint">${words('importHint')}</small>
    </p>
    <output id="my-work-message" class="book-status" data-kind=${message?.kind ?? nothing}>
      ${message?.lines.map((line) => html`<span class="my-work-line">${line}</span>`)}
    </output>
  </div>`;
}
