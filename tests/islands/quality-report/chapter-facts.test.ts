import { describe, expect, it } from 'vitest';
import { chapterFacts } from '#islands/quality-report/chapter-facts.ts';

const source = `---
title: 'A chapter'
description: It has a title.
---

import Num from '#islands/kit/Num.astro';
import Experiment from '#islands/experiment/Experiment.astro';

## First things {#first}

Two words, <Num of="cited.a" /> and [a link](/en/tutor/) <Cite of="b2024" /> with $x$ and $y +
z$, \`code here\`.

$$
E = m c^2
$$

### No id

<Experiment id="batch" />
<Question of="a.b" />

\`\`\`ts
// ## not a heading, <Not of="it" />
\`\`\`
`;

describe('the facts of a chapter', () => {
  const facts = chapterFacts(source);

  it('list headings by level and id, those without one too', () => {
    expect(facts.headings).toEqual(['2#first', '3#']);
  });

  it('list labs, questions, figures and references apart', () => {
    expect(facts.components).toEqual(['Experiment batch']);
    expect(facts.questions).toEqual(['a.b']);
    expect(facts.figures).toEqual(['cited.a']);
    expect(facts.references).toEqual(['b2024']);
  });

  it('count formulas, in a line and on lines of their own', () => {
    expect([facts.inlineFormulas, facts.displayedFormulas]).toEqual([2, 1]);
  });

  it('count words, and neither code nor markup nor formulas', () => {
    // First things · Two words and a link with and · No id
    expect(facts.words).toBe(2 + 7 + 2);
  });

  it('hold the title without its quotation marks, and the fingerprint of the file', () => {
    expect(facts.title).toBe('A chapter');
    expect(facts.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(chapterFacts(`${source} `).hash).not.toBe(facts.hash);
  });
});
