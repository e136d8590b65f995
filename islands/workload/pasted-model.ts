// The place where a config.json is pasted: shown when it is asked for, read on demand, its problems in words.
import type { Locale } from '#src/book/locales.ts';
import { configLimits, parseModelConfig } from '#src/worksheet/model-config/parse.ts';
import { show } from '../kit/lab-element.ts';
import { wordsIn } from '../kit/words.ts';
import { configProblemText } from './config-text.ts';
import type { Settings } from './settings.ts';
import { formStrings } from './words/form.ts';

/** The pasted model of one lab. */
export class PastedModel {
  readonly #root: HTMLElement;
  readonly #locale: Locale;
  #config = '';

  constructor(root: HTMLElement, locale: Locale) {
    this.#root = root;
    this.#locale = locale;
  }

  /** Shows the place where it is needed, with the configuration a link brought. */
  showFor({ model, config }: Settings): void {
    const own = model === 'own';
    show(this.#part('own'), own);
    if (config !== '') this.#config = config;
    const area = this.#part('config') as HTMLTextAreaElement;
    if (own && area.value === '' && this.#config !== '')
      area.value = JSON.stringify(JSON.parse(this.#config), null, 2);
    if (!own) this.#say('', false);
  }

  /** The settings with the configuration that was read last, where they ask for one. */
  keptIn(settings: Settings): Settings {
    return { ...settings, config: settings.model === 'own' ? this.#config : '' };
  }

  /** Reads the pasted text: the fields a shape needs, as JSON; null where it is refused, which is said. */
  read(): string | null {
    const say = wordsIn(formStrings, this.#locale);
    const { value } = this.#part('config') as HTMLTextAreaElement;
    // One character over the limit is enough to be refused by its size.
    const read = parseModelConfig(value.slice(0, configLimits.bytes + 1));
    if (!read.ok) {
      this.#say(configProblemText(read.problem, this.#locale), true);
      return null;
    }
    const notes = read.notes.map((note) => say(`note.${note}`));
    this.#say([say('readAs', { type: read.type }), ...notes].join(' '), false);
    this.#config = JSON.stringify(read.read);
    return this.#config;
  }

  #say(sentence: string, bad: boolean): void {
    const status = this.#part('model-status');
    status.textContent = sentence;
    if (bad) status.dataset['kind'] = 'bad';
    else delete status.dataset['kind'];
  }

  #part(name: string): HTMLElement {
    const found = this.#root.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (found === null) throw new Error(`<lab-workload>: part "${name}" is missing`);
    return found;
  }
}
