// Keeps the reader's claim sheets: one on the screen, chosen by name, written as each field is left and drafted while it
// is typed; all of them go to paper and to a file.
import {
  type ClaimField,
  type ClaimSheet,
  claimDraftId,
  claimFields,
  claimResponseId,
  claimSheetsOf,
  isClaimResponse,
  textsBy,
} from '#src/worksheet/claim-sheets.ts';
import type { WorksheetStore } from '#src/worksheet/storage/store.ts';
import { downloadText } from '../kit/download-text.ts';
import { LabElement, show } from '../kit/lab-element.ts';
import { problemSentence } from '../kit/problem-sentence.ts';
import { wordsIn } from '../kit/words.ts';
import { newWorkId, openWork } from '../kit/work.ts';
import { claimHeading, claimMarkdown } from './claim-markdown.ts';
import { claimStrings } from './strings.ts';

/** Milliseconds without a keystroke after which a draft is kept. */
const pause = 400;

class ClaimSheetsLab extends LabElement {
  #sheets: readonly ClaimSheet[] = [];
  #current = newSheetId();
  #removed: ClaimSheet | null = null;
  /** Fields on their way to the store; until they are there, drawing would show what they held before. */
  #keeping = 0;
  #kept: Promise<void> = Promise.resolve();
  readonly #timers = new Map<ClaimField, ReturnType<typeof setTimeout>>();

  protected override async start(): Promise<void> {
    try {
      const store = await openWork();
      this.#listen(store);
      await this.#read(store);
      const [first] = this.#sheets;
      if (first) this.#current = first.id;
      this.#draw();
      this.#enable();
    } catch (error) {
      this.#say(problemSentence(error, this.locale), 'bad');
    }
  }

  #listen(store: WorksheetStore): void {
    const which = this.labPart('which', HTMLSelectElement);
    const click = (part: string, action: () => void | Promise<void>) =>
      this.on(this.labPart(part, HTMLButtonElement), 'click', () => void action());
    this.on(which, 'change', () => this.#open(which.value === '' ? newSheetId() : which.value));
    for (const field of this.#fields()) {
      this.on(field, 'input', () => this.#drafted(store, field));
      this.on(field, 'change', () => this.#left(store, field));
    }
    click('add', () => {
      this.#open(newSheetId());
      this.#fields()[0]?.focus();
    });
    click('remove', () => this.#remove(store));
    click('undo', () => this.#bringBack(store));
    click('export-one', () => this.#export(({ id }) => id === this.#current));
    click('export-all', () => this.#export(() => true));
    const stop = store.subscribe(({ origin, kind, id }) => {
      const concerns =
        kind === 'all' || (kind === 'response' && id !== null && isClaimResponse(id));
      if (origin === 'elsewhere' && concerns && this.#keeping === 0)
        void this.#read(store).then(() => this.#draw());
    });
    this.signal.addEventListener('abort', stop);
  }

  async #read(store: WorksheetStore): Promise<void> {
    this.#sheets = claimSheetsOf((await store.listResponses()).responses);
  }

  #open(sheet: string): void {
    this.#current = sheet;
    this.#say('');
    this.#draw();
  }

  /** Shows the current sheet and the list; a field that is being typed in is left alone. */
  #draw(): void {
    const t = claimStrings[this.locale];
    const words = wordsIn(claimStrings, this.locale);
    const shown = this.#sheets.find(({ id }) => id === this.#current);
    for (const field of this.#fields())
      if (field !== document.activeElement) field.value = shown?.texts[nameOf(field)] ?? '';
    const which = this.labPart('which', HTMLSelectElement);
    const names = this.#sheets.map(
      ({ id, texts }) =>
        new Option(texts.paper.trim() || t.unnamed, id, false, id === this.#current),
    );
    which.replaceChildren(new Option(t.fresh, '', false, shown === undefined), ...names);
    which.value = shown?.id ?? '';
    this.labPart('count').textContent = words('count', { count: this.#sheets.length });
    this.labPart('remove', HTMLButtonElement).disabled = shown === undefined;
    show(this.labPart('undo'), this.#removed !== null);
    this.#print();
  }

  #drafted(store: WorksheetStore, field: HTMLTextAreaElement): void {
    const name = nameOf(field);
    const sheet = this.#current;
    clearTimeout(this.#timers.get(name));
    const keep = async () => {
      const kept = await this.#write(store, claimDraftId(sheet, name), field.value);
      if (sheet === this.#current)
        this.#say(claimStrings[this.locale][kept ? 'drafted' : 'notSaved']);
    };
    this.#timers.set(
      name,
      setTimeout(() => void keep(), pause),
    );
  }

  /** Keeps what stands in a field now, after what was left before it. */
  #left(store: WorksheetStore, field: HTMLTextAreaElement): void {
    const name = nameOf(field);
    const at = { sheet: this.#current, name, text: field.value.trim() };
    clearTimeout(this.#timers.get(name));
    this.#keeping++;
    this.#kept = this.#kept.then(() => this.#keep(store, at));
  }

  async #keep(
    store: WorksheetStore,
    {
      sheet,
      name,
      text,
    }: { readonly sheet: string; readonly name: ClaimField; readonly text: string },
  ): Promise<void> {
    const kept = await this.#write(store, claimResponseId(sheet, name), text);
    if (kept) await this.#emptyDraft(store, claimDraftId(sheet, name));
    // A list that cannot be read again stays as it was; that the text is kept was told by the write.
    await this.#read(store).catch(() => undefined);
    this.#keeping--;
    if (this.#keeping === 0) this.#draw();
    const t = claimStrings[this.locale];
    this.#say(kept ? t.saved : t.notSaved, kept ? 'good' : 'bad');
  }

  async #remove(store: WorksheetStore): Promise<void> {
    await this.#kept;
    const sheet = this.#sheets.find(({ id }) => id === this.#current);
    if (!sheet) return;
    await this.#writeAll(store, { ...sheet, texts: textsBy(() => '') });
    this.#removed = sheet;
    this.#current = this.#sheets[0]?.id ?? newSheetId();
    this.#draw();
    this.#say(claimStrings[this.locale].removed);
    this.labPart('undo').focus();
  }

  async #bringBack(store: WorksheetStore): Promise<void> {
    const sheet = this.#removed;
    if (!sheet) return;
    await this.#writeAll(store, sheet);
    this.#removed = null;
    this.#open(sheet.id);
    this.labPart('which').focus();
  }

  async #writeAll(store: WorksheetStore, { id, texts }: ClaimSheet): Promise<void> {
    const before = this.#sheets.find((sheet) => sheet.id === id);
    for (const field of claimFields) {
      if (texts[field] === (before?.texts[field] ?? '')) continue;
      await this.#emptyDraft(store, claimDraftId(id, field));
      await this.#write(store, claimResponseId(id, field), texts[field]);
    }
    await this.#read(store);
  }

  /** A draft whose text is kept says nothing more; where none was written there is nothing to empty. */
  async #emptyDraft(store: WorksheetStore, id: string): Promise<void> {
    const draft = await store.readResponse(id).catch(() => undefined);
    if (draft !== undefined && draft.value !== '') await this.#write(store, id, '');
  }

  /** Whether the text stands where it outlives the page. */
  async #write(store: WorksheetStore, id: string, value: string): Promise<boolean> {
    const response = { id, value, committedAt: new Date().toISOString() };
    return store.writeResponse(response).then(
      () => store.place !== 'memory',
      () => false,
    );
  }

  /** Hands over the sheets meant, with the field that was left by pressing the button. */
  async #export(meant: (sheet: ClaimSheet) => boolean): Promise<void> {
    await this.#kept;
    const t = claimStrings[this.locale];
    const sheets = this.#sheets.filter(meant);
    if (sheets.length === 0) this.#say(t.empty);
    else downloadText(t.file, claimMarkdown(sheets, this.locale), 'text/markdown');
  }

  /** Every sheet in full for paper, where a text box would cut it off; the blank one stays while there is none. */
  #print(): void {
    if (this.#sheets.length === 0) return;
    const t = claimStrings[this.locale];
    const sections = this.#sheets.map((sheet) => {
      const heading = textElement('h4', claimHeading(sheet, this.locale));
      const list = document.createElement('dl');
      list.className = 'claim-printed';
      for (const field of claimFields)
        list.append(textElement('dt', t[field]), textElement('dd', sheet.texts[field] || '—'));
      const section = document.createElement('section');
      section.append(heading, list);
      return section;
    });
    this.labPart('printed').replaceChildren(...sections);
  }

  #enable(): void {
    for (const field of this.#fields()) field.disabled = false;
    this.labPart('which', HTMLSelectElement).disabled = false;
    for (const part of ['add', 'export-one', 'export-all'])
      this.labPart(part, HTMLButtonElement).disabled = false;
  }

  #fields(): HTMLTextAreaElement[] {
    return this.labParts<HTMLTextAreaElement>('field');
  }

  #say(sentence: string, kind = ''): void {
    const status = this.labPart('status');
    status.textContent = sentence;
    status.dataset['kind'] = kind;
  }
}

/** 64 random bits: sheets begun on two devices never fall together. */
function newSheetId(): string {
  return newWorkId().slice(0, 16);
}

function nameOf(field: HTMLTextAreaElement): ClaimField {
  const name = claimFields.find((id) => id === field.dataset['field']);
  if (name === undefined)
    throw new Error(`<lab-claim-sheets>: field "${field.dataset['field']}" is none of a sheet`);
  return name;
}

function textElement(name: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

customElements.define('lab-claim-sheets', ClaimSheetsLab);
