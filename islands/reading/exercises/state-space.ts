// The reading exercise of the state-space chapter: Mamba-2 in one file, with both of its forms.
import { defineStrings } from '../../kit/define-strings.ts';

/** Where the code is, to the line; read at this commit on 2026-11-21. */
export const source = {
  repository: 'tommyip/mamba2-minimal',
  commit: '4f4413731f24303b4e046962bce6ca5b6a3b13d6',
  file: 'mamba2.py',
  licence: 'Apache-2.0',
} as const;

/** The questions in order, each with the lines to look at. */
export const questions = [
  { id: 'widths', lines: [205, 223] },
  { id: 'step', lines: [325, 332] },
  { id: 'cache', lines: [310, 318] },
  { id: 'matrix', lines: [340, 354] },
  { id: 'selective', lines: [325, 330] },
  { id: 'top-p', lines: [183, 190] },
] as const;

/** Questions and model answers by id. */
export const words = defineStrings({
  en: {
    intro:
      'The whole of Mamba-2 in one file of PyTorch: the form that reads many tokens at once, and the step that decodes. Read the class Mamba2 and the functions segsum and ssd.',
    'widths-question':
      'Line 206 counts the columns of in_proj. Name the five parts. Which of them pass through the convolution, and how many of them belong to a head?',
    'widths-answer':
      'The gate z and the input x with d_inner columns each, B and C with d_state each, and one step size dt for each head. The convolution of line 209 passes over x, B and C. Only dt, A and D are of a head; B and C are shared by all of them, as one key and one query would be.',
    'step-question':
      'Lines 325 to 332 are the whole recurrence. Which line forgets, which takes in, which reads out? What has the size of the text in it?',
    'step-answer':
      'Line 327 is how much is kept, one number a head; line 330 forgets and takes in; line 331 reads out with C, and line 332 adds the input itself times D. Nothing has the size of the text in it: the state is (heads, headdim, d_state) for the first token and for the millionth.',
    'cache-question':
      'What does this implementation keep from one step to the next? Compare line 311 with the d_conv − 1 inputs that our formula counts.',
    'cache-answer':
      'The state, and a window of the convolution’s inputs. It keeps d_conv columns and rolls them, though the oldest is overwritten at once: d_conv − 1 would do. Counted like this, the length at which cache and state are equal comes out a little later. State which of the two you count.',
    'matrix-question':
      'What does exp(segsum(A)) contain at row i and column j, below, on and above the diagonal? Why is −∞ put there before the exponential, and not 0 after it?',
    'matrix-answer':
      'Below the diagonal the decay from j to i, the product of the decays of j + 1 … i; on it 1; above it 0. The exponential of what stands above might be infinite, and infinity times 0 is not a number; e^(−∞) is exactly 0.',
    'selective-question':
      'Which lines make this layer selective, in the sense of the Mamba paper? What would be left with dt, B and C as constants?',
    'selective-answer':
      'dt, B and C come out of in_proj of the present token (lines 299 to 322), so what is kept, written and read depends on the token. As constants they would give a linear system that treats every token alike: a fixed convolution over the text, which is what S4 is.',
    'top-p-question':
      'Line 186 belongs to the choice of the next token. What does it do with the argument top_p?',
    'top-p-answer':
      'Nothing: it compares with 0.5 whatever top_p is, so that any top_p below 1 acts as 0.5. Line 183 alone looks at the argument. It has nothing to do with state spaces; reading code means finding such things too.',
  },
  es: {
    intro:
      'Todo Mamba-2 en un archivo de PyTorch: la forma que lee muchos tokens a la vez y el paso que decodifica. Lee la clase Mamba2 y las funciones segsum y ssd.',
    'widths-question':
      'La línea 206 cuenta las columnas de in_proj. Nombra las cinco partes. ¿Cuáles pasan por la convolución y cuáles son de una cabeza?',
    'widths-answer':
      'La compuerta z y la entrada x, con d_inner columnas cada una; B y C, con d_state cada una, y un tamaño de paso dt por cabeza. La convolución de la línea 209 pasa por x, B y C. Solo dt, A y D son de una cabeza; B y C las comparten todas, como lo harían una sola clave y una sola consulta.',
    'step-question':
      'Las líneas 325 a 332 son toda la recurrencia. ¿Qué línea olvida, cuál incorpora, cuál lee? ¿Qué hay ahí que tenga el tamaño del texto?',
    'step-answer':
      'La línea 327 dice cuánto se conserva, un número por cabeza; la 330 olvida e incorpora; la 331 lee con C, y la 332 suma la propia entrada por D. Nada tiene el tamaño del texto: el estado es (heads, headdim, d_state) para el primer token y para el que hace un millón.',
    'cache-question':
      '¿Qué guarda esta implementación de un paso al siguiente? Compara la línea 311 con las d_conv − 1 entradas que cuenta nuestra fórmula.',
    'cache-answer':
      'El estado y una ventana de entradas de la convolución. Guarda d_conv columnas y las rota, aunque la más antigua se sobrescribe enseguida: bastarían d_conv − 1. Contado así, la longitud con que caché y estado son iguales sale un poco mayor. Di siempre cuál de los dos cuentas.',
    'matrix-question':
      '¿Qué contiene exp(segsum(A)) en la fila i y la columna j, por debajo, en y por encima de la diagonal? ¿Por qué se pone −∞ antes de la exponencial y no 0 después?',
    'matrix-answer':
      'Por debajo de la diagonal, lo que queda de j en i, el producto de los decaimientos de j + 1 … i; en ella, 1; por encima, 0. La exponencial de lo que está por encima podría ser infinita, e infinito por 0 no es un número; e^(−∞) es exactamente 0.',
    'selective-question':
      '¿Qué líneas hacen selectiva a esta capa, en el sentido del artículo de Mamba? ¿Qué quedaría si dt, B y C fueran constantes?',
    'selective-answer':
      'dt, B y C salen de in_proj del token presente (líneas 299 a 322), así que lo que se conserva, se escribe y se lee depende del token. Como constantes darían un sistema lineal que trata igual a todos los tokens: una convolución fija sobre el texto, que es lo que hace S4.',
    'top-p-question':
      'La línea 186 forma parte de la elección del siguiente token. ¿Qué hace con el argumento top_p?',
    'top-p-answer':
      'Nada: compara con 0,5 sea cual sea top_p, de modo que cualquier top_p menor que 1 actúa como 0,5. Solo la línea 183 mira el argumento. No tiene que ver con los espacios de estados; leer código es encontrar también estas cosas.',
  },
});
