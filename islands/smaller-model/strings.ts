// Words of the smaller model's case.
import { defineStrings } from '../kit/define-strings.ts';

/** Headings of the table, and a sentence a ground of the verdict. */
export const smallerStrings = defineStrings({
  en: {
    table: 'The tutor at four widths',
    model: 'Model',
    parameters: 'Parameters',
    bytes: 'Weights, 16 bits',
    seconds: 'Download at {{rate}}',
    exact: 'Held-out cells exact, mean over seeds',
    against: 'Against the tutor, points',
    oneSeed: 'one seed: no interval',
    'because.gain-exceeds-cost':
      'The tutor’s weights take longer than the requirement allows, the smaller ones do not, and the goal is kept over all seeds.',
    'because.guardrail-unknown':
      'The bytes are saved for certain, but the interval over {{seeds}} seeds reaches below the goal: more seeds are owed before anybody may say that nothing is lost.',
    'because.guardrail-falls': 'The bytes are saved, and the answers fall below the goal.',
    verdict: '{{verdict}}, with {{model}}',
    equivalent:
      'A test of equivalence finds its answers as good as the tutor’s, within {{margin}} points.',
    'not-equivalent':
      'A test of equivalence does not find its answers as good as the tutor’s within {{margin}} points.',
  },
  es: {
    table: 'El tutor en cuatro anchos',
    model: 'Modelo',
    parameters: 'Parámetros',
    bytes: 'Pesos, 16 bits',
    seconds: 'Descarga a {{rate}}',
    exact: 'Casillas reservadas exactas, media entre semillas',
    against: 'Frente al tutor, puntos',
    oneSeed: 'una semilla: sin intervalo',
    'because.gain-exceeds-cost':
      'Los pesos del tutor tardan más de lo que permite el requisito, los más pequeños no, y el objetivo se cumple con todas las semillas.',
    'because.guardrail-unknown':
      'Los bytes se ahorran con seguridad, pero el intervalo de {{seeds}} semillas baja del objetivo: se deben más semillas antes de que nadie diga que no se pierde nada.',
    'because.guardrail-falls':
      'Los bytes se ahorran y las respuestas caen por debajo del objetivo.',
    verdict: '{{verdict}}, con {{model}}',
    equivalent:
      'Una prueba de equivalencia da por tan buenas sus respuestas como las del tutor, con un margen de {{margin}} puntos.',
    'not-equivalent':
      'Una prueba de equivalencia no da por tan buenas sus respuestas como las del tutor con un margen de {{margin}} puntos.',
  },
});
