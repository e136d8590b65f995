// A lab's code is fetched when the reader comes near it, so that a page costs no more than its words.
import { isLocale } from '#src/book/locales.ts';
import { lazyLabStrings } from './lazy-lab-strings.ts';

/**
 * Loads `module` (which defines `tag`) when the first element of that name comes near the view,
 * takes the focus, or the page is about to be printed. Where it cannot be loaded each lab says so.
 */
export function lazyLab(tag: `lab-${string}`, module: () => Promise<unknown>): void {
  const labs = document.querySelectorAll(tag);
  if (labs.length === 0) return;
  const load = () => {
    observer.disconnect();
    for (const lab of labs) lab.removeEventListener('focusin', load);
    removeEventListener('beforeprint', load);
    module().catch((error: unknown) => {
      console.warn(`<${tag}>`, error);
      for (const lab of labs) sayUnloaded(lab);
    });
  };
  const observer = new IntersectionObserver(
    (entries) => entries.some((entry) => entry.isIntersecting) && load(),
    { rootMargin: '400px' },
  );
  for (const lab of labs) {
    observer.observe(lab);
    lab.addEventListener('focusin', load);
  }
  addEventListener('beforeprint', load);
}

/** Says in a lab that its code did not come. Browsers remember that, so that only a reload can fetch it again. */
export function sayUnloaded(lab: Element): void {
  const { lang } = document.documentElement;
  const sentence = document.createElement('p');
  sentence.className = 'book-status book-screen-only';
  sentence.setAttribute('role', 'status');
  sentence.dataset['kind'] = 'bad';
  sentence.dataset['part'] = 'unloaded';
  sentence.textContent = lazyLabStrings[isLocale(lang) ? lang : 'en'].unloaded;
  lab.prepend(sentence);
}
