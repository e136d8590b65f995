// What a worksheet asks, input by input, as a form without a page: who draws it and who reads it back share this list.
import type { Definition } from '#src/worksheet/definition.ts';
import {
  type FieldId,
  presenceIds,
  reasonClassIds,
  resourceIds,
  sideIds,
  verdictIds,
} from '#src/worksheet/ids.ts';
import { moduleIds } from '#src/worksheet/roadmap.ts';
import { wordsIn } from '../kit/words.ts';
import { unitOf } from '../worksheet/unit-choices.ts';
import type { Wording } from '../worksheet/wording-of.ts';
import { type Asking, conditionRow } from './condition-row.ts';
import {
  block,
  type FormBlock,
  type FormInput,
  type FormQuestion,
  input,
  named,
} from './form-input.ts';
import { formStrings } from './strings.ts';

/** How many tests against a threshold a form has room for. */
const testRows = 2;

/** The inputs of one question. */
export function formQuestion(field: FieldId, asking: Asking): FormQuestion {
  return { field, blocks: blocks[field](asking) };
}

/** Every input of a definition, in reading order. */
export function formInputs(definition: Definition, words: Wording): readonly FormInput[] {
  return definition.steps
    .flatMap(({ fields }) => fields)
    .flatMap((field) => formQuestion(field, { definition, words }).blocks)
    .flatMap(({ rows }) => rows.flat());
}

const blocks: Readonly<Record<FieldId, (asking: Asking) => readonly FormBlock[]>> = {
  requirement: (asking) => [
    block([
      conditionRow(asking, 'requirement', {
        quantityPart: 'metric',
        valuePart: 'target',
        quantities: Object.keys(asking.definition.quantities),
      }),
    ]),
  ],
  predictions: ({ definition, words }) =>
    definition.predict.map((id) => {
      const about = words.quantity(id);
      const unit = words.unit(unitOf(definition, id));
      const end = (name: 'low' | 'high') =>
        input('predictions', `${id}.${name}`, 'number', {
          label: words.form('lineUnit', { end: words.parts[name], unit }),
          about,
        });
      const mechanisms = (definition.mechanisms[id] ?? []).map((option) => ({
        id: option,
        label: words.mechanism(option),
      }));
      return {
        title: about,
        text: words.asked(id),
        rows: [
          [end('low'), end('high')],
          [
            input('predictions', `${id}.mechanism`, 'radio', {
              label: words.parts.mechanism,
              about,
              options: mechanisms,
              required: false,
            }),
          ],
        ],
      };
    }),
  evidence: ({ definition, words }) => {
    const own = wordsIn(formStrings, words.locale);
    const optional = Object.keys(definition.quantities).filter(
      (id) => !definition.evidence.includes(id),
    );
    return [...definition.evidence, ...optional].map((id) => {
      const required = definition.evidence.includes(id);
      const about = words.quantity(id);
      const runs = input('evidence', `${id}.run`, 'runs', { label: own('runs'), about, required });
      const absent = input('evidence', `${id}.absent`, 'check', {
        label: words.form('notMeasured'),
        about,
        required: false,
      });
      return {
        title: about,
        text: required ? null : words.form('optional'),
        rows: [required ? [runs, absent] : [runs]],
      };
    });
  },
  bottleneck: ({ words }) => [
    block([
      [input('bottleneck', 'sentence', 'prose', { label: words.parts.sentence })],
      [
        input('bottleneck', 'resource', 'radio', {
          label: words.parts.resource,
          options: resourceIds.map((id) => ({ id, label: words.resources[id] })),
        }),
      ],
    ]),
  ],
  presence: (asking) => {
    const { definition, words } = asking;
    const { share } = definition.reference;
    const tests = Array.from({ length: testRows }, (_, row) => ({
      title: words.form('test', { n: row + 1 }),
      text: null,
      rows: [
        conditionRow(asking, 'presence', {
          prefix: `tests.${row}.`,
          valuePart: 'threshold',
          quantities: Object.keys(definition.quantities),
          about: words.form('test', { n: row + 1 }),
          required: false,
        }),
      ],
    }));
    const answer = input('presence', 'answer', 'radio', {
      label: words.parts.answer,
      options: presenceIds.map((id) => ({ id, label: words.presence[id] })),
    });
    const ceiling =
      share === undefined
        ? []
        : [
            input('presence', 'share', 'check', {
              label: words.form('useShare', { quantity: words.quantity(share) }),
              options: [{ id: share, label: words.quantity(share) }],
              required: false,
            }),
          ];
    return [...tests, block([[answer], ...(ceiling.length > 0 ? [ceiling] : [])])];
  },
  cost: ({ definition, words: { parts, quantity } }) => [
    block([
      ...(['code', 'failureModes', 'tuning'] as const).map((part) => [
        input('cost', part, 'prose', { label: parts[part] }),
      ]),
      [input('cost', 'leastGain', 'number', { label: parts.leastGain })],
    ]),
    {
      title: parts.costEvidence,
      text: null,
      rows: definition.evidence.map((id) => [
        input('cost', `evidence.${id}`, 'check', {
          label: quantity(id),
          about: parts.costEvidence,
          required: false,
        }),
      ]),
    },
  ],
  guardrail: (asking) => [
    block([
      conditionRow(asking, 'guardrail', {
        valuePart: 'bound',
        quantities: Object.keys(asking.definition.quantities),
      }),
    ]),
  ],
  verdict: ({ definition, words }) => [
    block([
      [
        input('verdict', 'verdict', 'radio', {
          label: words.parts.verdict,
          options: verdictIds.map((id) => ({
            id,
            label: words.form('missingPart', {
              field: words.verdicts[id],
              part: words.verdicts[`${id}Means`],
            }),
          })),
        }),
      ],
      [
        input('verdict', 'owed', 'choice', {
          label: words.parts.owed,
          options: named(Object.keys(definition.quantities), words.quantity),
          required: false,
        }),
      ],
      [
        input('verdict', 'reasonClass', 'radio', {
          label: words.parts.reasonClass,
          options: reasonClassIds.map((id) => ({ id, label: words.reasonClasses[id] })),
        }),
      ],
    ]),
  ],
  flip: (asking) => {
    const { definition, words } = asking;
    const { parts, sides, form } = words;
    const scope = definition.scope.map(({ quantity }) => quantity);
    return [
      block([
        conditionRow(asking, 'flip', {
          valuePart: 'value',
          quantities: [...Object.keys(definition.quantities), ...scope],
        }),
        [
          input('flip', 'side', 'radio', {
            label: parts.side,
            options: sideIds.map((id) => ({ id, label: sides[id] })),
          }),
        ],
        [
          input('flip', 'plausible', 'radio', {
            label: parts.plausible,
            options: (['yes', 'no'] as const).map((id) => ({ id, label: form(id) })),
          }),
        ],
        [input('flip', 'why', 'prose', { label: parts.why })],
      ]),
    ];
  },
  confidence: ({ words }) => [
    block([
      [
        input('confidence', 'confidence', 'number', {
          label: words.form('lineUnit', { end: words.parts.confidence, unit: '%' }),
        }),
      ],
    ]),
  ],
  next: ({ definition, words: { parts, quantity, modules } }) => [
    block([
      [
        input('next', 'quantity', 'choice', {
          label: parts.quantity,
          options: named(Object.keys(definition.quantities), quantity),
        }),
        input('next', 'module', 'choice', {
          label: parts.module,
          options: moduleIds
            .filter((id) => id !== definition.module?.id)
            .map((id) => ({ id, label: modules[id] })),
        }),
      ],
      [input('next', 'why', 'prose', { label: parts.why })],
    ]),
  ],
};
