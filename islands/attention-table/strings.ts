// Words of the comparison of ways to compute attention.
import { defineStrings } from '../kit/define-strings.ts';

/** The table's words. */
export const attentionTableStrings = defineStrings({
  en: {
    caption: 'Ways to compute attention: time, memory and quality, recorded and the reader’s own',
    way: 'Way',
    time: 'Time over what it replaces',
    memory: 'Memory',
    quality: 'Quality',
    recorded: 'recorded',
    yours: 'yours',
    unmeasured: 'not measured',
    tiled: 'Tiles in plain TypeScript',
    'tiled.note':
      '1,024 tokens; memory: bytes moved over the naive way; quality: largest difference',
    fused: 'The engine’s fused operator',
    'fused.note': '1,024 tokens, over its plain operators; what it holds, it does not tell',
    linear: 'Linear attention, trained so',
    'linear.note':
      'a token behind 1,024, over attention; memory: bytes of state; quality: see the table of seeds above',
    features: '256 random features, not trained',
    'features.note': 'memory: bytes a head; quality: the tutor’s answers right',
    local: 'Local window',
    'local.note':
      'time: skipped tiles, window of 128 in 1,024; memory and quality: 16 keys on the tutor, pairs kept and answers right',
    'a-shape': 'First tokens and a window, as a mask',
    'a-shape.note': 'the tutor’s prompt; 16 keys, pairs kept and answers right',
    'vertical-slash': 'Lines and slashes',
    'vertical-slash.note':
      'copying; 16 keys, pairs kept and texts right; no kernel here skips them',
    note: 'Recorded: our run in the page. Yours: your latest valid runs of the three labs of this page and of “A state against a cache” in the chapter on state spaces.',
  },
  es: {
    caption: 'Maneras de calcular la atención: tiempo, memoria y calidad, lo registrado y lo tuyo',
    way: 'Manera',
    time: 'Tiempo entre el de lo que sustituye',
    memory: 'Memoria',
    quality: 'Calidad',
    recorded: 'registrado',
    yours: 'tuyo',
    unmeasured: 'sin medir',
    tiled: 'Teselas en TypeScript llano',
    'tiled.note':
      '1024 tokens; memoria: bytes movidos entre los de la forma ingenua; calidad: mayor diferencia',
    fused: 'El operador fusionado del motor',
    'fused.note': '1024 tokens, frente a sus operadores sueltos; lo que ocupa no lo dice',
    linear: 'Atención lineal, entrenada así',
    'linear.note':
      'un token tras 1024, frente a la atención; memoria: bytes de estado; calidad: la tabla de semillas de arriba',
    features: '256 características aleatorias, sin entrenar',
    'features.note': 'memoria: bytes por cabeza; calidad: respuestas del tutor correctas',
    local: 'Ventana local',
    'local.note':
      'tiempo: teselas saltadas, ventana de 128 en 1024; memoria y calidad: 16 claves en el tutor, pares que quedan y respuestas correctas',
    'a-shape': 'Primeros tokens y ventana, como máscara',
    'a-shape.note': 'la entrada del tutor; 16 claves, pares que quedan y respuestas correctas',
    'vertical-slash': 'Columnas y diagonales',
    'vertical-slash.note':
      'copiar; 16 claves, pares que quedan y textos correctos; aquí ningún núcleo los salta',
    note: 'Registrado: nuestra ejecución en la página. Tuyo: tus últimas ejecuciones válidas de los tres laboratorios de esta página y de «Un estado frente a una caché», en el capítulo de los espacios de estados.',
  },
});
