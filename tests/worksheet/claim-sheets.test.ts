import { describe, expect, test } from 'vitest';
import {
  claimDraftId,
  claimFields,
  claimResponseId,
  claimSheetsOf,
  filledFields,
  isClaimResponse,
} from '#src/worksheet/claim-sheets.ts';
import { mergeResponses, responseSchema, type StoredResponse } from '#src/worksheet/response.ts';

const one = '00000000000000aa';
const two = '00000000000000bb';
const at = (minute: number) => `2026-11-21T10:${String(minute).padStart(2, '0')}:00.000Z`;
const kept = (sheet: string, field: 'paper' | 'claim', value: string, minute = 0) => ({
  id: claimResponseId(sheet, field),
  value,
  committedAt: at(minute),
});

describe('claim sheets', () => {
  test('are kept under ids that the store takes', () => {
    for (const field of claimFields)
      for (const id of [claimResponseId(one, field), claimDraftId(one, field)])
        expect(responseSchema.safeParse({ id, value: 'a', committedAt: at(0) }).success).toBe(true);
  });

  test('are joined field by field and put in the order of their papers', () => {
    const sheets = claimSheetsOf([
      kept(two, 'paper', 'Alpha'),
      kept(one, 'paper', 'Beta'),
      kept(one, 'claim', 'twice as fast'),
    ]);
    expect(sheets.map(({ id }) => id)).toEqual([two, one]);
    expect(sheets[1]?.texts.claim).toBe('twice as fast');
    expect(sheets.map(filledFields)).toEqual([1, 2]);
  });

  test('show what was typed last, kept or not', () => {
    const draft = (value: string, minute: number): StoredResponse => ({
      id: claimDraftId(one, 'claim'),
      value,
      committedAt: at(minute),
    });
    const claim = (...responses: StoredResponse[]) => claimSheetsOf(responses)[0]?.texts.claim;
    expect(claim(kept(one, 'claim', 'old', 1), draft('new', 2))).toBe('new');
    expect(claim(kept(one, 'claim', 'new', 3), draft('old', 2))).toBe('new');
    expect(claim(kept(one, 'claim', 'new', 3), draft('', 4))).toBe('new');
  });

  test('that were emptied are not listed, and their texts are kept beside', () => {
    const before = kept(one, 'claim', 'twice as fast', 1);
    const after = mergeResponses(before, kept(one, 'claim', '', 2));
    expect(claimSheetsOf([after])).toEqual([]);
    expect(after.earlier?.map(({ value }) => value)).toEqual(['twice as fast']);
  });

  test('leave other answers alone', () => {
    expect(isClaimResponse('reading:kv-cache.first')).toBe(false);
    expect(isClaimResponse(`reading:10-frontiers.${one}.colour`)).toBe(false);
    expect(isClaimResponse(claimResponseId(one, 'flip'))).toBe(true);
  });
});
