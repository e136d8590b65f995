// The words of our judgement of a case: the reference, which question decides it, and how far away the flip lies.
import type { BecauseId } from '#src/worksheet/rules.ts';
import { defineStrings } from '../../kit/define-strings.ts';

/** The four questions of the phase, by number. */
export const questionNumbers = [1, 2, 3, 4] as const;
/** One of them. */
export type QuestionNumber = (typeof questionNumbers)[number];

/** The question that decides a verdict, by its ground. */
export const decidingQuestion = {
  'gain-exceeds-cost': 3,
  'presence-unknown': 2,
  'gain-unknown': 3,
  'guardrail-unknown': 3,
  'guardrail-falls': 3,
  'cost-exceeds-gain': 3,
  'change-within-scope': 4,
  'change-unnamed': 4,
  'absent-within-scope': 2,
} as const satisfies Record<BecauseId, QuestionNumber>;

/** The explanation. */
export const explanationStrings = defineStrings({
  en: {
    title: 'Our judgement',
    reference: 'Ours: “{{verdict}}”.',
    right: 'Yours is the same.',
    wrong: 'Yours was “{{verdict}}”.',
    none: 'You gave none.',
    because: 'Why: {{because}}',
    'question.1': 'Which bottleneck does it relieve?',
    'question.2': 'Is it here?',
    'question.3': 'What does it gain, and what would it cost?',
    'question.4': 'What would flip it?',
    decides: 'this one decides',
    asItIsMet: 'As it is: {{found}}, asked for {{target}}: met.',
    asItIsMissed: 'As it is: {{found}}, asked for {{target}}: missed.',
    distance: 'That is a factor of {{factor}} away from what is so.',
    distancePoints: 'That is {{points}} percentage points away from what is so.',
    plausible: 'That lies inside what is called plausible here.',
    implausible: 'That lies outside what is called plausible here.',
    shared: 'What a pass and an answer come to',
    chapter: 'The chapter: {{technique}}',
    workload: 'Open this very case in “Judge your own workload”',
  },
  es: {
    title: 'Nuestro juicio',
    reference: 'El nuestro: «{{verdict}}».',
    right: 'El tuyo es el mismo.',
    wrong: 'El tuyo fue «{{verdict}}».',
    none: 'No diste ninguno.',
    because: 'Por qué: {{because}}',
    'question.1': '¿Qué cuello de botella alivia?',
    'question.2': '¿Está aquí?',
    'question.3': '¿Qué gana y qué costaría?',
    'question.4': '¿Qué lo cambiaría?',
    decides: 'esta decide',
    asItIsMet: 'Tal como está: {{found}}; se pide {{target}}: se cumple.',
    asItIsMissed: 'Tal como está: {{found}}; se pide {{target}}: no se cumple.',
    distance: 'Queda a un factor {{factor}} de lo que hay.',
    distancePoints: 'Queda a {{points}} puntos porcentuales de lo que hay.',
    plausible: 'Eso cae dentro de lo que aquí se llama plausible.',
    implausible: 'Eso cae fuera de lo que aquí se llama plausible.',
    shared: 'A cuánto llegan una pasada y una respuesta',
    chapter: 'El capítulo: {{technique}}',
    workload: 'Abrir este mismo caso en «Juzga tu propia carga de trabajo»',
  },
});
