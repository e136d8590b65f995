// What `npm run form -- …` is asked for.

/** A filled form, where its JSON goes (nowhere: to the output), and an export in which runs are looked up. */
export interface FormRequest {
  readonly form: string;
  readonly out: string | null;
  readonly known: string | null;
}

/** What to type. */
export const usage = `npm run form -- filled.pdf [out.json] [--with export.json]
  filled.pdf   a worksheet of the book, filled in and saved
  out.json     the file to import on the page "My work"; without it the text is printed
  --with       your export from "My work": short ids of runs are found in it, and begun worksheets gone on with`;

/** Reads the arguments; throws with the usage where they do not fit. */
export function formRequest(args: readonly string[]): FormRequest {
  const at = args.indexOf('--with');
  const known = at < 0 ? null : (args[at + 1] ?? '');
  const [form, out = null, ...more] = at < 0 ? args : args.toSpliced(at, 2);
  if (form === undefined) throw new Error(usage);
  const strange = [form, out ?? '', ...more].find((arg) => arg.startsWith('-')) ?? more[0];
  if (strange !== undefined) throw new Error(`${strange}: what is meant?\n${usage}`);
  if (known === '') throw new Error(`--with needs the file that you exported\n${usage}`);
  return { form, out, known };
}
