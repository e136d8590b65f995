// Why a pasted configuration is not understood, and what to do.
import type {
  ConfigProblem,
  ContradictionId,
  Expected,
} from '#src/worksheet/model-config/problem.ts';
import { defineStrings } from '../../kit/define-strings.ts';

/** Sentences by problem. */
export const configProblemStrings = defineStrings({
  en: {
    'too-large':
      'This text has {{bytes}}; a config.json is read up to {{limit}}. Paste that file alone.',
    'too-deep':
      'This text is nested more than {{limit}} deep; no config.json is. Paste that file alone.',
    'not-json': 'This is not JSON. Paste the whole file, from the first brace to the last.',
    'forbidden-key':
      'The key “{{key}}” could change the page’s own objects: the text was not read.',
    'not-an-object': 'A config.json is one object in braces; something else came.',
    'no-type':
      'There is no “model_type”, so the fields cannot be given a meaning. Paste the model’s own config.json.',
    'unknown-type':
      'The type “{{type}}” is not understood. Understood are: {{known}}. A model built like one of these can be read under that name.',
    missing: 'The field “{{field}}” is missing. Without it the cost cannot be computed.',
    'wrong-type': 'The field “{{field}}” should hold {{expected}}.',
    'out-of-range': 'The field “{{field}}” says {{value}}; a model has from {{low}} to {{high}}.',
    'unknown-value': 'The field “{{field}}” says “{{value}}”, which is not understood.',
    contradiction: '{{fields}} contradict each other: {{rule}}',
    quoted: '“{{name}}”',
    'expected.object': 'an object',
    'expected.integer': 'a whole number',
    'expected.number': 'a number',
    'expected.boolean': 'true or false',
    'expected.text': 'a text',
    'expected.list': 'a list',
    'rule.width-not-split-by-heads':
      'the width must be a multiple of the heads, where the width of a head is not given.',
    'rule.heads-not-shared-evenly': 'the heads must be a multiple of the key-value heads.',
    'rule.more-chosen-than-experts': 'a token cannot be sent to more experts than there are.',
    'rule.layer-list-of-another-length': 'the list must have one entry for each layer.',
    'rule.more-dense-than-layers': 'there cannot be more dense layers than layers.',
    'rule.offset-not-within-period': 'the offset must be smaller than the period.',
    'rule.inner-width-not-heads': 'the inner width must be the heads times their width.',
  } satisfies Record<
    ConfigProblem['kind'] | 'quoted' | `expected.${Expected}` | `rule.${ContradictionId}`,
    string
  >,
  es: {
    'too-large':
      'Este texto tiene {{bytes}}; un config.json se lee hasta {{limit}}. Pega solo ese archivo.',
    'too-deep':
      'Este texto tiene más de {{limit}} niveles; ningún config.json los tiene. Pega solo ese archivo.',
    'not-json': 'Esto no es JSON. Pega el archivo entero, de la primera llave a la última.',
    'forbidden-key':
      'La clave «{{key}}» podría cambiar los objetos de la propia página: el texto no se ha leído.',
    'not-an-object': 'Un config.json es un objeto entre llaves; ha llegado otra cosa.',
    'no-type':
      'No hay «model_type», así que los campos no tienen significado. Pega el config.json del propio modelo.',
    'unknown-type':
      'El tipo «{{type}}» no se entiende. Se entienden: {{known}}. Un modelo construido como uno de ellos se puede leer con ese nombre.',
    missing: 'Falta el campo «{{field}}». Sin él no se puede calcular el coste.',
    'wrong-type': 'El campo «{{field}}» debería contener {{expected}}.',
    'out-of-range': 'El campo «{{field}}» dice {{value}}; un modelo tiene de {{low}} a {{high}}.',
    'unknown-value': 'El campo «{{field}}» dice «{{value}}», que no se entiende.',
    contradiction: '{{fields}} se contradicen: {{rule}}',
    quoted: '«{{name}}»',
    'expected.object': 'un objeto',
    'expected.integer': 'un número entero',
    'expected.number': 'un número',
    'expected.boolean': 'true o false',
    'expected.text': 'un texto',
    'expected.list': 'una lista',
    'rule.width-not-split-by-heads':
      'el ancho debe ser un múltiplo de las cabezas si no se da el ancho de una cabeza.',
    'rule.heads-not-shared-evenly':
      'las cabezas deben ser un múltiplo de las cabezas de clave y valor.',
    'rule.more-chosen-than-experts': 'un token no se puede enviar a más expertos de los que hay.',
    'rule.layer-list-of-another-length': 'la lista debe tener una entrada por capa.',
    'rule.more-dense-than-layers': 'no puede haber más capas densas que capas.',
    'rule.offset-not-within-period': 'el desplazamiento debe ser menor que el periodo.',
    'rule.inner-width-not-heads': 'el ancho interior debe ser el número de cabezas por su ancho.',
  },
});
