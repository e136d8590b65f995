// What a verdict stands on: each cited figure with its interval, the run it comes from and the page of that run.
import type { Content } from 'pdfmake/interfaces';
import type { RunRecord } from '#src/measure/record.ts';
import type { Audit } from '#src/worksheet/audit.ts';
import { foundCitation } from '#src/worksheet/citation.ts';
import type { Definition } from '#src/worksheet/definition.ts';
import { quantityOf } from '#src/worksheet/evidence.ts';
import type { Attempt } from '#src/worksheet/schema.ts';
import { shortId, type Wording } from '../worksheet/wording-of.ts';
import { type CopySource, copyWords, runAnchor } from './copy-source.ts';
import { linkTo, pageOf, paragraph, table } from './paper-blocks.ts';

/** An attempt whose evidence is shown. */
export interface EvidenceOf {
  readonly source: CopySource;
  readonly definition: Definition;
  readonly attempt: Attempt;
  readonly audited: Audit;
  readonly words: Wording;
}

/** The table of what is cited, the quantities that were not measured by name, and what the evidence comes to. */
export function evidenceBlocks({
  source,
  definition,
  attempt,
  audited,
  words,
}: EvidenceOf): readonly Content[] {
  const { say } = copyWords(source.locale);
  const runs = new Map(source.collection.runs.map((run) => [run.id, run]));
  const { evidence = {} } = attempt.answers;
  const rows = Object.entries(evidence).flatMap(([quantity, cited]) =>
    cited.length === 0
      ? [[words.quantity(quantity), words.form('declaredNotMeasured'), '', '', '']]
      : cited.map((citation) => {
          const rule = quantityOf(definition, quantity);
          const found = rule ? foundCitation(rule, citation, runs) : citation;
          return citedRow(quantity, found, runs, { source, words });
        }),
  );
  const label = paragraph(say('standsOn'), 'label');
  if (rows.length === 0) return [label, paragraph(say('noEvidence'))];
  const head = [words.parts.quantity, say('value'), say('interval'), say('run'), say('page')];
  return [
    label,
    table(head, rows, ['*', 66, 92, 62, 38]),
    ...derivedLines(audited, words).map((line) => paragraph(line, 'soft')),
  ];
}

function citedRow(
  quantity: string,
  { run: id, estimate: key }: { readonly run: string; readonly estimate: string },
  runs: ReadonlyMap<string, RunRecord>,
  { source, words }: Pick<EvidenceOf, 'source' | 'words'>,
): (string | Content)[] {
  const { say } = copyWords(source.locale);
  const name = words.quantity(quantity);
  const estimate = runs.get(id)?.summary[key];
  if (!runs.has(id)) return [name, '', '', say('runGone', { run: shortId(id) }), ''];
  const anchor = runAnchor(id);
  return [
    name,
    estimate ? words.number(estimate.value, estimate.unit) : words.form('none'),
    estimate ? words.interval(estimate) : words.form('none'),
    linkTo(anchor, shortId(id)),
    pageOf(anchor),
  ];
}

/** What the audit computes from the evidence: the share saved and the ceiling. */
function derivedLines({ gain, ceiling }: Audit, words: Wording): readonly string[] {
  return [
    ...(gain === null ? [] : [words.form('gain', { interval: words.interval(gain) })]),
    ...(ceiling === null ? [] : [words.form('ceiling', { interval: words.interval(ceiling) })]),
  ];
}
