// A reader's claim sheets: what a paper claims, under which condition, against what, on what, and what would refute it.
// Every field is a response under its own id, so that two devices that filled in different fields join without a loss.
import type { StoredResponse } from './response.ts';
import { textDraftId } from './text-drafts.ts';

/** The fields of a sheet, in the order in which they are asked; ids are kept in readers' work and never change. */
export const claimFields = [
  'paper',
  'claim',
  'condition',
  'baseline',
  'hardware',
  'derivation',
  'refute',
  'bottleneck',
  'presence',
  'cost',
  'flip',
] as const;
/** The id of a field. */
export type ClaimField = (typeof claimFields)[number];

/** One sheet; a field that was not filled in is an empty text. */
export interface ClaimSheet {
  /** 16 hex digits. */
  readonly id: string;
  readonly texts: Readonly<Record<ClaimField, string>>;
}

const kept = 'reading:10-frontiers.';
const drafted = textDraftId('10-frontiers.');

/** Where the text of a field is kept; earlier texts are kept with it. */
export function claimResponseId(sheet: string, field: ClaimField): string {
  return `${kept}${sheet}.${field}`;
}

/** Where a text lies while it is being typed; of these nothing earlier is kept. */
export function claimDraftId(sheet: string, field: ClaimField): string {
  return `${drafted}${sheet}.${field}`;
}

/** Whether a response belongs to a sheet, typed or kept. */
export function isClaimResponse(id: string): boolean {
  return placeOf(id) !== null;
}

/** The sheets with at least one text, by the name of the paper, then by id; a draft stands where it is the later one. */
export function claimSheetsOf(responses: readonly StoredResponse[]): readonly ClaimSheet[] {
  const latest = new Map<string, StoredResponse>();
  const sheets = new Set<string>();
  for (const response of responses) {
    const place = placeOf(response.id);
    if (place === null || typeof response.value !== 'string') continue;
    sheets.add(place.sheet);
    const key = `${place.sheet}.${place.field}`;
    const other = latest.get(key);
    // A draft is emptied once its text is kept; an empty one says nothing.
    if (response.id.startsWith(drafted) && response.value === '') continue;
    if (other === undefined || later(response, other)) latest.set(key, response);
  }
  return [...sheets]
    .map((id): ClaimSheet => {
      const text = (field: ClaimField) => String(latest.get(`${id}.${field}`)?.value ?? '');
      return { id, texts: textsBy(text) };
    })
    .filter(({ texts }) => claimFields.some((field) => texts[field] !== ''))
    .toSorted((a, b) => compared(a.texts.paper, b.texts.paper) || compared(a.id, b.id));
}

/** A record of every field, made field by field. */
export function textsBy(text: (field: ClaimField) => string): ClaimSheet['texts'] {
  return Object.fromEntries(claimFields.map((field) => [field, text(field)])) as Record<
    ClaimField,
    string
  >;
}

/** How many of the fields are filled in. */
export function filledFields({ texts }: ClaimSheet): number {
  return claimFields.filter((field) => texts[field].trim() !== '').length;
}

function placeOf(id: string): { readonly sheet: string; readonly field: ClaimField } | null {
  const prefix = [kept, drafted].find((start) => id.startsWith(start));
  if (prefix === undefined) return null;
  const [sheet = '', field, ...more] = id.slice(prefix.length).split('.');
  const known = claimFields.find((name) => name === field);
  return /^[0-9a-f]{16}$/.test(sheet) && known !== undefined && more.length === 0
    ? { sheet, field: known }
    : null;
}

function later(one: StoredResponse, other: StoredResponse): boolean {
  return Date.parse(one.committedAt) > Date.parse(other.committedAt);
}

/** By code units, so that every browser and language has the same order; an empty name comes last. */
function compared(a: string, b: string): number {
  if (a === b) return 0;
  if (a === '' || b === '') return a === '' ? 1 : -1;
  return a < b ? -1 : 1;
}
