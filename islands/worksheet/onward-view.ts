// The end of a checkpoint leads on: what limits now, with its figure, and the page of the module that addresses it.
import { html, nothing, type TemplateResult } from 'lit';
import type { ChapterSlug } from '#src/book/outline.ts';
import type { Audit } from '#src/worksheet/audit.ts';
import { moduleSlug } from '#src/worksheet/roadmap.ts';
import type { Sheet } from './sheet.ts';

/** Where the reader's answer to the fifth question leads; nothing for a worksheet that did not ask it. */
export function onwardView(
  { session, words }: Sheet,
  { intervals }: Pick<Audit, 'intervals'>,
): TemplateResult | typeof nothing {
  const { next } = session.attempt.answers;
  if (session.definition.module === undefined || next === undefined) return nothing;
  const { onward, locale } = words;
  const interval = intervals.get(next.quantity);
  const quantity = words.quantity(next.quantity);
  const module = words.modules[next.module];
  const slug: ChapterSlug = moduleSlug(next.module);
  const base = `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}${locale}/`;
  return html`<section class="worksheet-onward" data-next=${next.module}>
    <h4>${onward('title')}</h4>
    <p>
      ${
        interval
          ? onward('leads', { quantity, interval: words.interval(interval) })
          : onward('leadsUncited', { quantity })
      }
      <a href="${base}${slug}/">${module}</a>
    </p>
    <p class="book-screen-only"><a href="${base}roadmap/">${onward('paths')}</a></p>
  </section>`;
}
