// A key-value cache in one piece a sequence: the most it may ever need is reserved when it begins, in the first hole
// that is wide enough. What is reserved and not used is internal fragmentation; holes too narrow are external.

/** A reserved piece. */
export interface Piece {
  readonly from: number;
  readonly slots: number;
  filled: number;
}

/** A memory of `slots` slots, given out by first fit. */
export class ReservedCache {
  readonly slots: number;
  readonly #pieces = new Map<string, Piece>();

  constructor(slots: number) {
    this.slots = slots;
  }

  /** Names and pieces in order of place. */
  get pieces(): readonly (readonly [string, Piece])[] {
    return [...this.#pieces].sort(([, a], [, b]) => a.from - b.from);
  }

  /** Slots that nobody reserved. */
  get free(): number {
    return this.slots - this.pieces.reduce((sum, [, { slots }]) => sum + slots, 0);
  }

  /** Slots of the widest hole. */
  get widest(): number {
    return Math.max(...this.#holes().map(({ slots }) => slots));
  }

  /** Tokens in memory. */
  get filled(): number {
    return this.pieces.reduce((sum, [, { filled }]) => sum + filled, 0);
  }

  /** Slots that are reserved and hold no token. */
  get waste(): number {
    return this.slots - this.free - this.filled;
  }

  /** Reserves slots; false, and nothing changed, where no hole is wide enough. Throws where the name is taken. */
  open(name: string, slots: number): boolean {
    if (this.#pieces.has(name)) throw new Error(`sequence ${name} is there already`);
    const hole = this.#holes().find((one) => one.slots >= slots);
    if (!hole) return false;
    this.#pieces.set(name, { from: hole.from, slots, filled: 0 });
    return true;
  }

  /** One token more; throws past what was reserved. */
  append(name: string): void {
    const piece = this.#pieces.get(name);
    if (!piece) throw new RangeError(`no sequence ${name}`);
    if (piece.filled >= piece.slots)
      throw new RangeError(`sequence ${name} reserved ${piece.slots} slots and wants one more`);
    piece.filled++;
  }

  /** Gives a piece back. */
  close(name: string): void {
    if (!this.#pieces.delete(name)) throw new RangeError(`no sequence ${name}`);
  }

  #holes(): { readonly from: number; readonly slots: number }[] {
    const holes: { from: number; slots: number }[] = [];
    let from = 0;
    for (const [, piece] of this.pieces) {
      holes.push({ from, slots: piece.from - from });
      from = piece.from + piece.slots;
    }
    return [...holes, { from, slots: this.slots - from }];
  }
}
