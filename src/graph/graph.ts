// A graph under construction: operators are appended in the order they run, each value has a unique
// name and a static shape, and what nothing depends on is dropped when the model is written.
import { elementCount, shapeText } from './shapes.ts';
import {
  type Tensor,
  type TensorData,
  type TensorKind,
  type TensorType,
  tensorBytes,
} from './tensor.ts';

/** An attribute of an operator, tagged by the type ONNX stores it under. */
export type Attribute =
  | { readonly int: number }
  | { readonly float: number }
  | { readonly ints: readonly number[] }
  | { readonly floats: readonly number[] }
  | { readonly string: string }
  | { readonly graph: Graph };

/** What arrives at an operator on the way back. */
export interface Backward {
  /** Gradient of the loss by each output; undefined where the loss does not depend on it. */
  readonly gradients: readonly (Tensor | undefined)[];
  readonly outputs: readonly Tensor[];
}

/** The vector-Jacobian product of an operator: one gradient an input, undefined where there is none. */
export type Differentiate = (backward: Backward) => readonly (Tensor | undefined)[];

/** One operator to append; `undefined` among the inputs leaves out an optional one. */
export interface NodeSpec {
  readonly operator: string;
  readonly domain?: 'com.microsoft';
  readonly inputs: readonly (Tensor | undefined)[];
  /** Kinds of the results; a label replaces the operator's name in theirs. */
  readonly outputs: readonly (TensorKind & { readonly label?: string | undefined })[];
  readonly attributes?: Readonly<Record<string, Attribute>>;
  /** Outputs from this index on may be left out of the model when unused. */
  readonly optionalOutputsFrom?: number;
  readonly differentiate?: Differentiate;
  /** The tensors `differentiate` returns gradients of, where they are not the inputs. */
  readonly differentiates?: readonly Tensor[];
  /** Gradients end here without complaint. */
  readonly stopsGradient?: boolean;
}

/** An operator in a graph. */
export interface GraphNode extends Omit<NodeSpec, 'outputs'> {
  readonly outputs: readonly Tensor[];
}

/** An initializer: a tensor whose values are in the model. */
export interface Constant {
  readonly tensor: Tensor;
  readonly bytes: Uint8Array;
}

const SHARED_CONSTANT_BYTES = 64;

/** An ONNX graph being built; a sub-graph (the body of a Loop) sees the values of its parents. */
export class Graph {
  readonly name: string;
  readonly parent: Graph | undefined;
  readonly inputs: Tensor[] = [];
  readonly nodes: GraphNode[] = [];
  readonly constants: Constant[] = [];
  readonly outputs: { readonly name: string; readonly tensor: Tensor }[] = [];
  readonly #known = new Set<Tensor>();
  readonly #shared = new Map<string, Tensor>();
  readonly #names: Set<string>;
  readonly #counts: Map<string, number>;

  constructor(name: string, parent?: Graph) {
    this.name = name;
    this.parent = parent;
    this.#names = parent ? parent.#names : new Set();
    this.#counts = parent ? parent.#counts : new Map();
  }

  /** Declares an input; -1 in the shape is a size known only at run time. Throws on a used name. */
  input(name: string, type: TensorType, shape: readonly number[]): Tensor {
    const tensor = this.#tensor(this.#claim(name, 'input'), { type, shape });
    this.inputs.push(tensor);
    return tensor;
  }

  /** Stores values in the model (in the outermost graph); small unnamed constants are shared. */
  constant(type: TensorType, shape: readonly number[], data: TensorData, name?: string): Tensor {
    if (this.parent) return this.parent.constant(type, shape, data, name);
    const count = elementCount('constant', shape);
    if (data.length !== count)
      throw new Error(
        `constant ${name ?? type}: ${data.length} values given for ${shapeText(shape)} (${count})`,
      );
    const bytes = tensorBytes(type, data);
    const key =
      name === undefined && bytes.length <= SHARED_CONSTANT_BYTES
        ? `${type}${shapeText(shape)}${bytes.join()}`
        : undefined;
    const existing = key === undefined ? undefined : this.#shared.get(key);
    if (existing) return existing;
    const free = name !== undefined && !this.#names.has(name);
    const unique = free ? this.#claim(name, 'constant') : this.#unique(name ?? 'constant');
    const tensor = this.#tensor(unique, { type, shape });
    this.constants.push({ tensor, bytes });
    if (key !== undefined) this.#shared.set(key, tensor);
    return tensor;
  }

  /** A constant of shape []. */
  scalar(value: number, type: TensorType = 'float32'): Tensor {
    return this.constant(type, [], [value]);
  }

  /** A constant vector of int64, as axes and target shapes are passed. */
  ints(values: readonly number[]): Tensor {
    return this.constant('int64', [values.length], values);
  }

  /** A graph inside this one, as the body of a loop; its name is unique and it sees this one's tensors. */
  subgraph(stem: string): Graph {
    return new Graph(this.#unique(`${stem}.body`), this);
  }

  /** Names a tensor as a result of the graph. Throws on a used name. */
  output(name: string, tensor: Tensor): void {
    this.#check('output', tensor);
    this.outputs.push({ name: this.#claim(name, 'output'), tensor });
  }

  /** Appends an operator and returns its outputs; throws where an input belongs to another graph. */
  node({ outputs, ...spec }: NodeSpec): Tensor[] {
    for (const input of spec.inputs) if (input) this.#check(spec.operator, input);
    const tensors = outputs.map(({ label = spec.operator, ...kind }) =>
      this.#tensor(this.#unique(label), kind),
    );
    this.nodes.push({ ...spec, outputs: tensors });
    return tensors;
  }

  /** Appends an operator with one output; `vjp` maps the output's gradient to the inputs'. */
  apply({
    output,
    vjp,
    ...spec
  }: Omit<NodeSpec, 'outputs' | 'differentiate'> & {
    readonly output: TensorKind;
    readonly vjp?: (gradient: Tensor, output: Tensor) => readonly (Tensor | undefined)[];
  }): Tensor {
    const differentiate: Differentiate | undefined =
      vjp && (({ gradients: [gradient], outputs: [y] }) => (gradient && y ? vjp(gradient, y) : []));
    const [tensor] = this.node({
      ...spec,
      outputs: [output],
      ...(differentiate ? { differentiate } : {}),
    });
    if (!tensor) throw new Error(`${spec.operator}: no output`);
    return tensor;
  }

  /** True where the tensor was made in this graph or in one around it. */
  sees(tensor: Tensor): boolean {
    return this.#known.has(tensor) || (this.parent?.sees(tensor) ?? false);
  }

  #check(operator: string, tensor: Tensor): void {
    if (!this.sees(tensor))
      throw new Error(`${operator}: ${tensor.name} belongs to another graph than "${this.name}"`);
  }

  #tensor(name: string, { type, shape }: TensorKind): Tensor {
    const tensor: Tensor = { name, type, shape: [...shape] };
    this.#known.add(tensor);
    return tensor;
  }

  #claim(name: string, what: string): string {
    if (this.#names.has(name))
      throw new Error(`${what} "${name}": the name is taken in graph "${this.name}"`);
    this.#names.add(name);
    return name;
  }

  #unique(stem: string): string {
    let count = this.#counts.get(stem) ?? 0;
    let name: string;
    do name = `${stem}.${count++}`;
    while (this.#names.has(name));
    this.#counts.set(stem, count);
    this.#names.add(name);
    return name;
  }
}
