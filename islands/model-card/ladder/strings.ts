// Words of the ladder: its figure, and the sentences that say whether the goals were reached.
import { defineStrings } from '../../kit/define-strings.ts';

/** `tutor.<standing>`, `draft.<place>`, `twin.<layers that ship>`; values come with their units. */
export const ladderStrings = defineStrings({
  en: {
    caption:
      'Held-out cells answered exactly, by number of parameters, with 95% intervals over seeds and prompts. The dashed line is what the tutor was to reach; the shaded box is where a draft was to stand.',
    parameters: 'parameters (logarithmic scale)',
    exact: 'answered exactly',
    table: 'The ladder: every size trained',
    model: 'Model',
    parametersShort: 'Parameters',
    layers: 'Layers',
    width: 'd_model',
    seeds: 'Seeds',
    exactInterval: 'Answered exactly, 95% interval',
    range: 'Worst and best seed',
    'series.one': 'one layer',
    'series.two': 'two layers',
    'series.short': 'one layer, trained for fewer steps',
    'tutor.reached':
      'The tutor was to answer at least {{goal}} of the held-out cells exactly. It answers {{value}} (95% interval {{interval}}): the goal is reached.',
    'tutor.barely-reached':
      'The tutor was to answer at least {{goal}} of the held-out cells exactly. It answers {{value}}, so the goal is reached, but not beyond doubt: the 95% interval is {{interval}}.',
    'tutor.barely-missed':
      'The tutor was to answer at least {{goal}} of the held-out cells exactly. It answers {{value}}: the goal is not reached, though the 95% interval, {{interval}}, does not rule it out.',
    'tutor.missed':
      'The tutor was to answer at least {{goal}} of the held-out cells exactly. It answers {{value}} (95% interval {{interval}}): the goal is not reached.',
    'draft.inside':
      'The draft, with {{parameters}}, was to answer between {{least}} and {{most}}, so that it can be told from the tutor. It answers {{value}} ({{interval}}): the goal is reached.',
    'draft.barely-inside':
      'The draft, with {{parameters}}, was to answer between {{least}} and {{most}}, so that it can be told from the tutor. It answers {{value}}, so the goal is reached, but not beyond doubt: the 95% interval, {{interval}}, goes past these ends.',
    'draft.below':
      'The draft, with {{parameters}}, was to answer between {{least}} and {{most}}, so that it can be told from the tutor. It answers {{value}} ({{interval}}), which is too little: the goal is not reached.',
    'draft.above':
      'The draft, with {{parameters}}, was to answer between {{least}} and {{most}}, so that it can be told from the tutor. It answers {{value}} ({{interval}}), which is too much: the task is too easy for its size, and the goal is not reached.',
    seedsEnough_one: 'Both figures rest on {{count}} seed.',
    seedsEnough_other: 'Both figures rest on {{count}} seeds.',
    seedsFew_one:
      'At least {{wanted}} seeds were wanted; the figures rest on {{count}}, so their intervals say nothing of what another seed would do.',
    seedsFew_other: 'At least {{wanted}} seeds were wanted; the figures rest on {{count}}.',
    'twin.one':
      'One layer or two? On the same cells and seeds ({{seeds}}) the twin, with two layers, answers {{twin}} and the tutor, with one, {{tutor}}: a difference of {{difference}} percentage points (95% interval {{interval}}). By the rule set beforehand, one layer ships unless the twin is better by {{margin}} points; it is not, and one layer ships.',
    'twin.two':
      'One layer or two? On the same cells and seeds ({{seeds}}) the twin, with two layers, answers {{twin}} and the tutor, with one, {{tutor}}: a difference of {{difference}} percentage points (95% interval {{interval}}). By the rule set beforehand, one layer ships unless the twin is better by {{margin}} points; it is, so by that rule two layers are to ship.',
    noTwin: 'The two-layer twin is not in the record yet, so it cannot be set beside the tutor.',
  },
  es: {
    caption:
      'Casillas reservadas con respuesta exacta, según el número de parámetros, con intervalos del 95 % sobre semillas y frases. La línea discontinua es lo que debía alcanzar el tutor; el recuadro sombreado, donde debía quedar un borrador.',
    parameters: 'parámetros (escala logarítmica)',
    exact: 'respuestas exactas',
    table: 'La escalera: todos los tamaños entrenados',
    model: 'Modelo',
    parametersShort: 'Parámetros',
    layers: 'Capas',
    width: 'd_model',
    seeds: 'Semillas',
    exactInterval: 'Respuestas exactas, intervalo del 95 %',
    range: 'Peor y mejor semilla',
    'series.one': 'una capa',
    'series.two': 'dos capas',
    'series.short': 'una capa, entrenada en menos pasos',
    'tutor.reached':
      'El tutor debía responder con exactitud al menos el {{goal}} de las casillas reservadas. Responde el {{value}} (intervalo del 95 %: {{interval}}): objetivo alcanzado.',
    'tutor.barely-reached':
      'El tutor debía responder con exactitud al menos el {{goal}} de las casillas reservadas. Responde el {{value}}, así que alcanza el objetivo, pero no sin dudas: el intervalo del 95 % es {{interval}}.',
    'tutor.barely-missed':
      'El tutor debía responder con exactitud al menos el {{goal}} de las casillas reservadas. Responde el {{value}}: no alcanza el objetivo, aunque el intervalo del 95 %, {{interval}}, no lo descarta.',
    'tutor.missed':
      'El tutor debía responder con exactitud al menos el {{goal}} de las casillas reservadas. Responde el {{value}} (intervalo del 95 %: {{interval}}): objetivo no alcanzado.',
    'draft.inside':
      'El borrador, con {{parameters}}, debía responder entre el {{least}} y el {{most}}, para que se distinga del tutor. Responde el {{value}} ({{interval}}): objetivo alcanzado.',
    'draft.barely-inside':
      'El borrador, con {{parameters}}, debía responder entre el {{least}} y el {{most}}, para que se distinga del tutor. Responde el {{value}}, así que alcanza el objetivo, pero no sin dudas: el intervalo del 95 %, {{interval}}, rebasa esos extremos.',
    'draft.below':
      'El borrador, con {{parameters}}, debía responder entre el {{least}} y el {{most}}, para que se distinga del tutor. Responde el {{value}} ({{interval}}), y es demasiado poco: objetivo no alcanzado.',
    'draft.above':
      'El borrador, con {{parameters}}, debía responder entre el {{least}} y el {{most}}, para que se distinga del tutor. Responde el {{value}} ({{interval}}), y es demasiado: la tarea resulta fácil para su tamaño, y el objetivo no se alcanza.',
    seedsEnough_one: 'Las dos cifras se apoyan en {{count}} semilla.',
    seedsEnough_other: 'Las dos cifras se apoyan en {{count}} semillas.',
    seedsFew_one:
      'Se querían al menos {{wanted}} semillas; las cifras se apoyan en {{count}}, de modo que sus intervalos no dicen qué haría otra.',
    seedsFew_other: 'Se querían al menos {{wanted}} semillas; las cifras se apoyan en {{count}}.',
    'twin.one':
      '¿Una capa o dos? En las mismas casillas y con las mismas semillas ({{seeds}}), el gemelo, de dos capas, responde el {{twin}} y el tutor, de una, el {{tutor}}: una diferencia de {{difference}} puntos porcentuales (intervalo del 95 %: {{interval}}). Según la regla fijada de antemano, se publica una capa salvo que el gemelo sea mejor por {{margin}} puntos; no lo es, y se publica una.',
    'twin.two':
      '¿Una capa o dos? En las mismas casillas y con las mismas semillas ({{seeds}}), el gemelo, de dos capas, responde el {{twin}} y el tutor, de una, el {{tutor}}: una diferencia de {{difference}} puntos porcentuales (intervalo del 95 %: {{interval}}). Según la regla fijada de antemano, se publica una capa salvo que el gemelo sea mejor por {{margin}} puntos; lo es, así que por esa regla corresponde publicar dos.',
    noTwin: 'El gemelo de dos capas aún no está en el registro y no puede ponerse junto al tutor.',
  },
});
