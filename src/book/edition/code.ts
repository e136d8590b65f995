// Code as plain text: the site colours it line by line in elements that paper and EPUB have no use for.
import { element } from './element.ts';

/** Turns each frame of coloured code below `body` into one `<pre>` that names its language, in place. */
export function plainCode(body: HTMLElement): void {
  for (const frame of body.querySelectorAll('.expressive-code')) {
    const lines = [...frame.querySelectorAll('.ec-line')].map((line) =>
      (line.textContent ?? '').replace(/\n$/, ''),
    );
    const code = element(frame, 'code', '', lines.join('\n'));
    const pre = element(frame, 'pre', 'edition-code', code);
    pre.dataset['language'] = frame.querySelector('pre')?.getAttribute('data-language') ?? '';
    frame.replaceWith(pre);
  }
}
