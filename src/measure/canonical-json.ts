// One text for one value: keys sorted, no white space, numbers in their shortest form (RFC 8785), so
// that the hash of a record depends on its content alone.

/** The canonical text of a JSON value; throws on what JSON cannot say, such as NaN or undefined. */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new TypeError(`${value} has no JSON: leave the sample out or say why it is missing`);
  if (value === null || ['number', 'string', 'boolean'].includes(typeof value))
    return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object') throw new TypeError(`a ${typeof value} has no JSON`);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonicalJson(entry)}`).join(',')}}`;
}
