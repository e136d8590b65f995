// Names of what own-kernel measures.
import { defineStrings } from '../define-strings.ts';

/** By summary key. */
export const metrics = defineStrings({
  en: {
    'token.generate': 'a token by the engine’s graph',
    'token.kernel': 'a token by our kernel',
    'token.int8': 'a token by our kernel, int8',
    'ratio.kernel': 'a token by our kernel, against the engine’s graph',
    'ratio.int8': 'a token by our kernel in int8, against the engine’s graph',
    'verify.kernel': 'five positions against one, our kernel',
    'verify.int8': 'five positions against one, our kernel in int8',
    'int8.{positions}': 'int8 against float32 on our kernel, positions: {{positions}}',
    'identical.kernel': 'answers of our kernel that are the engine’s',
    'identical.int8': 'answers of our kernel in int8 that are the engine’s',
    'bytes.int8': 'bytes of the matrices, int8 against float32',
  },
  es: {
    'token.generate': 'un token con el grafo del motor',
    'token.kernel': 'un token con nuestro kernel',
    'token.int8': 'un token con nuestro kernel, int8',
    'ratio.kernel': 'un token con nuestro kernel, frente al grafo del motor',
    'ratio.int8': 'un token con nuestro kernel en int8, frente al grafo del motor',
    'verify.kernel': 'cinco posiciones frente a una, nuestro kernel',
    'verify.int8': 'cinco posiciones frente a una, nuestro kernel en int8',
    'int8.{positions}': 'int8 frente a float32 en nuestro kernel, posiciones: {{positions}}',
    'identical.kernel': 'respuestas de nuestro kernel iguales a las del motor',
    'identical.int8': 'respuestas de nuestro kernel en int8 iguales a las del motor',
    'bytes.int8': 'bytes de las matrices, int8 frente a float32',
  },
});
