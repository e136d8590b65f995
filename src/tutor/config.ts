// The shape of a tutor, in the literature's letters: V tokens, width d_model, L layers, h heads, T positions.

/** What each file of `architectures/` asks for beside the shape all share. */
const architectureFields = {
  dense: [],
  /** E experts, k of which a token is sent to; `dFeedForward` is the width of one. */
  moe: ['experts', 'expertsPerToken'],
  /** d_c and d_R: widths of the latent and of the rotary key that all heads share. */
  mla: ['latent', 'rotary'],
  /** h·P, N and K: width inside the mixer, state a channel, and how many tokens its convolution sees. */
  mamba2: ['inner', 'state', 'convolution'],
  'linear-attention': [],
  /** Consecutive layers that attend to one cache, made by the first of them. */
  'shared-cache': ['share'],
  /** One digit a layer (hybrid-order.ts), what local attention sees, and what states and experts ask for. */
  hybrid: [
    'order',
    'window',
    'decays',
    'inner',
    'state',
    'convolution',
    'experts',
    'expertsPerToken',
  ],
} as const satisfies Record<string, readonly string[]>;

/** The file of `architectures/` that builds a model. */
export type ArchitectureName = keyof typeof architectureFields;

/** What every architecture has. */
interface SharedShape {
  /** V: token ids run from 0 to V − 1. */
  readonly vocabulary: number;
  /** d_model: width of the residual stream. */
  readonly dModel: number;
  /** L. */
  readonly layers: number;
  /** h: heads; each is d_model / h wide. */
  readonly heads: number;
  /** d_ff: width inside a feed-forward block. */
  readonly dFeedForward: number;
  /** T: positions a sequence may have. */
  readonly context: number;
}

/** What decides a model's shape; written into its weights file and read back from there. */
export type ModelConfig<Name extends ArchitectureName = ArchitectureName> =
  Name extends ArchitectureName
    ? SharedShape & { readonly architecture: Name } & {
        readonly [Field in (typeof architectureFields)[Name][number]]: number;
      }
    : never;

/** The models that ship, smallest last; `draft-random` is made in place and never shipped. */
export const modelNames = ['tutor', 'twin', 'draft', 'draft-weak'] as const;

/** A model that has a weights file. */
export type ModelName = (typeof modelNames)[number];

const sharedFields = [
  'vocabulary',
  'dModel',
  'layers',
  'heads',
  'dFeedForward',
  'context',
] as const;

/** Those whose heads the fused rotary attention reads: a multiple of 16 wide. */
const fusedRotary: readonly string[] = ['dense', 'moe', 'shared-cache'];

/** Checks a shape read from outside; throws a `RangeError` naming the field and what came. */
export function parseConfig(value: unknown): ModelConfig {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >;
  const architecture = String(given.architecture);
  if (!Object.hasOwn(architectureFields, architecture))
    throw new RangeError(
      `architecture: ${architecture}; this book knows ${Object.keys(architectureFields).join(', ')}`,
    );
  const own = architectureFields[architecture as ArchitectureName];
  const numbers = Object.fromEntries(
    [...sharedFields, ...own].map((field) => [field, positiveInteger(field, given[field])]),
  );
  const { dModel = 0, heads = 1 } = numbers;
  const multiple = fusedRotary.includes(architecture) ? 16 * heads : heads;
  if (dModel % multiple !== 0)
    throw new RangeError(`dModel ${dModel} is not a multiple of ${multiple} for ${heads} heads`);
  const { experts = 1, expertsPerToken = 1, rotary = 2, inner = heads, convolution = 2 } = numbers;
  if (inner % heads !== 0)
    throw new RangeError(`inner ${inner} is not a multiple of ${heads} heads`);
  if (convolution < 2) throw new RangeError(`convolution ${convolution}: it sees 2 tokens or more`);
  if (expertsPerToken > experts)
    throw new RangeError(`expertsPerToken ${expertsPerToken}: there are ${experts} experts`);
  const { layers = 1, share = 1 } = numbers;
  if (layers % share !== 0)
    throw new RangeError(`share ${share}: ${layers} layers do not part into groups of ${share}`);
  if (rotary % 2 !== 0) throw new RangeError(`rotary ${rotary}: columns turn in pairs`);
  return { architecture, ...numbers } as unknown as ModelConfig;
}

/** Width of one attention head, d_model / h. */
export function headWidth({ dModel, heads }: Pick<ModelConfig, 'dModel' | 'heads'>): number {
  return dModel / heads;
}

function positiveInteger(field: string, value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return value;
  throw new RangeError(`${field}: ${String(value)}; a positive whole number is needed`);
}
