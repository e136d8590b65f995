// A gate that keeps to a budget: after each answer it rises where there is cost to spare and falls where too much was
// spent. Each move is proportional to the error (which sums over time: an integral controller), deterministic, one step a prompt.
// With confidences whose share below a gate g is F(g), it settles where small + F(g)·large = budget.

/** What the controller is given. */
export interface ControllerSettings {
  /** Mean cost of a prompt that is to be kept, in the rungs' unit. */
  readonly budget: number;
  /** How far the gate moves for an error as large as the large rung's cost. */
  readonly rate: number;
  /** Cost of the small rung with its probability read, and of the large one. */
  readonly small: number;
  readonly large: number;
}

/** Where a controller stands. */
export interface ControllerState {
  /** Least confidence at which the small rung's answer is kept, in [0, 1]. */
  readonly gate: number;
  /** Prompts so far, their summed cost, and how many were right. */
  readonly prompts: number;
  readonly spent: number;
  readonly right: number;
  readonly escalated: number;
}

/** What came for one prompt: the small rung's confidence, and whether each rung's answer is right. */
export interface RoutedPrompt {
  readonly confidence: number;
  readonly smallRight: boolean;
  readonly largeRight: boolean;
}

/** Before the first prompt. */
export function openController(gate: number): ControllerState {
  return { gate, prompts: 0, spent: 0, right: 0, escalated: 0 };
}

/** The state after one prompt. With a rate of 0 the gate stays where it was: a fixed threshold. */
export function controllerStep(
  state: ControllerState,
  { confidence, smallRight, largeRight }: RoutedPrompt,
  { budget, rate, small, large }: ControllerSettings,
): ControllerState {
  const escalates = confidence < state.gate;
  const cost = small + (escalates ? large : 0);
  const gate = state.gate + (rate * (budget - cost)) / large;
  return {
    gate: Math.min(1, Math.max(0, gate)),
    prompts: state.prompts + 1,
    spent: state.spent + cost,
    right: state.right + Number(escalates ? largeRight : smallRight),
    escalated: state.escalated + Number(escalates),
  };
}

/** The share to escalate that spends a budget exactly, (budget − small) / large, within [0, 1]. */
export function affordableEscalation({
  budget,
  small,
  large,
}: Omit<ControllerSettings, 'rate'>): number {
  return Math.min(1, Math.max(0, (budget - small) / large));
}
