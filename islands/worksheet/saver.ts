// Keeps a worksheet: waits a moment, joins what another tab has written, writes, reads back, and says how it went.
import type { Definition } from '#src/worksheet/definition.ts';
import type { FieldId } from '#src/worksheet/ids.ts';
import { currentAttempt } from '#src/worksheet/machine.ts';
import type { Worksheet } from '#src/worksheet/schema.ts';
import type { WorksheetStore } from '#src/worksheet/storage/store.ts';
import { holdBusy } from '../kit/busy.ts';
import { writeDraft } from './drafts.ts';
import type { FormField, Raw } from './raw.ts';
import { rebased } from './rebase.ts';

/** How keeping stands. */
export type SaveState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'failed'; readonly error: unknown };

/** What the saver asks of the session. */
export interface SaverHost {
  /** Takes over a worksheet as it now lies in storage. */
  readonly adopt: (worksheet: Worksheet, notice: 'merged' | 'forked' | 'updated' | null) => void;
  readonly changed: () => void;
  readonly now: () => Date;
}

/** Milliseconds between the last change and its writing. */
const pauseMilliseconds = 400;

/** Writes one worksheet and its drafts, one write at a time. */
export class Saver {
  readonly #definition: Definition;
  readonly #store: WorksheetStore;
  readonly #host: SaverHost;
  #pending: Worksheet | undefined;
  #changed = new Set<FieldId>();
  #drafts = new Map<FormField, Raw | null>();
  #kept = new Set<FormField>();
  #responses = new Map<string, string[]>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<void> | undefined;
  /** Lets go of the word to other tabs that something is not written yet. */
  #release: (() => void) | undefined;
  /** The worksheet as last read from storage. */
  base: Worksheet | undefined;
  state: SaveState = { kind: 'idle' };

  constructor(definition: Definition, store: WorksheetStore, host: SaverHost) {
    this.#definition = definition;
    this.#store = store;
    this.#host = host;
  }

  /** Takes a worksheet to be written; `field` is the question that changed, null for a step or an attempt. */
  put(worksheet: Worksheet, field: FieldId | null): void {
    this.#pending = worksheet;
    if (field !== null) this.#changed.add(field);
    this.#soon();
  }

  /** Takes a half-filled question to be kept; null once it is whole. */
  draft(field: FormField, raw: Raw | null): void {
    if (raw === null && !this.#kept.has(field)) {
      this.#drafts.delete(field);
      return;
    }
    this.#drafts.set(field, raw);
    this.#soon();
  }

  /** Tells which drafts lie in storage already. */
  keptDrafts(fields: Iterable<FormField>): void {
    this.#kept = new Set(fields);
  }

  /** The questions whose last change is not in storage yet. */
  get unsaved(): ReadonlySet<FieldId> {
    return new Set<FieldId>([...this.#changed, ...this.#drafts.keys()]);
  }

  /** Keeps an answer beside the worksheet. */
  response(id: string, value: string[]): Promise<void> {
    this.#responses.set(id, value);
    this.#hold();
    return this.flush();
  }

  /** Drops what is pending: everything was deleted. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#pending = undefined;
    this.base = undefined;
    this.#changed.clear();
    this.#drafts.clear();
    this.#kept.clear();
    this.#responses.clear();
    this.#letGo();
    this.state = { kind: 'idle' };
  }

  /** Another tab has written: takes its state over, under the changes that are pending here. */
  async meet(): Promise<void> {
    if (this.#pending || this.#writing) return this.flush();
    const id = this.base?.id;
    if (id === undefined) return;
    try {
      const stored = await this.#store.read(id);
      if (stored === undefined || stored.revision === this.base?.revision) return;
      this.base = stored;
      this.#host.adopt(stored, 'updated');
    } catch (error) {
      this.#say({ kind: 'failed', error });
    }
  }

  /** Writes what is pending, and what becomes pending meanwhile. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    while (this.#writing) await this.#writing;
    if (!this.#pending && this.#drafts.size === 0 && this.#responses.size === 0) return;
    this.#writing = this.#write();
    await this.#writing;
  }

  #soon(): void {
    this.#hold();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), pauseMilliseconds);
  }

  async #write(): Promise<void> {
    this.#say({ kind: 'saving' });
    try {
      if (this.#pending) await this.#writeWorksheet(this.#pending);
      await this.#writeDrafts();
      for (const [id, value] of this.#responses) {
        const committedAt = this.#host.now().toISOString();
        await this.#store.writeResponse({ id, value, committedAt });
        if (this.#responses.get(id) === value) this.#responses.delete(id);
      }
      this.#writing = undefined;
      if (!this.#pending && this.#drafts.size === 0 && this.#responses.size === 0) this.#letGo();
      this.#say({ kind: 'saved', at: this.#host.now().toISOString() });
    } catch (error) {
      this.#writing = undefined;
      this.#say({ kind: 'failed', error });
    }
  }

  async #writeWorksheet(mine: Worksheet): Promise<void> {
    const changed = new Set(this.#changed);
    const stored = await this.#store.read(mine.id);
    const moved = stored !== undefined && stored.revision !== mine.revision;
    const joined = moved ? this.#joined(stored, mine, changed) : mine;
    const written = await this.#store.write(joined ?? mine);
    this.base = written.worksheet;
    const notice = written.forked.length > 0 ? 'forked' : moved || written.merged ? 'merged' : null;
    const latest = this.#pending;
    if (latest === undefined || latest === mine) {
      this.#pending = undefined;
      for (const field of changed) this.#changed.delete(field);
      this.#host.adopt(written.worksheet, notice);
      return;
    }
    // The reader went on writing meanwhile: what is new goes on top of what was read back.
    const onTop = rebased(this.#definition, {
      stored: written.worksheet,
      base: mine,
      mine: latest,
      changed: this.#changed,
      now: this.#host.now().toISOString(),
    });
    this.#pending = onTop ?? { ...latest, revision: written.worksheet.revision };
    this.#host.adopt(this.#pending, notice);
    this.#soon();
  }

  #joined(stored: Worksheet, mine: Worksheet, changed: ReadonlySet<FieldId>): Worksheet | null {
    if (this.base === undefined || this.base.id !== mine.id) return null;
    const now = this.#host.now().toISOString();
    return rebased(this.#definition, { stored, base: this.base, mine, changed, now });
  }

  async #writeDrafts(): Promise<void> {
    const attempt = this.base === undefined ? undefined : currentAttempt(this.base).id;
    if (attempt === undefined) return;
    for (const [field, raw] of this.#drafts) {
      const now = this.#host.now().toISOString();
      await writeDraft(this.#store, { definition: this.#definition.id, attempt, field, raw, now });
      if (raw === null) this.#kept.delete(field);
      else this.#kept.add(field);
      if (this.#drafts.get(field) === raw) this.#drafts.delete(field);
    }
  }

  #hold(): void {
    this.#release ??= holdBusy('unsaved');
  }

  #letGo(): void {
    this.#release?.();
    this.#release = undefined;
  }

  #say(state: SaveState): void {
    this.state = state;
    this.#host.changed();
  }
}
