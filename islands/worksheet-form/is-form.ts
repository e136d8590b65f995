// Which of the files that a reader chooses is a form, and which an export.

/** Whether a file calls itself a PDF. */
export function isForm({ name, type }: Pick<File, 'name' | 'type'>): boolean {
  return type === 'application/pdf' || /\.pdf$/i.test(name);
}
