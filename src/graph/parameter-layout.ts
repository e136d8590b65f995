// A model's parameters as one flat vector: where each named tensor begins, and views of it.
import type { Graph } from './graph.ts';
import { reshape, split } from './ops/shape.ts';
import { elementCount, shapeText } from './shapes.ts';
import type { Tensor } from './tensor.ts';

/** A parameter of a model. */
export interface ParameterSpec {
  readonly name: string;
  readonly shape: readonly number[];
  /** Whether weight decay pulls it to zero; matrices are, vectors (gains, biases) are not. */
  readonly decay?: boolean;
}

/** A parameter and its place in the flat vector, in elements. */
export interface ParameterEntry extends Required<ParameterSpec> {
  readonly offset: number;
  readonly size: number;
}

/** All parameters of a model in the order of the flat vector. */
export interface ParameterLayout {
  readonly entries: readonly ParameterEntry[];
  /** Elements in all. */
  readonly size: number;
}

/** Lays the parameters out one after the other; throws on a repeated name. */
export function parameterLayout(specs: readonly ParameterSpec[]): ParameterLayout {
  const entries: ParameterEntry[] = [];
  let offset = 0;
  for (const { name, shape, decay = shape.length >= 2 } of specs) {
    if (entries.some((entry) => entry.name === name))
      throw new Error(`parameter "${name}" is laid out twice`);
    const size = elementCount(`parameter "${name}"`, shape);
    entries.push({ name, shape: [...shape], decay, offset, size });
    offset += size;
  }
  return { entries, size: offset };
}

/** Views of the flat vector [size] inside a graph, by name. */
export function parameterTensors(
  g: Graph,
  layout: ParameterLayout,
  flat: Tensor,
): Record<string, Tensor> {
  return parameterViews(g, layout, parameterPieces(g, layout, flat));
}

/** The flat vector cut into one flat piece a parameter, in the order of the layout. */
export function parameterPieces(
  g: Graph,
  { entries, size }: ParameterLayout,
  flat: Tensor,
): Tensor[] {
  if (flat.shape.join() !== String(size))
    throw new Error(`parameters: the layout has ${size} elements, not ${shapeText(flat.shape)}`);
  return split(
    g,
    flat,
    entries.map((entry) => entry.size),
    0,
    entries.map(({ name }) => `parameter.${name}`),
  );
}

/** Flat pieces under their own shapes, by name. */
export function parameterViews(
  g: Graph,
  { entries }: ParameterLayout,
  pieces: readonly Tensor[],
): Record<string, Tensor> {
  return Object.fromEntries(
    entries.flatMap(({ name, shape }, i) => {
      const piece = pieces[i];
      return piece ? [[name, reshape(g, piece, shape)]] : [];
    }),
  );
}

/** The flat vector of named values; throws, naming it, where one is missing or of another size. */
export function packParameters(
  { entries, size }: ParameterLayout,
  values: Readonly<Record<string, Float32Array>>,
): Float32Array<ArrayBuffer> {
  const flat = new Float32Array(size);
  for (const { name, shape, offset, size: expected } of entries) {
    const value = values[name];
    if (value?.length !== expected)
      throw new Error(
        `parameter "${name}": ${value ? `${value.length} values` : 'missing'}, ` +
          `needs ${expected} for ${shapeText(shape)}`,
      );
    flat.set(value, offset);
  }
  return flat;
}

/** Named views (not copies) of a flat vector. */
export function unpackParameters(
  { entries, size }: ParameterLayout,
  flat: Float32Array,
): Record<string, Float32Array> {
  if (flat.length !== size)
    throw new Error(`parameters: the layout has ${size} elements, the vector ${flat.length}`);
  return Object.fromEntries(
    entries.map(({ name, offset, size: length }) => [name, flat.subarray(offset, offset + length)]),
  );
}
