// Words of the drawing of latent attention.
import { defineStrings } from '../../kit/define-strings.ts';

/** Labels, and descriptions for readers who do not see the drawing. */
export const mlaWords = defineStrings({
  en: {
    standard: 'Ordinary attention',
    changed: 'Latent attention',
    standardSays:
      'From a token’s vector three matrices make query, key and value. Keys and values of every head stay in the cache, and attention reads them for every later token.',
    changedSays:
      'One matrix compresses the token into a latent shared by all heads, another makes one rotary key shared by all heads. Only these two stay in the cache. The matrices that expand the latent are merged into those of query and output when decoding.',
    caption:
      'What stays in the cache (dashed outline) for every token: to the left keys and values of all H heads, to the right one latent and one rotary key. The matrices that expand the latent, drawn faint, are multiplied into those of query and output beforehand when decoding.',
    hidden: 'token’s vector, d',
    cacheHeads: 'cache: k and v of all heads|2 · H · D values a token',
    cacheLatent: 'cache: latent|d_c values',
    cacheRotary: 'rotary key|d_R values',
    attention: 'attention over all tokens',
  },
  es: {
    standard: 'Atención corriente',
    changed: 'Atención latente',
    standardSays:
      'Del vector de un token, tres matrices sacan consulta, clave y valor. Las claves y los valores de todas las cabezas se quedan en la caché, y la atención los lee para cada token posterior.',
    changedSays:
      'Una matriz comprime el token en un latente común a todas las cabezas; otra saca una clave rotatoria, también común. Solo esas dos cosas se quedan en la caché. Las matrices que expanden el latente se funden, al decodificar, con las de consulta y salida.',
    caption:
      'Lo que se queda en la caché (trazo discontinuo) por cada token: a la izquierda, claves y valores de las H cabezas; a la derecha, un latente y una clave rotatoria. Las matrices que expanden el latente, dibujadas tenues, se multiplican de antemano con las de consulta y salida al decodificar.',
    hidden: 'vector del token, d',
    cacheHeads: 'caché: k y v de cada cabeza|2 · H · D valores por token',
    cacheLatent: 'caché: latente|d_c valores',
    cacheRotary: 'clave rotatoria|d_R valores',
    attention: 'atención sobre todos los tokens',
  },
});
