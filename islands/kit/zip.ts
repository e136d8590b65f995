// Texts as one archive, with the writer fetched when it is first needed.

/** One file of an archive; `at` (ISO 8601) is the time it bears. */
export interface ArchivedText {
  readonly name: string;
  readonly text: string;
  readonly at: string;
}

/** The bytes of a ZIP of texts in UTF-8; the same texts give the same bytes within one time zone. */
export async function zipBytes(files: readonly ArchivedText[]): Promise<Uint8Array<ArrayBuffer>> {
  const { strToU8, zipSync } = await import('fflate');
  const entries = files.map(({ name, text, at }) => {
    // The format begins in 1980 and ends in 2099; a clock that is off must not lose a reader their file.
    const mtime = Math.min(Math.max(Date.parse(at), Date.UTC(1981)), Date.UTC(2099));
    const file: [Uint8Array, { mtime: number }] = [strToU8(text), { mtime }];
    return [name, file] as const;
  });
  return new Uint8Array(zipSync(Object.fromEntries(entries)));
}
