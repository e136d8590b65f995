// A lab's code is fetched when the reader comes near it, so that a page costs no more than its words.

/**
 * Loads `module` (which defines `tag`) when the first element of that name comes near the view,
 * takes the focus, or the page is about to be printed.
 */
export function lazyLab(tag: `lab-${string}`, module: () => Promise<unknown>): void {
  const labs = document.querySelectorAll(tag);
  if (labs.length === 0) return;
  const load = () => {
    observer.disconnect();
    for (const lab of labs) lab.removeEventListener('focusin', load);
    removeEventListener('beforeprint', load);
    void module();
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
