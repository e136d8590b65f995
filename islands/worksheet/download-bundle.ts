// The one file that holds everything a reader made.
import { bundleText } from '#src/worksheet/bundle.ts';
import type { WorksheetStore } from '#src/worksheet/storage/store.ts';
import { exportedBundle } from '#src/worksheet/transfer.ts';
import { downloadText } from '../kit/download-text.ts';

/** Hands out everything readable in the store as a JSON file named by the day; gives its name. */
export async function downloadBundle(store: WorksheetStore): Promise<string> {
  const now = new Date().toISOString();
  const bundle = await exportedBundle(store, { now });
  const name = `which-bottleneck-${now.slice(0, 10)}.json`;
  downloadText(name, bundleText(bundle), 'application/json');
  return name;
}
