// What every lab shares: a custom element in the light DOM that finds its parts by `data-part`,
// knows the page's language, and lets go of everything when it leaves the page.
import { isLocale, type Locale } from '#src/book/locales.ts';

/** Base of the book's labs. A lab overrides `start`; what `start` opens is closed by `this.signal`. */
export abstract class LabElement extends HTMLElement {
  #leaving = new AbortController();
  #started = false;

  /** Aborted when the element leaves the page. */
  get signal(): AbortSignal {
    return this.#leaving.signal;
  }

  /** The page's language; throws where the page has none of the book's. */
  get locale(): Locale {
    const lang = document.documentElement.lang;
    if (!isLocale(lang)) throw new Error(`<html lang="${lang}"> is no language of the book`);
    return lang;
  }

  /** Wires the lab up; called once for each time the element is connected. */
  protected abstract start(): void | Promise<void>;

  connectedCallback(): void {
    if (this.#started) return;
    this.#started = true;
    this.#leaving = new AbortController();
    void this.start();
    this.dataset['ready'] = '';
  }

  disconnectedCallback(): void {
    this.#started = false;
    this.#leaving.abort();
    delete this.dataset['ready'];
  }

  /** The part `data-part="name"`, of the class given; throws when the shell lacks it. */
  protected labPart<E extends Element = HTMLElement>(
    name: string,
    type: abstract new () => E = HTMLElement as unknown as abstract new () => E,
  ): E {
    const found = this.querySelector(`[data-part="${name}"]`);
    if (found instanceof type) return found;
    throw new Error(
      `<${this.localName}>: part "${name}" is ${found ? found.localName : 'missing'}, ${type.name} expected`,
    );
  }

  /** Every part of that name, in order. */
  protected labParts<E extends Element = HTMLElement>(name: string): E[] {
    return [...this.querySelectorAll<E>(`[data-part="${name}"]`)];
  }

  /** Listens on a part until the element leaves. */
  protected on<K extends keyof HTMLElementEventMap>(
    target: EventTarget,
    type: K,
    listener: (event: HTMLElementEventMap[K]) => void,
  ): void {
    target.addEventListener(type, listener as EventListener, { signal: this.signal });
  }
}

/** Shows an element or takes it out of sight, of reading order and of print. */
export function show(element: Element, visible: boolean): void {
  element.toggleAttribute('hidden', !visible);
}
