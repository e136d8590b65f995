// One chapter of every kind of lab, small enough to be read whole.
import { describe, expect, it } from 'vitest';
import { editionOf } from '#src/book/edition/edition.ts';

const calculator = `<lab-calculator class="book-lab"><h3>What a cache occupies</h3><p>It opens with a model. <span class="book-screen-only">Raise the texts.</span></p>
<div class="calculator-inputs"><div class="calculator-input"><label for="t">Tokens, T</label><span><input type="number" value="4096.5"><small>tokens</small></span><input type="range"></div>
<div class="calculator-input"><label>Values of</label><select><option value="2">two bytes</option><option value="4" selected>four bytes</option></select></div></div>
<dl class="calculator-results"><div><dt>Cache</dt><dd><output>3&nbsp;MB</output></dd></div></dl></lab-calculator>`;
const question = `<lab-question class="book-lab"><form><fieldset><legend>Why?</legend><label class="question-option"><input type="radio" name="q"><span>So</span></label><label class="question-option"><input type="radio" name="q"><span>Not so</span></label></fieldset><p class="book-bar book-screen-only"><button>Check</button></p></form>
<details data-part="explanations"><summary>Answer</summary><p>So. It is.</p></details></lab-question>`;
const lab = `<lab-experiment class="book-lab"><p>Timed.</p><section hidden>Yours</section><details data-part="recorded"><summary>Recorded run</summary>
<figure class="book-figure"><div class="book-plot-pair"><svg class="book-plot-wide" role="img" aria-label="Times"></svg><svg class="book-plot-narrow" role="img" aria-label="Times"></svg></div><figcaption>Times.</figcaption>
<details><summary>As a table</summary><div class="book-table" aria-label="As a table"><table><tbody><tr><td>1</td></tr></tbody></table></div></details></figure></details></lab-experiment>`;
const run = `<lab-experiment class="book-lab"><details data-part="recorded"><summary>Recorded run</summary><div>
${['Waits', 'Counts'].map((name) => `<figure><svg role="img"></svg><figcaption>${name}</figcaption></figure>`).join('')}
<details><summary>All figures</summary><div class="book-table" aria-label="All figures"><table><tbody><tr><td>1</td></tr></tbody></table></div></details></div></details></lab-experiment>`;
const compared = ['big', 'small'].map(
  (name) =>
    `<div class="book-table" aria-label="Models"><table><caption>Models</caption><tbody><tr><th>${name}</th></tr><tr><th>${name}, taught</th></tr></tbody></table></div>`,
);
const columns =
  '<div class="book-table" aria-label="Table: Kind, Kept"><table><thead><tr><th>Kind</th><th>Kept</th></tr></thead><tbody><tr><td>a</td><td>b</td></tr></tbody></table></div>';
const titled =
  '<lab-cascade class="book-lab"><h3>Relatives</h3><p>Set here.</p><table><tbody><tr><td>ours: 1</td><td data-part="yours">not measured</td><td>yours: <output data-part="yours">not measured</output></td></tr></tbody></table></lab-cascade>';
const code =
  '<div class="expressive-code"><figure class="frame"><pre data-language="ts"><code><div class="ec-line">const a = 1;</div><div class="ec-line">  a &lt; 2;</div></code></pre></figure></div>';
const reading = '<lab-my-work class="book-lab"><div data-part="live">Opening …</div></lab-my-work>';

const page = `<!doctype html><html><body><main><h1>The tutor</h1><div class="sl-markdown-content"><h2 id="a">A</h2>${calculator}${question}${lab}${code}${reading}<h2 id="b">Relatives</h2>${titled}${run}${columns}${compared.join('')}</div></main></body></html>`;
const edition = editionOf(new Map([['tutor', page]]), {
  locale: 'en',
  facts: { version: '1.0.0', date: '2026-01-02', licences: 'CC BY 4.0' },
  slugs: ['tutor'],
});
const find = (selector: string) => edition.document.querySelector(selector);
const lines = (selector: string) =>
  [...edition.document.querySelectorAll(selector)].map((each) =>
    (each.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );

describe('on paper', () => {
  it('a calculator is a table of what is given, with every digit, and what follows', () => {
    expect(lines('.edition-calculator caption')).toEqual(['Table 3.1. What a cache occupies']);
    expect(lines('.edition-calculator tbody tr')).toEqual([
      'Given',
      'Tokens, T4,096.5 tokens',
      'Values offour bytes',
      'Results',
      'Cache3 MB',
    ]);
    expect(find('.edition-calculator')!.parentElement!.textContent).not.toContain('Raise');
  });

  it('a question is numbered, its options are boxes, and its answer stands at the end', () => {
    expect(lines('.edition-question-text')).toEqual(['Question 3.1. Why?']);
    expect(lines('.edition-options li')).toEqual(['○ So', '○ Not so']);
    expect(lines('.edition-solution')).toEqual(['Question 3.1. So. It is.']);
    expect(find('.edition-question')!.textContent).not.toContain('It is');
  });

  it('a recorded figure stands open, once, and is followed by its values', () => {
    expect(edition.figures[0]).toEqual({
      id: 'tutor--figure-1',
      number: '3.1',
      label: 'Figure 3.1',
      caption: 'Times.',
    });
    expect(edition.document.querySelectorAll('#tutor--figure-1 svg')).toHaveLength(1);
    expect(edition.tables.map(({ label, caption }) => `${label}: ${caption}`)).toContain(
      'Table 3.2: The values of Figure 3.1',
    );
    expect(find('figure table')).toBeNull();
    expect(lines('.edition-box-head')).toEqual(['Recorded run', 'Recorded run']);
  });

  it('a lab has no title where its heading says it', () => {
    expect(find('.edition-cascade')!.firstElementChild!.textContent).toBe('Set here.');
    expect(lines('h2')).toContain('Relatives');
  });

  it('what the reader has measured is room to write in', () => {
    expect(lines('.edition-cascade td')).toEqual(['ours: 1', '', 'yours:']);
    expect(edition.document.querySelectorAll('.edition-cascade td .edition-blank')).toHaveLength(2);
  });

  it('a table whose own words would fit others says which one it is', () => {
    expect(edition.tables.slice(3).map(({ caption }) => caption)).toEqual([
      'All figures · Relatives (Figures 3.2–3.3)',
      'Relatives · Kind; Kept',
      'Models · big … big, taught',
      'Models · small … small, taught',
    ]);
  });

  it('code is one plain block', () => {
    expect(find('pre')!.getAttribute('data-language')).toBe('ts');
    expect(find('pre > code')!.innerHTML).toBe('const a = 1;\n  a &lt; 2;');
  });

  it('a lab that only the site can hold is a sentence', () => {
    expect(lines('.edition-on-site')).toHaveLength(1);
    expect(edition.document.body.textContent).not.toContain('Opening');
  });
});
