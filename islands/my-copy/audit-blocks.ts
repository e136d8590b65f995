// The audit of an attempt on paper: every finding with its weight and its remedy, what is owed, and what it speaks of.
import type { Content } from 'pdfmake/interfaces';
import type { Audit } from '#src/worksheet/audit.ts';
import type { Severity } from '#src/worksheet/findings.ts';
import { wordedFinding } from '../worksheet/finding-words.ts';
import { shortId, type Wording } from '../worksheet/wording-of.ts';
import { type CopySource, copyWords } from './copy-source.ts';
import { machineText } from './machine-text.ts';
import { list, paragraph, spans, together } from './paper-blocks.ts';

const heaviestFirst: readonly Severity[] = ['blocks', 'weakens', 'note'];

/** The audit under its heading. */
export function auditBlocks(audited: Audit, own: Wording, source: CopySource): readonly Content[] {
  const { say } = copyWords(source.locale);
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
    return together([{ text } as Content]);
  });
  return [
    together([paragraph(say('auditTitle'), 'label'), paragraph(count)]),
    ...(items.length === 0 ? [] : [{ ul: items, style: 'list' }]),
    ...supported.owed.map((id) => paragraph(outcome('owes', { what: own.owed[id] }))),
    ...boundsBlocks(audited, own, source),
  ];
}

/** The models that the cited runs loaded, and the machines they ran on. */
function boundsBlocks(
  { bounds: { artefacts, environments } }: Audit,
  own: Wording,
  source: CopySource,
): readonly Content[] {
  if (environments.length === 0) return [paragraph(own.outcome('boundsNone'), 'soft')];
  const models = Object.entries(artefacts)
    .filter(([name]) => !name.startsWith('graph.'))
    .map(([name, hashes]) => [name, ...hashes.map(shortId)].join(' '));
  const machines = environments.map((card) => machineText(card, source));
  return [
    together([paragraph(own.outcome('boundsSection'), 'label'), list([...models, ...machines])]),
  ];
}
