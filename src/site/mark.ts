// The mark of the book: a bottle's shoulders and neck, and what waits before it. Drawn on 32 × 32.

/** Paths of the mark: the bottle in the accent, the drop that gets through in the second colour. */
export const markPath = {
  bottle:
    'M2 5h4.4c5.2 0 7.2 2.2 8.9 5 .9 1.6 1.7 2.5 3.7 2.5h11v2.6H19c-3.2 0-4.7-1.7-6-3.8C11.600 9 10.300 7.600 6.400 7.600H2V5Z' +
    'M2 27h4.400c5.200 0 7.200-2.200 8.900-5 .900-1.600 1.700-2.500 3.700-2.500h11v-2.600H19c-3.200 0-4.700 1.700-6 3.800-1.400 2.300-2.700 3.700-6.600 3.700H2V27Z',
  flow: 'M4 14.400h3.200v3.200H4v-3.200Zm5.600 0h3.200v3.200H9.600v-3.200Zm5.600.5h3v2.200h-3v-2.200Z',
} as const;
