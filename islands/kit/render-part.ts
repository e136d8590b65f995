// Drawing with Lit into a part whose shell already says something.
import { render } from 'lit';

/** Parts that hold what was drawn, and no longer the words of their shell. */
const drawn = new WeakSet<HTMLElement>();

/**
 * Draws into a part; the first drawing takes the place of what the shell left there. Nothing else may empty a drawn
 * part: Lit goes on drawing into the nodes it put there, on the page or not.
 */
export function renderPart(view: unknown, part: HTMLElement): void {
  if (!drawn.has(part)) part.replaceChildren();
  drawn.add(part);
  render(view, part);
}
