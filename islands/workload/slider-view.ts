// The words of the nine techniques now and with one quantity moved, side by side.
import { type QuantityId, quantityOf, withQuantity } from '#src/core/workload/quantities.ts';
import { techniqueIds } from '#src/core/workload/technique-ids.ts';
import type { Workload } from '#src/core/workload/workload.ts';
import { judgeWorkload } from '#src/worksheet/workload/judge.ts';
import { element, scrollTable, tableRow } from './element.ts';
import { type Judgements, verdictWord } from './techniques-view.ts';
import type { WorkloadText } from './text.ts';
import { techniqueStrings } from './words/techniques.ts';

/** The table of words now and there; a word that differs is marked. */
export function movedTable(
  workload: Workload,
  now: Judgements,
  moved: { readonly quantity: QuantityId; readonly value: number },
  context: { readonly document: Document; readonly text: WorkloadText },
): HTMLElement {
  const { document, text } = context;
  const { say } = text;
  const { quantity, value } = moved;
  const stays = quantityOf(workload, quantity) === value;
  const there = stays ? now : judgeWorkload(withQuantity(workload, quantity, value));
  const rows = techniqueIds.map((id) => {
    const changed = now[id].supported.verdict !== there[id].supported.verdict;
    const row = tableRow(document, [
      techniqueStrings[text.locale][id],
      verdictWord(now[id], context),
      verdictWord(there[id], context),
      changed ? element(document, 'strong', {}, say('changed')) : '',
    ]);
    if (changed) row.setAttribute('data-changed', '');
    return row;
  });
  return scrollTable(
    document,
    say('sliderTitle'),
    [say('technique'), say('sliderNow'), say('sliderThere'), say('changed')],
    rows,
  );
}
