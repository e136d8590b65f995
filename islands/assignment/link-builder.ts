// The form that makes a link to an assignment, in both languages; nothing of it is sent or kept.
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Locale, localeIds, locales } from '#src/book/locales.ts';
import {
  type Assignment,
  assignmentFragment,
  type WorksheetRevealId,
  worksheetRevealIds,
} from '#src/worksheet/assignment.ts';
import {
  type ExamPhaseId,
  examPhaseIds,
  largestSeed,
  type RevealId,
  revealIds,
} from '#src/worksheet/exam-attempt.ts';
import { phaseStrings, revealStrings } from '../kit/exam-strings.ts';
import { LabElement } from '../kit/lab-element.ts';
import { renderPart } from '../kit/render-part.ts';
import { wordsIn } from '../kit/words.ts';
import { judgedTechniques, type TechniqueId } from '../worksheet/judged.ts';
import { wordingIn } from '../worksheet/wording.ts';
import { builderStrings } from './strings.ts';

class LinkBuilderLab extends LabElement {
  #of: Assignment['of'] = 'exam';
  #seed = String(randomSeed());
  #phase: ExamPhaseId = 'pre';
  #technique = Object.keys(judgedTechniques)[0] as TechniqueId; // the table is never empty
  #reveal: RevealId = 'end';
  #said: { readonly locale: Locale; readonly kind: 'good' | 'bad' } | null = null;

  protected override start(): void {
    this.#draw();
  }

  /** What stands in the form; null while the seed is none. */
  get #assignment(): Assignment | null {
    if (this.#of === 'worksheet') {
      const reveal = this.#reveal === 'each' ? 'end' : this.#reveal;
      return { of: 'worksheet', technique: this.#technique, reveal: reveal as WorksheetRevealId };
    }
    const seed = Number(this.#seed);
    if (!/^\d{1,10}$/.test(this.#seed) || seed > largestSeed) return null;
    return { of: 'exam', seed, phase: this.#phase, reveal: this.#reveal };
  }

  #draw(): void {
    const { locale } = this;
    const words = wordsIn(builderStrings, locale);
    const assignment = this.#assignment;
    const ofExam = this.#of === 'exam';
    const reveals: readonly RevealId[] = ofExam ? revealIds : worksheetRevealIds;
    const own = revealStrings[locale];
    renderPart(
      html`<fieldset>
          <legend>${words('of')}</legend>
          ${(['exam', 'worksheet'] as const).map(
            (of) =>
              html`<label>
                <input
                  type="radio"
                  name="assignment-of"
                  value=${of}
                  .checked=${live(this.#of === of)}
                  @change=${() => this.#set(() => (this.#of = of))}
                />
                <span>${words(`of.${of}`)}</span>
              </label>`,
          )}
        </fieldset>
        ${ofExam ? this.#examFields() : this.#worksheetFields()}
        ${this.#select(
          'assignment-reveal',
          words('reveal'),
          reveals,
          ofExam ? own : { ...own, end: words('afterVerdict') },
          assignment?.reveal ?? this.#reveal,
          (reveal) => {
            this.#reveal = reveal;
          },
        )}
        <p class="assignment-hint">${words('revealHint')}</p>
        ${assignment === null ? nothing : localeIds.map((language) => this.#link(assignment, language))}`,
      this.labPart('live'),
    );
  }

  #examFields() {
    const words = wordsIn(builderStrings, this.locale);
    const invalid = this.#assignment === null;
    return html`<p class="book-field">
        <label for="assignment-seed">${words('seed')}</label>
        <span class="book-bar">
          <input
            id="assignment-seed"
            inputmode="numeric"
            autocomplete="off"
            size="12"
            aria-describedby="assignment-seed-hint"
            aria-invalid=${invalid ? 'true' : nothing}
            .value=${live(this.#seed)}
            @input=${({ target }: Event) =>
              this.#set(() => {
                this.#seed = (target as HTMLInputElement).value.trim();
              })}
          />
          <button
            type="button"
            @click=${() =>
              this.#set(() => {
                this.#seed = String(randomSeed());
              })}
          >
            ${words('newSeed')}
          </button>
        </span>
      </p>
      <p id="assignment-seed-hint" class="assignment-hint" role=${invalid ? 'alert' : nothing}>
        ${invalid ? words('seedInvalid', { most: largestSeed }) : words('seedHint')}
      </p>
      ${this.#select(
        'assignment-phase',
        words('phase'),
        examPhaseIds,
        phaseStrings[this.locale],
        this.#phase,
        (phase) => {
          this.#phase = phase;
        },
      )}`;
  }

  #worksheetFields() {
    const words = wordsIn(builderStrings, this.locale);
    const wording = wordingIn(this.locale);
    const ids = Object.keys(judgedTechniques) as TechniqueId[];
    const names = Object.fromEntries(ids.map((id) => [id, wording.technique(id)]));
    return this.#select(
      'assignment-technique',
      words('technique'),
      ids,
      names,
      this.#technique,
      (id) => {
        this.#technique = id;
      },
    );
  }

  #select<Id extends string>(
    id: string,
    label: string,
    ids: readonly Id[],
    names: Readonly<Record<string, string>>,
    chosen: Id,
    choose: (id: Id) => void,
  ) {
    return html`<p class="book-field">
      <label for=${id}>${label}</label>
      <select
        id=${id}
        @change=${({ target }: Event) =>
          this.#set(() => choose((target as HTMLSelectElement).value as Id))}
      >
        ${ids.map(
          (one) =>
            html`<option value=${one} .selected=${live(one === chosen)}>${names[one]}</option>`,
        )}
      </select>
    </p>`;
  }

  #link(assignment: Assignment, language: Locale) {
    const words = wordsIn(builderStrings, this.locale);
    const address = addressOf(assignment, language);
    const name = locales[language].name;
    const id = `assignment-link-${language}`;
    const said = this.#said?.locale === language ? this.#said.kind : null;
    return html`<p class="book-field">
      <label for=${id}>${words('link', { language: name })}</label>
      <span class="book-bar assignment-link">
        <input id=${id} readonly lang="" .value=${address} @focus=${selectAll} />
        <button
          type="button"
          aria-label=${words('copyLabel', { language: name })}
          @click=${() => void this.#copy(address, language)}
        >
          ${words('copy')}
        </button>
        <output class="book-status" data-kind=${said ?? nothing}>
          ${said === null ? nothing : words(said === 'good' ? 'copied' : 'notCopied')}
        </output>
      </span>
    </p>`;
  }

  async #copy(address: string, locale: Locale): Promise<void> {
    try {
      await navigator.clipboard.writeText(address);
      this.#said = { locale, kind: 'good' };
    } catch {
      // Refused, or not there on plain HTTP: the reader selects it.
      this.#said = { locale, kind: 'bad' };
    }
    this.#draw();
  }

  #set(change: () => void): void {
    change();
    this.#said = null;
    this.#draw();
  }
}

/** The whole address: the page in a language, and what is set. */
function addressOf(assignment: Assignment, locale: Locale): string {
  const slug =
    assignment.of === 'exam' ? 'exam' : judgedTechniques[assignment.technique as TechniqueId].slug;
  const page = new URL(`${import.meta.env.BASE_URL}${locale}/${slug}/`, location.href);
  return page.href + assignmentFragment(assignment);
}

/** Six digits: short enough to be read out. */
function randomSeed(): number {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
  return 100_000 + (drawn % 900_000);
}

function selectAll({ target }: Event): void {
  (target as HTMLInputElement).select();
}

customElements.define('lab-link-builder', LinkBuilderLab);
