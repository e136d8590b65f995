// The questions of a worksheet: what is asked, what helps to answer it, and the names of their parts.

import type { FieldId } from '#src/worksheet/ids.ts';
import { defineStrings } from '../../kit/define-strings.ts';

/** The questions as titles. */
export const fieldStrings = defineStrings({
  en: {
    requirement: 'Requirement',
    predictions: 'Predictions',
    evidence: 'Evidence',
    bottleneck: 'The bottleneck',
    presence: 'Is it present here?',
    cost: 'What it costs',
    guardrail: 'Guardrail',
    verdict: 'Verdict',
    flip: 'What would flip it',
    confidence: 'Confidence',
    next: 'What limits now',
  } satisfies Record<FieldId, string>,
  es: {
    requirement: 'Requisito',
    predictions: 'Predicciones',
    evidence: 'Pruebas',
    bottleneck: 'El cuello de botella',
    presence: '¿Está presente aquí?',
    cost: 'Lo que cuesta',
    guardrail: 'Salvaguarda',
    verdict: 'Veredicto',
    flip: 'Lo que lo cambiaría',
    confidence: 'Confianza',
    next: 'Lo que limita ahora',
  },
});

/** What each question asks for, in a sentence or two. */
export const helpStrings = defineStrings({
  en: {
    requirement:
      'What must hold, whatever the technique? A metric, a target, a unit. The one suggested is the limit under which an answer feels immediate; change it if yours is another.',
    predictions:
      'For each quantity give an 80% interval: two numbers chosen so that the measured value falls between them in about eight of ten such predictions. Too wide says nothing; too narrow will miss.',
    evidence: 'Figures come only from runs of yours: cite the run that each one is from.',
    bottleneck:
      'Which scarce resource does this technique relieve? One sentence that a colleague could contradict, and the resource it names.',
    presence:
      'Set the evidence against thresholds of your own, then answer. The bottleneck is present only if every test holds.',
    cost: 'What would you pay? Code to write and keep, ways in which it fails, knobs to tune; and the least share of the time that must be saved to pay for it.',
    guardrail:
      'Which quality must not fall while time is saved, and what is the lowest value you accept?',
    verdict: 'One of three words, and what its reason rests on.',
    flip: 'Name the change that would turn your verdict into another: quantity, comparison, value. A verdict that nothing could change is a belief.',
    confidence:
      'How sure are you that the same evidence would lead a careful colleague to this verdict?',
    next: 'Look at your figures once more: with this settled, which cited quantity limits now? Say what it shows, and which module addresses it. Your decision leads on to that page.',
  } satisfies Record<FieldId, string>,
  es: {
    requirement:
      '¿Qué debe cumplirse, sea cual sea la técnica? Una métrica, un objetivo, una unidad. Se propone el límite por debajo del cual una respuesta parece inmediata; cámbialo si el tuyo es otro.',
    predictions:
      'Da para cada magnitud un intervalo del 80\u00a0%: dos números elegidos de modo que el valor medido caiga entre ellos en unas ocho de cada diez predicciones así. Demasiado ancho no dice nada; demasiado estrecho falla.',
    evidence:
      'Las cifras salen solo de tus ejecuciones: cita la ejecución de la que sale cada una.',
    bottleneck:
      '¿Qué recurso escaso alivia esta técnica? Una frase que un colega pueda rebatir y el recurso que nombra.',
    presence:
      'Enfrenta las pruebas a umbrales tuyos y después contesta. El cuello de botella está presente solo si se cumplen todas las condiciones.',
    cost: '¿Qué pagarías? Código que escribir y mantener, maneras de fallar, opciones que ajustar; y la menor parte del tiempo que habría que ahorrar para que compense.',
    guardrail:
      '¿Qué calidad no debe bajar mientras se ahorra tiempo, y cuál es el valor mínimo que aceptas?',
    verdict: 'Una de tres palabras, y en qué se apoya su razón.',
    flip: 'Nombra el cambio que convertiría tu veredicto en otro: magnitud, comparación, valor. Un veredicto que nada puede cambiar es una creencia.',
    confidence:
      '¿Qué seguridad tienes de que las mismas pruebas llevarían a este veredicto a un colega cuidadoso?',
    next: 'Mira otra vez tus cifras: resuelto esto, ¿qué magnitud citada limita ahora? Di qué muestra y qué módulo se ocupa de ella. Tu decisión te lleva a esa página.',
  },
});

/** Names of the parts of questions: labels in the form, rows on paper, what is missing. */
export const partStrings = defineStrings({
  en: {
    metric: 'Metric',
    quantity: 'Quantity',
    comparison: 'Comparison',
    target: 'Target',
    threshold: 'Threshold',
    bound: 'Value',
    value: 'Value',
    unit: 'Unit',
    low: 'Low end',
    high: 'High end',
    mechanism: 'Because',
    sentence: 'The bottleneck in one sentence',
    resource: 'Scarce resource',
    answer: 'Present?',
    tests: 'Tests against a threshold',
    share: 'Amdahl ceiling',
    code: 'Code',
    failureModes: 'Failure modes',
    tuning: 'Tuning',
    leastGain: 'Least share of the time to be saved (%)',
    costEvidence: 'Measurements that speak of the cost',
    verdict: 'The word',
    reasonClass: 'The reason rests on',
    owed: 'Measurement owed',
    side: 'Where it lies',
    plausible: 'Plausible?',
    why: 'Why',
    module: 'The module that addresses it',
    confidence: 'Confidence',
  },
  es: {
    metric: 'Métrica',
    quantity: 'Magnitud',
    comparison: 'Comparación',
    target: 'Objetivo',
    threshold: 'Umbral',
    bound: 'Valor',
    value: 'Valor',
    unit: 'Unidad',
    low: 'Extremo inferior',
    high: 'Extremo superior',
    mechanism: 'Porque',
    sentence: 'El cuello de botella en una frase',
    resource: 'Recurso escaso',
    answer: '¿Presente?',
    tests: 'Condiciones con umbral',
    share: 'Techo de Amdahl',
    code: 'Código',
    failureModes: 'Maneras de fallar',
    tuning: 'Ajustes',
    leastGain: 'Menor parte del tiempo que hay que ahorrar (%)',
    costEvidence: 'Medidas que hablan del coste',
    verdict: 'La palabra',
    reasonClass: 'La razón se apoya en',
    owed: 'Medida pendiente',
    side: 'Dónde cae',
    plausible: '¿Plausible?',
    why: 'Por qué',
    module: 'El módulo que se ocupa de ella',
    confidence: 'Confianza',
  },
});
/** The parts of questions that have a name. */
export type PartId = keyof (typeof partStrings)['en'];
