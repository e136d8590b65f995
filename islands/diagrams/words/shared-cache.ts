// Words of the drawing of layers that share a cache.
import { defineStrings } from '../../kit/define-strings.ts';

/** Labels, and descriptions for readers who do not see the drawing. */
export const sharedCacheWords = defineStrings({
  en: {
    own: 'A cache for each layer',
    one: 'One cache for both',
    ownSays:
      'The first layer makes queries, keys and values, and keeps keys and values in a cache. The second makes its own queries, keys and values of what the first has added to, and keeps them in another cache.',
    oneSays:
      'The first layer makes queries, keys and values, and keeps keys and values in a cache. The second makes queries alone and reads the first layer’s cache.',
    caption:
      'Dashed outline: what stays in memory for every token. To the right the second layer has neither matrices for keys and values nor a cache. What it reads was made before the first layer added anything to the stream.',
    stream: 'token’s vector',
    first: 'layer 1',
    second: 'layer 2',
    cache: 'cache|k and v',
  },
  es: {
    own: 'Una caché por capa',
    one: 'Una caché para las dos',
    ownSays:
      'La primera capa produce consultas, claves y valores, y guarda claves y valores en una caché. La segunda produce los suyos a partir de lo que la primera ya ha completado y los guarda en otra caché.',
    oneSays:
      'La primera capa produce consultas, claves y valores, y guarda claves y valores en una caché. La segunda solo produce consultas y lee la caché de la primera.',
    caption:
      'Trazo discontinuo: lo que queda en memoria por cada token. A la derecha, la segunda capa no tiene matrices de claves y valores ni caché. Lo que lee se produjo antes de que la primera capa añadiera nada al flujo.',
    stream: 'vector del token',
    first: 'capa 1',
    second: 'capa 2',
    cache: 'caché|k y v',
  },
});
