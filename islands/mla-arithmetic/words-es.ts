// El laboratorio 01 en español.
import type { mlaDerivation } from '#src/worksheet/derivations/mla.ts';
import type { DerivationWords } from './step-words.ts';

const once =
  'La caché guarda dos vectores por token, una clave y un valor. Aquí solo se ha contado uno.';
const inverted = 'Eso es el latente entre la caché corriente. Dale la vuelta a la fracción.';
const latentSlips = {
  'rotary-per-head':
    'Aquí hay una clave rotatoria por cabeza. Es una sola, común a todas: por eso sale barata.',
  'no-rotary':
    'Falta la clave rotatoria. Las posiciones se guardan aparte, porque una clave girada no se podría absorber.',
  'two-latents':
    'Aquí hay un latente para las claves y otro para los valores. Ambos salen del mismo latente.',
  'two-of-each':
    'Aquí sigue el factor dos. En la caché ya no hay una clave y un valor, sino aquello de lo que salen los dos.',
  'per-head': 'Aquí se ha multiplicado por las cabezas. El latente es uno para todas.',
} as const;

/** Casos, pasos, pistas y caminos equivocados. */
export const wordsEs: DerivationWords<typeof mlaDerivation> = {
  tutor: (g) => ({
    title: 'El tutor',
    intro: `L = ${g.layers} capa, H = ${g.heads} cabezas de D = ${g.headDim}; el latente de su variante tiene d_c = ${g.latentDim} valores y la clave rotatoria, d_R = ${g.rotaryDim}. Cada valor ocupa cuatro bytes y en la ventana caben ${g.tokens} tokens.`,
    steps: {
      head: {
        prompt: '¿Cuántos valores guarda una cabeza por token, en una capa?',
        hint: 'Una clave y un valor, cada uno tan ancho como la cabeza.',
        why: `2 · D = 2 · ${g.headDim}.`,
        slips: { once },
      },
      layer: {
        prompt: '¿Y todas las cabezas de la capa?',
        hint: 'Cada cabeza tiene sus claves y sus valores.',
        why: `2 · H · D = 2 · ${g.heads} · ${g.headDim}. Con una sola capa, esto es el token entero.`,
        slips: { once, 'one-head': 'Eso es una cabeza. La capa tiene varias.' },
      },
      latent: {
        prompt: 'Con un latente, ¿cuántos valores por token?',
        hint: 'Un latente y una clave rotatoria, haya las cabezas que haya.',
        why: `d_c + d_R = ${g.latentDim} + ${g.rotaryDim}.`,
        slips: latentSlips,
      },
      smaller: {
        prompt: '¿Cuántas veces menor es?',
        hint: 'La caché corriente entre la latente.',
        why: '2 · H · D entre d_c + d_R. Las capas se simplifican: multiplican arriba y abajo.',
        slips: {
          inverted,
          once: 'Es la mitad de lo que debería: en algún sitio se ha perdido el dos de clave y valor.',
        },
      },
      saved: {
        prompt: `¿Cuántos bytes ahorra el latente cuando están los ${g.tokens} tokens?`,
        hint: 'Los valores ahorrados por token, por cuatro bytes, por los tokens.',
        why: `(2 · H · D − d_c − d_R) · 4 · ${g.tokens}.`,
        slips: {
          values: 'Eso son valores. Cada uno ocupa cuatro bytes.',
          half: 'Dos bytes por valor sería media precisión. En la página el tutor calcula con cuatro.',
          token: 'Eso es un token. En la ventana caben más.',
          left: 'Eso es lo que ocupa el latente. Se pregunta por lo que ahorra.',
          whole: 'Eso es la caché corriente entera. El latente sigue ocupando una parte.',
        },
      },
    },
    end: 'Una buena proporción y unas decenas de kilobytes. Quédate con las dos cosas: el último caso pregunta de qué es parte el segundo número.',
  }),
  'deepseek-v2': (g) => ({
    title: 'DeepSeek-V2',
    intro: `L = ${g.layers}, H = ${g.heads}, D = ${g.headDim}, d_c = ${g.latentDim}, d_R = ${g.rotaryDim} (sección 3.1.2 de su informe). Imagina primero el mismo modelo con todas sus cabezas en la caché.`,
    steps: {
      layer: {
        prompt: '¿Cuántos valores guardaría la atención corriente por token en una capa?',
        hint: 'Como en el tutor: 2 · H · D.',
        why: `2 · ${g.heads} · ${g.headDim}.`,
        slips: { once, 'one-head': 'Eso es una cabeza de muchas.' },
      },
      token: {
        prompt: '¿Y en todas las capas?',
        hint: 'Cada capa tiene su propia caché.',
        why: `${g.layers} veces más.`,
        slips: { once, 'one-layer': 'Eso es una capa.' },
      },
      latent: {
        prompt: '¿Cuántos valores guarda la caché latente por token en una capa?',
        hint: 'Las cabezas no aparecen.',
        why: `d_c + d_R = ${g.latentDim} + ${g.rotaryDim}.`,
        slips: latentSlips,
      },
      'latent-token': {
        prompt: '¿Y en todas las capas?',
        hint: 'Los latentes de capas distintas son distintos.',
        why: `${g.layers} veces más: la tabla 9 del informe dice 34,6K.`,
        slips: {
          'one-layer': 'Eso es una capa. El latente lo comparten las cabezas, no las capas.',
        },
      },
      smaller: {
        prompt: '¿Cuántas veces menor que el mismo modelo con todas las cabezas en la caché?',
        hint: 'La segunda respuesta entre la cuarta.',
        why: 'Es la mayor de las proporciones que circulan. Su denominador no lo ejecutó nadie: a un modelo de este tamaño le habrían puesto menos cabezas de clave y valor.',
        slips: {
          inverted,
          once: 'Es la mitad de lo que debería: se ha perdido el factor dos.',
        },
      },
    },
    end: 'La proporción depende de las cabezas con las que se compare. El tutor tiene pocas, así que su latente, tan ancho como cuatro tercios de cabeza, ahorra menos.',
  }),
  announced: (g) => ({
    title: 'De dónde sale el 93,3 % anunciado',
    intro: `El resumen compara con DeepSeek 67B, el modelo anterior: ${g.layers} capas, ${g.queryHeads} cabezas de consulta, pero solo ${g.kvHeads} de clave y valor de ${g.headDim}, con ${g.bits} bits por valor. DeepSeek-V2 guarda ${g.latentToken} valores, desplegados con unos ${g.toBits} bits cada uno (sección 3.2.3).`,
    steps: {
      baseline: {
        prompt: '¿Cuántos valores guarda DeepSeek 67B por token?',
        hint: 'Varias cabezas de consulta comparten una de clave y valor: cuenta estas.',
        why: `2 · ${g.layers} · ${g.kvHeads} · ${g.headDim}.`,
        slips: {
          once,
          'query-heads':
            'Aquí se han contado las cabezas de consulta. La atención de consultas agrupadas solo guarda las de clave y valor.',
          'one-layer': 'Eso es una capa.',
        },
      },
      shape: {
        prompt: '¿Qué tanto por ciento menor es la caché, solo por sus valores?',
        hint: 'Uno menos la cuenta nueva entre la antigua.',
        why: `1 − ${g.latentToken} entre la base. Esto es lo que hace el latente.`,
        slips: {
          left: 'Eso es lo que queda. Se pregunta por lo que se ahorra.',
          'other-baseline':
            'Eso es frente al mismo modelo con todas sus cabezas. El resumen compara con DeepSeek 67B.',
        },
      },
      bits: {
        prompt: `¿Y con ${g.toBits} bits por valor frente a ${g.bits}?`,
        hint: 'Multiplica cada cuenta por sus bits.',
        why: `1 − (${g.latentToken} · ${g.toBits}) entre (base · ${g.bits}). Esta es la cifra anunciada.`,
        slips: {
          left: 'Eso es lo que queda. Se pregunta por lo que se ahorra.',
          'both-sides': `Con los mismos bits en los dos lados no cambia nada. La base se queda con sus ${g.bits}.`,
          'bits-alone': 'Eso es lo que ahorrarían los bits por sí solos, con los mismos valores.',
        },
      },
    },
    end: 'Una cifra, dos técnicas: rango bajo y cuantización. La segunda le serviría igual al modelo antiguo.',
  }),
  share: (g) => ({
    title: 'Una proporción no es un cuello de botella',
    intro: `Por cada token el tutor lee todos sus pesos, ${g.weightBytes} bytes, y su caché, ${g.cacheBytes} bytes con la ventana llena. El latente ahorra ${g.savedBytes} de ellos.`,
    steps: {
      cache: {
        prompt: '¿Qué tanto por ciento de los bytes leídos por token es la caché?',
        hint: 'La caché entre la caché y los pesos juntos.',
        why: `${g.cacheBytes} entre ${g.weightBytes} + ${g.cacheBytes}.`,
        slips: { left: 'Eso es la parte de los pesos.' },
      },
      saved: {
        prompt: '¿Qué tanto por ciento de los bytes leídos ahorra el latente?',
        hint: 'Lo ahorrado entre todo lo leído.',
        why: 'La proporción del primer caso sigue siendo cierta. Lo es de una parte que apenas existe.',
        slips: {
          'of-cache': 'Eso es la parte de la caché. Se pregunta por la parte de todo lo leído.',
          left: 'Eso es lo que queda.',
        },
      },
      'cache-seven': {
        prompt: `Ahora, Llama-2-7B: ${g.parameters} parámetros de dos bytes, ${g.layers} capas, ${g.heads} cabezas de clave y valor de ${g.headDim}, la caché también con dos bytes; ${g.batch} textos de ${g.tokens} tokens en una pasada. ¿Qué tanto por ciento de los bytes leídos es la caché?`,
        hint: 'Los pesos se leen una vez para todos los textos; cada texto tiene su caché.',
        why: `2 · ${g.layers} · ${g.heads} · ${g.headDim} · 2 bytes por token, por ${g.tokens}, por ${g.batch}; entre eso y los pesos.`,
        slips: {
          'one-text':
            'Eso es un texto frente a todos los pesos. La pasada sirve a todos los textos y lee los pesos una vez.',
          once,
        },
      },
      'saved-seven': {
        prompt: `Con un latente de d_c = ${g.latentDim} y d_R = ${g.rotaryDim} en cada una de sus capas, ¿qué tanto por ciento de todos los bytes leídos se ahorraría?`,
        hint: 'La parte que es caché, por la parte de la caché que se ahorra.',
        why: 'La misma técnica, con una proporción parecida, donde casi todos los bytes son caché. Ahora merece la pena medir.',
        slips: {
          'of-cache': 'Eso es la parte de la caché. Se pregunta por la parte de todo lo leído.',
        },
      },
    },
    end: 'Entre los dos modelos la técnica no ha cambiado. Ha cambiado la parte que ocupa lo que encoge. Y los bytes tampoco son tiempo: ahora toca medir.',
  }),
};
