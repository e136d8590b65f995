// The audit: does the evidence carry the verdict, and if not, what is wrong or owed. Ids and values only.
import type { EnvironmentCard } from '#src/measure/environment.ts';
import { caseOf, ceilingOf, conditionHolds, gainInterval } from './case.ts';
import type { Cited, World } from './citation.ts';
import { type Completeness, completeness } from './completeness.ts';
import type { Definition } from './definition.ts';
import { gatherEvidence, quantityOf } from './evidence.ts';
import { type Finding, finding } from './findings.ts';
import type { PresenceId, ReasonClassId, VerdictId } from './ids.ts';
import type { Interval } from './interval.ts';
import { currentAttempt } from './machine.ts';
import { nextFindings } from './next-findings.ts';
import { type Case, type Supported, supportedVerdict } from './rules.ts';
import { sameJson } from './same-json.ts';
import type { Answers, Attempt, Worksheet } from './schema.ts';
import { sideOf } from './scope.ts';

/** For which models, runtimes and machines a verdict speaks: those of its cited runs. */
export interface Bounds {
  /** Every SHA-256 cited under each artefact's name. */
  readonly artefacts: Readonly<Record<string, readonly string[]>>;
  readonly environments: readonly EnvironmentCard[];
}

/** What an audit returns; islands word it. */
export interface Audit {
  readonly findings: readonly Finding[];
  readonly completeness: Completeness;
  readonly case: Case;
  readonly supported: Supported;
  readonly given: VerdictId | null;
  readonly reasonClass: ReasonClassId | null;
  /** Each cited quantity's interval, in the quantity's unit. */
  readonly intervals: ReadonlyMap<string, Interval>;
  /** Share of the plain time saved, widened by the noise floor. */
  readonly gain: Interval | null;
  /** Amdahl ceiling of relieving the bottleneck, as a speed-up. */
  readonly ceiling: Interval | null;
  /** Whether the requirement is met as things are. */
  readonly requirement: PresenceId | 'unstated';
  readonly bounds: Bounds;
}

/** Audits one attempt of a worksheet (the current one unless given) against the runs and versions at hand. */
export function audit(
  definition: Definition,
  worksheet: Worksheet,
  world: World,
  attempt: Attempt = currentAttempt(worksheet),
): Audit {
  const { answers } = attempt;
  const evidence = gatherEvidence(definition, answers.evidence ?? {}, world);
  const judged = caseOf(definition, answers, evidence);
  const supported = supportedVerdict(judged);
  const { requirement } = answers;
  const met =
    requirement === undefined
      ? 'unstated'
      : conditionHolds(
          { ...requirement, quantity: requirement.metric, value: requirement.target },
          evidence,
        );
  const flipHolds = answers.flip === undefined ? 'no' : conditionHolds(answers.flip, evidence);
  const findings = [
    ...evidence.findings,
    ...unknownQuantities(definition, answers),
    ...requirementFindings(answers, met),
    ...presenceFindings(answers, judged),
    ...verdictFindings(answers, supported),
    ...flipFindings(definition, answers, judged, flipHolds),
    ...nextFindings(definition, answers, evidence.intervals),
    ...definitionFindings(definition, worksheet),
  ];
  return {
    findings,
    completeness: completeness(definition, attempt),
    case: judged,
    supported,
    given: answers.verdict?.verdict ?? null,
    reasonClass: answers.verdict?.reasonClass ?? null,
    intervals: evidence.intervals,
    gain: gainInterval(definition, evidence),
    ceiling: ceilingOf(answers.presence?.share, evidence),
    requirement: met,
    bounds: boundsOf(evidence.cited),
  };
}

function unknownQuantities(definition: Definition, answers: Answers): Finding[] {
  const named = [
    ['requirement', answers.requirement?.metric],
    ['guardrail', answers.guardrail?.quantity],
    ['presence', answers.presence?.share],
    ['next', answers.next?.quantity],
    ['verdict', answers.verdict?.owed],
    ...(answers.presence?.tests ?? []).map(({ quantity }) => ['presence', quantity] as const),
    ...(answers.cost?.evidence ?? []).map((quantity) => ['cost', quantity] as const),
    ...Object.keys(answers.predictions ?? {}).map((id) => ['predictions', id] as const),
  ] as const;
  return named.flatMap(([field, quantity]) =>
    quantity === undefined || quantityOf(definition, quantity) !== undefined
      ? []
      : [finding('unknown-quantity', field, { quantity })],
  );
}

function requirementFindings({ requirement }: Answers, met: Audit['requirement']): Finding[] {
  if (requirement === undefined) return [finding('requirement-missing', 'requirement', {})];
  if (met !== 'yes') return [];
  return [finding('requirement-met', 'requirement', { quantity: requirement.metric })];
}

function presenceFindings({ presence, bottleneck }: Answers, judged: Case): Finding[] {
  const found: Finding[] = [];
  if (presence !== undefined && presence.answer !== judged.presence)
    found.push(
      finding('presence-not-supported', 'presence', {
        given: presence.answer,
        supported: judged.presence,
      }),
    );
  if (presence?.answer === 'yes' && bottleneck?.resource === 'none')
    found.push(
      finding('resource-contradicts-presence', 'bottleneck', { presence: presence.answer }),
    );
  if (judged.presence === 'no' && judged.gain === 'exceeds')
    found.push(finding('gain-without-bottleneck', 'bottleneck', {}));
  return found;
}

function verdictFindings({ guardrail, verdict }: Answers, supported: Supported): Finding[] {
  const found: Finding[] = [];
  if (guardrail === undefined) found.push(finding('guardrail-missing', 'guardrail', {}));
  if (verdict === undefined) return found;
  if (verdict.verdict !== supported.verdict)
    found.push(
      finding('verdict-not-supported', 'verdict', {
        given: verdict.verdict,
        supported: supported.verdict,
        because: supported.because,
      }),
    );
  const owed = supported.owed.find((id) => id.endsWith('-measurement'));
  if (verdict.verdict === 'defer' && owed !== undefined && verdict.owed === undefined)
    found.push(finding('owed-missing', 'verdict', { owed }));
  return found;
}

function flipFindings(
  definition: Definition,
  { flip, verdict }: Answers,
  judged: Case,
  alreadyTrue: PresenceId,
): Finding[] {
  if (flip === undefined) return [finding('flip-missing', 'flip', {})];
  const found: Finding[] = [];
  const computed = sideOf(definition, flip);
  if (computed !== null && computed !== flip.side)
    found.push(finding('flip-side-contradicted', 'flip', { given: flip.side, computed }));
  const side = computed ?? flip.side;
  const wrong =
    (verdict?.verdict === 'never' && side === 'inside') ||
    (verdict?.verdict === 'defer' && judged.presence === 'no' && side === 'outside');
  if (wrong && verdict !== undefined)
    found.push(finding('flip-wrong-side', 'flip', { verdict: verdict.verdict, side }));
  if (alreadyTrue === 'yes')
    found.push(finding('flip-already-true', 'flip', { quantity: flip.quantity }));
  return found;
}

function definitionFindings({ version }: Definition, { definition }: Worksheet): Finding[] {
  if (definition.version === version) return [];
  const values = { written: definition.version, current: version };
  return [finding('definition-changed', 'verdict', values)];
}

function boundsOf(cited: readonly Cited[]): Bounds {
  const artefacts: Record<string, string[]> = {};
  const environments: EnvironmentCard[] = [];
  for (const { run } of cited) {
    for (const [name, hash] of Object.entries(run.artefacts)) {
      const hashes = artefacts[name] ?? [];
      artefacts[name] = hashes.includes(hash) ? hashes : [...hashes, hash];
    }
    if (!environments.some((card) => sameJson(card, run.environment)))
      environments.push(run.environment);
  }
  return { artefacts, environments };
}
