// A file that the reader chose, as a bundle: too large a one is refused before it fills the memory.
import { type ParsedBundle, parseBundle } from '#src/worksheet/bundle.ts';
import { importLimits } from '#src/worksheet/hostile.ts';

/** Reads and parses a file; rejects with `DOMException` where the browser cannot read it. */
export async function readBundle(file: Pick<File, 'size' | 'text'>): Promise<ParsedBundle> {
  const { bytes: limit } = importLimits;
  if (file.size > limit)
    return { ok: false, problem: { kind: 'too-large', bytes: file.size, limit } };
  return parseBundle(await file.text());
}
