// Words that every calculator shares; its own stand in words/.
import { defineStrings } from '../kit/define-strings.ts';

/** Labels of the shell, and what it says of a number it cannot use. */
export const calculatorStrings = defineStrings({
  en: {
    preset: 'Values of a published model',
    own: 'own values',
    source: 'Values as published in:',
    slider: '{{label}}: slider',
    axis: '{{label}} ({{unit}})',
    results: 'Results',
    formula: 'With these numbers',
    outside: '{{label}}: give a number from {{min}} to {{max}}.',
    table: 'The figure as a table',
    noScript:
      'Without JavaScript the results are those of the values shown; they do not follow changes.',
  },
  es: {
    preset: 'Valores de un modelo publicado',
    own: 'valores propios',
    source: 'Valores según:',
    slider: '{{label}}: control deslizante',
    axis: '{{label}} ({{unit}})',
    results: 'Resultados',
    formula: 'Con estos números',
    outside: '{{label}}: da un número entre {{min}} y {{max}}.',
    table: 'La figura en una tabla',
    noScript:
      'Sin JavaScript los resultados son los de los valores que se ven; no siguen los cambios.',
  },
});
