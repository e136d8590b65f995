// Hands the reader a text or bytes as a file, without a server.

/** Starts a download of `text` under `name`. */
export function downloadText(name: string, text: string, type: string): void {
  downloadBlob(name, new Blob([text], { type: `${type};charset=utf-8` }));
}

/** Starts a download of a blob under `name`. */
export function downloadBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has taken the data by the time the event loop comes round.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
