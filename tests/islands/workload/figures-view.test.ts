// The figures and their tables, drawn as the build draws them.
import { describe, expect, it } from 'vitest';
import { buildDocument } from '#islands/kit/build-document.ts';
import { memoryChart, rooflineChart } from '#islands/workload/chart.ts';
import {
  contextWarning,
  memoryCaption,
  memoryPlot,
  memoryTable,
  rooflineOf,
  rooflinePlot,
  rooflineTable,
} from '#islands/workload/figures-view.ts';
import { scenarioIds } from '#islands/workload/scenarios.ts';
import { techniqueSections, verdictTable } from '#islands/workload/techniques-view.ts';
import { workloadText } from '#islands/workload/text.ts';
import { techniqueIds } from '#src/core/workload/technique-ids.ts';
import { judgeWorkload } from '#src/worksheet/workload/judge.ts';
import { caseWorkload } from './page-presets.ts';

const drawing = { memoryChart, rooflineChart };

describe.each(scenarioIds)('the case %s', (id) => {
  const workload = caseWorkload(id);
  const context = { document: buildDocument(), text: workloadText('es') };

  it('is drawn twice, named, with a mark for each phase and every number finite', () => {
    for (const plot of [rooflinePlot, memoryPlot]) {
      const pair = plot(workload, drawing, context);
      expect(pair.querySelectorAll('svg[role="img"][aria-label]')).toHaveLength(2);
      expect(pair.outerHTML).not.toMatch(/NaN|Infinity/);
    }
  });

  it('has its points under the roof', () => {
    const { roof, passes } = rooflineOf(workload);
    for (const { intensity, rate } of passes)
      expect(rate).toBeLessThanOrEqual(
        Math.min(roof.flopPerSecond, intensity * roof.bytePerSecond) * (1 + 1e-9),
      );
  });

  it('has the same in tables', () => {
    expect(rooflineTable(workload, context).querySelectorAll('tbody tr')).toHaveLength(2);
    expect(memoryTable(workload, context).querySelectorAll('tbody tr')).toHaveLength(4);
  });

  it('has a row and a section a technique, each with its word', () => {
    const judgements = judgeWorkload(workload);
    expect(verdictTable(judgements, context).querySelectorAll('tbody tr')).toHaveLength(9);
    const sections = techniqueSections(judgements, new Set(['mla']), context);
    expect(sections.map((section) => section.getAttribute('data-technique'))).toEqual(techniqueIds);
    for (const section of sections) {
      const technique = section.getAttribute('data-technique') as (typeof techniqueIds)[number];
      const word = section.querySelector('[data-verdict]')?.getAttribute('data-verdict');
      expect(word).toBe(judgements[technique].supported.verdict);
      const open = section.querySelector('details')?.hasAttribute('open');
      expect(open).toBe(technique === 'mla');
    }
  });
});

it('says what does not fit, and what the model is not made for', () => {
  const text = workloadText('en');
  expect(memoryCaption(caseWorkload('long-texts'), text)).toMatch(/more than the 80\sGB there are/);
  expect(contextWarning(caseWorkload('one-reader'), text)).toBeNull();
  const workload = caseWorkload('one-reader');
  const longer = { ...workload, traffic: { ...workload.traffic, promptTokens: 20_000 } };
  expect(contextWarning(longer, text)).toMatch(/8,192 tokens; this traffic needs 20,300/);
});
