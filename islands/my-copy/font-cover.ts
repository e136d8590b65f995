// Which letters which of our fonts has. A PDF takes no letter from the reader's system: what none of ours has must be
// known before it is set.

/** Families in the order in which a letter is looked for. */
export const familyIds = ['Text', 'TextMore', 'Signs', 'Wide', 'Marks'] as const;
/** One of these families. */
export type FamilyId = (typeof familyIds)[number];

/** The code points of each family as hexadecimal ranges; of the later ones only what the earlier ones lack. */
const ranges: Readonly<Record<FamilyId, string>> = {
  // Source Serif 4, the part for western Europe.
  Text: '20-7e a0-ac ae-ff 131 152-153 2bb-2bc 2c6 2da 2dc 2013-2014 2018-201a 201c-201e 2022 2026 2032-2033 2039-203a 2044 20ac 2122 2191 2193 2212 2215',
  // Its part for the rest of Europe.
  TextMore:
    '100-12b 12e-130 134-151 154-165 168-17f 192 1cd-1dc 1e6-1e7 1f8-1f9 218-21b 1e80-1e85 1e9e 1ef2-1ef9 2113',
  // KaTeX's text face: relations and arrows that go with a serif.
  Signs: '2190 2192 2194-2199 2208 221a 221e 2248 2261 2264-2265 2308-230b 25b3',
  // Roboto: Greek, Cyrillic, raised and lowered digits.
  Wide: '1fa-1ff 384-38a 38c 38e-3a1 3a3-3ce 400-45f 490-491 1ea0-1ef1 200b 2070 2074-208e 2202 2206 220f 2211 2260 25a0 25ca 25cf fffd',
  // KaTeX's second face of signs.
  Marks: '25b2 25bc 2605 2713',
};

const families: ReadonlyMap<number, FamilyId> = new Map(
  familyIds
    .toReversed()
    .flatMap((family) => coveredBy(family).map((point): [number, FamilyId] => [point, family])),
);

/** The code points that a family is used for. */
export function coveredBy(family: FamilyId): readonly number[] {
  return ranges[family].split(' ').flatMap((range) => {
    const [from = 0, to = from] = range.split('-').map((digits) => Number.parseInt(digits, 16));
    return Array.from({ length: to - from + 1 }, (_, step) => from + step);
  });
}

/** The family that has a letter; null where none of ours has it. */
export function familyOf(letter: string): FamilyId | null {
  return families.get(letter.codePointAt(0) ?? 0) ?? null;
}
