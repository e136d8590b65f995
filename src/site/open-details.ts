// On paper nothing can be unfolded: what is closed is opened for printing and closed again after.

const opened = new Set<HTMLDetailsElement>();

addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
    details.open = true;
    opened.add(details);
  }
});

addEventListener('afterprint', () => {
  for (const details of opened) details.open = false;
  opened.clear();
});
