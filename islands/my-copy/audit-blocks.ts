// The audit of an attempt on paper: every finding with its weight and its remedy, what is owed, and what it speaks of.
import type { Content } from 'pdfmake/interfaces';
import type { Audit } from '#src/worksheet/audit.ts';
import type { Severity } from '#src/worksheet/findings.ts';
import { wordedFinding } from '../worksheet/finding-words.ts';
import { shortId, type Wording } from '../worksheet/wording-of.ts';
import { list, paragraph, spans, together } from './paper-blocks.ts';

const heaviestFirst: readonly Severity[] = ['blocks', 'weakens', 'note'];

/** The audit under its heading. */
export function auditBlocks(audited: Audit, own: Wording, title: string): readonly Content[] {
  const { findings, supported } = audited;
  const { outcome } = own;
  const sorted = findings.toSorted(
    (a, b) => heaviestFirst.indexOf(a.severity) - heaviestFirst.indexOf(b.severity),
  );
  const count =
    findings.length === 0 ? outcome('auditClean') : outcome('auditCount', { n: findings.length });
  const items = sorted.map((found) => {
    const { what, remedy } = wordedFinding(found, own);
    const text = [
      ...spans(own.severities[found.severity], { bold: true }),
      '. ',
      ...spans(what),
      ' ',
      ...spans(remedy, { italics: true }),
    ];
    return { text } as Content;
  });
  return [
    together([paragraph(title, 'label'), paragraph(count)]),
    ...(items.length === 0 ? [] : [{ ul: items, style: 'list' }]),
    ...supported.owed.map((id) => paragraph(outcome('owes', { what: own.owed[id] }))),
    ...boundsBlocks(audited, own),
  ];
}

/** The models that the cited runs loaded. */
function boundsBlocks({ bounds: { artefacts } }: Audit, own: Wording): readonly Content[] {
  const models = Object.entries(artefacts)
    .filter(([name]) => !name.startsWith('graph.'))
    .map(([name, hashes]) => [name, ...hashes.map(shortId)].join(' '));
  if (models.length === 0) return [paragraph(own.outcome('boundsNone'), 'soft')];
  return [paragraph(own.outcome('boundsSection'), 'label'), list(models)];
}
