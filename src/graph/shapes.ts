// The arithmetic of shapes: counting, axes, broadcasting. A dimension of -1 is unknown until run time.

/** Number of elements of a shape; throws, naming `operator`, where a dimension is unknown. */
export function elementCount(operator: string, shape: readonly number[]): number {
  if (shape.includes(-1))
    throw new Error(`${operator}: needs every size when the graph is built: ${shapeText(shape)}`);
  return shape.reduce((product, dimension) => product * dimension, 1);
}

/** A shape as text for messages, with `?` where the size is unknown. */
export function shapeText(shape: readonly number[]): string {
  return `[${shape.map((dimension) => (dimension < 0 ? '?' : String(dimension))).join(', ')}]`;
}

/** Several shapes as text for messages, joined by ` x `. */
export function shapesText(...shapes: readonly (readonly number[])[]): string {
  return shapes.map(shapeText).join(' x ');
}

/** The non-negative axis that `axis` (which may count from the end) means; throws outside the rank. */
export function resolveAxis(operator: string, shape: readonly number[], axis: number): number {
  const resolved = axis < 0 ? axis + shape.length : axis;
  if (!Number.isInteger(axis) || resolved < 0 || resolved >= shape.length)
    throw new Error(`${operator}: axis ${axis} is outside ${shapeText(shape)}`);
  return resolved;
}

/** The size along an axis already resolved. */
export function sizeAt(shape: readonly number[], axis: number): number {
  const size = shape[axis];
  if (size === undefined) throw new Error(`axis ${axis} is outside ${shapeText(shape)}`);
  return size;
}

/** A copy of `shape` with one dimension replaced. */
export function withSize(shape: readonly number[], axis: number, size: number): number[] {
  return shape.map((dimension, i) => (i === axis ? size : dimension));
}

/** True where two shapes agree in rank and sizes; an unknown size agrees with every size. */
export function sameShape(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((size, i) => sameSize(size, b[i] ?? Number.NaN));
}

/** True where two sizes are equal or one of them is unknown. */
export function sameSize(a: number, b: number): boolean {
  return a === b || a === -1 || b === -1;
}

/** The shape of an elementwise result under multidirectional (NumPy) broadcasting. */
export function broadcastShape(
  operator: string,
  a: readonly number[],
  b: readonly number[],
): number[] {
  const rank = Math.max(a.length, b.length);
  return Array.from({ length: rank }, (_, i) => {
    const left = a[i - rank + a.length] ?? 1;
    const right = b[i - rank + b.length] ?? 1;
    if (left === right || right === 1) return left;
    if (left === 1) return right;
    if (left === -1) return right;
    if (right === -1) return left;
    throw new Error(`${operator}: shapes do not broadcast: ${shapesText(a, b)}`);
  });
}

/** The shape a Reshape from `from` to `to` gives, a -1 in `to` inferred; throws where the counts differ. */
export function reshapedShape(from: readonly number[], to: readonly number[]): number[] {
  const product = (sizes: readonly number[]) =>
    sizes.reduce((total, size) => (size < 0 ? total : total * size), 1);
  const free = to.filter((size) => size < 0).length;
  const refuse = (): never => {
    throw new Error(`Reshape: the element counts differ: ${shapesText(from, to)}`);
  };
  if (free > 1) return refuse();
  if (from.includes(-1)) return free === 1 ? [...to] : refuse();
  const known = product(to);
  if (free === 0) return product(from) === known ? [...to] : refuse();
  const inferred = product(from) / known;
  return Number.isInteger(inferred) ? to.map((size) => (size < 0 ? inferred : size)) : refuse();
}
