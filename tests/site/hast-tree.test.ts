import { htmlToHast } from 'satteri';
import { expect, it } from 'vitest';
import { elementsIn, hasClass, textOf } from '#src/site/hast-tree.ts';

const page = htmlToHast('<ul class="a b"><li>x<b>y</b></li><li><!-- z --></li></ul>');
if (page.type !== 'root') throw new Error(page.type);

it('finds elements in the page’s order, also within one another', () => {
  const found = elementsIn(page, ({ tagName }) => ['ul', 'li', 'b'].includes(tagName));
  expect(found.map(({ tagName }) => tagName)).toEqual(['ul', 'li', 'b', 'li']);
});

it('reads classes and text, and no comment', () => {
  const [list] = elementsIn(page, (element) => hasClass(element, 'b'));
  expect(list?.tagName).toBe('ul');
  expect(list && textOf(list)).toBe('xy');
});
