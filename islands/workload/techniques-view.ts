// The nine techniques as the page shows them: one table of words, and for each what the word stands on.
import { type TechniqueId, techniqueIds } from '#src/core/workload/technique-ids.ts';
import type { TechniqueJudgement } from '#src/worksheet/workload/judge.ts';
import { becauseStrings, owedStrings } from '../worksheet/words/findings.ts';
import { type Child, element, scrollTable, tableRow } from './element.ts';
import { techniqueFormula } from './formulas.ts';
import type { WorkloadText } from './text.ts';
import { reliefStrings, techniqueStrings } from './words/techniques.ts';

/** Every technique's judgement. */
export type Judgements = Readonly<Record<TechniqueId, TechniqueJudgement>>;

interface ViewContext {
  readonly document: Document;
  readonly text: WorkloadText;
}

/** One row a technique: the word, whether the bottleneck is there, the gain, the condition. */
export function verdictTable(judgements: Judgements, context: ViewContext): HTMLElement {
  const { document, text } = context;
  const { say } = text;
  const heads = ['technique', 'verdict', 'present', 'gain', 'flip'] as const;
  const rows = techniqueIds.map((id) => {
    const judged = judgements[id];
    const name = element(
      document,
      'a',
      { href: `#workload-${id}` },
      techniqueStrings[text.locale][id],
    );
    return tableRow(document, [
      name,
      verdictWord(judged, context),
      say(`present.${judged.case.presence}`),
      text.gain(judged),
      text.flip(judged),
    ]);
  });
  return scrollTable(
    document,
    say('verdicts'),
    heads.map((head) => say(head)),
    rows,
  );
}

/** The verdict's word, marked by its id. */
export function verdictWord(
  judged: TechniqueJudgement,
  { document, text }: ViewContext,
): HTMLElement {
  const { verdict } = judged.supported;
  return element(
    document,
    'span',
    { class: 'workload-verdict', 'data-verdict': verdict },
    text.verdict(judged),
  );
}

/** One section a technique; those in `open` show their formula. */
export function techniqueSections(
  judgements: Judgements,
  open: ReadonlySet<string>,
  context: ViewContext,
): HTMLElement[] {
  return techniqueIds.map((id) => techniqueSection(judgements[id], open.has(id), context));
}

function techniqueSection(
  judged: TechniqueJudgement,
  open: boolean,
  context: ViewContext,
): HTMLElement {
  const { document, text } = context;
  const { say, locale } = text;
  const { technique, supported, flip } = judged;
  const title = element(
    document,
    'h4',
    { id: `workload-${technique}` },
    techniqueStrings[locale][technique],
    ' ',
    verdictWord(judged, context),
  );
  const tests = judged.tests.map((test) =>
    element(document, 'li', {}, text.test(test), ': ', mark(text.mark(test), context)),
  );
  const terms: readonly (readonly [string, readonly Child[]])[] = [
    [say('relieves'), [reliefStrings[locale][technique]]],
    [say('present'), [element(document, 'ul', {}, ...tests)]],
    [say('gain'), [text.gain(judged)]],
    [say('guardrail'), [text.guardrail(judged)]],
    [say('why'), [becauseStrings[locale][supported.because]]],
    ...supported.owed.map((id) => [say('owed'), [owedStrings[locale][id]]] as const),
    [say('flip'), [text.flip(judged)]],
  ];
  const button = element(
    document,
    'button',
    {
      type: 'button',
      class: 'book-screen-only',
      'data-quantity': flip.quantity,
      'data-value': String(flip.value),
    },
    say('goThere'),
  );
  return element(
    document,
    'section',
    { class: 'workload-technique', 'data-technique': technique },
    title,
    ...(judged.used ? [element(document, 'p', {}, say('used'))] : []),
    element(
      document,
      'dl',
      { class: 'workload-terms' },
      ...terms.flatMap(([term, what]) => [
        element(document, 'dt', {}, term),
        element(document, 'dd', {}, ...what),
      ]),
    ),
    ...(flip.movable && flip.value !== null ? [button] : []),
    formulaDetails(judged, open, context),
  );
}

function mark(words: string, { document }: ViewContext): HTMLElement {
  return element(document, 'strong', {}, words);
}

function formulaDetails(
  judged: TechniqueJudgement,
  open: boolean,
  { document, text }: ViewContext,
): HTMLElement {
  const { say } = text;
  const assumptions = judged.assumptions.map((one) =>
    element(document, 'li', {}, text.assumption(one)),
  );
  const rests =
    assumptions.length === 0
      ? []
      : [
          element(document, 'p', {}, say('assumptions')),
          element(document, 'ul', {}, ...assumptions),
        ];
  return element(
    document,
    'details',
    { open: open ? '' : undefined },
    element(document, 'summary', {}, say('formula')),
    element(document, 'p', { class: 'workload-formula' }, techniqueFormula(judged, text)),
    ...rests,
  );
}
