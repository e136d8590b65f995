// The one file that holds everything a reader made.
import { bundleText } from '#src/worksheet/bundle.ts';
import type { WorksheetStore } from '#src/worksheet/storage/store.ts';
import { exportedBundle } from '#src/worksheet/transfer.ts';
import { downloadText } from '../kit/download-text.ts';

/** Hands out everything readable in the store as a JSON file named by the day. */
export async function downloadBundle(store: WorksheetStore): Promise<void> {
  const now = new Date().toISOString();
  const bundle = await exportedBundle(store, { now });
  downloadText(`which-bottleneck-${now.slice(0, 10)}.json`, bundleText(bundle), 'application/json');
}
