// Names of what cascade-cost measures.
import { defineStrings } from '../define-strings.ts';

/** By summary key. */
export const metrics = defineStrings({
  en: {
    'seconds.{model}': 'mean time of an answer, {{model}}',
    'rung.{model}': 'time of an answer against the largest model’s, {{model}}',
    'gate.{model}': 'time with its confidence read against without, {{model}}',
    'right.cascade': 'held-out answers wholly right, chosen cascade',
    'right.{model}': 'held-out answers wholly right, {{model}}',
    'calibration.{model}': 'expected calibration error, {{model}}',
    'separation.length': 'separation by the prompt’s length',
    'separation.first': 'separation by the first token’s probability',
    'separation.answer': 'separation by the answer’s probability',
    'gain.{model}': 'right answers of the best cascade at the cost of: {{model}}, beyond it',
    'work-gain.{model}': 'the same by multiplications: {{model}}',
    lost: 'right answers of the largest model beyond the cascade’s',
    'small-share': 'prompts answered below the largest model',
    'ratio.largest': 'time of the cascade against the largest model’s',
    'ratio.single': 'time of the cascade against the best single model’s',
    explained: 'time of the cascade by its parts against as measured',
  },
  es: {
    'seconds.{model}': 'tiempo medio de una respuesta, {{model}}',
    'rung.{model}': 'tiempo de una respuesta frente al del modelo mayor, {{model}}',
    'gate.{model}': 'tiempo leyendo su confianza frente a sin leerla, {{model}}',
    'right.cascade': 'respuestas reservadas correctas por entero, cascada elegida',
    'right.{model}': 'respuestas reservadas correctas por entero, {{model}}',
    'calibration.{model}': 'error de calibración esperado, {{model}}',
    'separation.length': 'separación por la longitud de la entrada',
    'separation.first': 'separación por la probabilidad del primer token',
    'separation.answer': 'separación por la probabilidad de la respuesta',
    'gain.{model}': 'aciertos de la mejor cascada al coste de: {{model}}, por encima de los suyos',
    'work-gain.{model}': 'lo mismo por multiplicaciones: {{model}}',
    lost: 'aciertos del modelo mayor por encima de los de la cascada',
    'small-share': 'entradas contestadas por debajo del modelo mayor',
    'ratio.largest': 'tiempo de la cascada frente al del modelo mayor',
    'ratio.single': 'tiempo de la cascada frente al del mejor modelo suelto',
    explained: 'tiempo de la cascada según sus partes frente al medido',
  },
});
