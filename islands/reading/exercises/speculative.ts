// The reading exercise of the speculative chapter: a public implementation of both papers' algorithm.
import { defineStrings } from '../../kit/define-strings.ts';

/** Where the code is, to the line; read at this commit on 2026-11-21. */
export const source = {
  repository: 'feifeibear/LLMSpeculativeSampling',
  commit: '59a209d37b2e463459057a784f8bd31c1136a58b',
  file: 'sampling/speculative_sampling.py',
  licence: 'Apache-2.0',
} as const;

/** The questions in order, each with the lines to look at. */
export const questions = [
  { id: 'ratio', lines: [58, 67] },
  { id: 'residual', lines: [82, 88] },
  { id: 'bonus', lines: [89, 96] },
  { id: 'seed', lines: [58, 62] },
  { id: 'length', lines: [48, 53] },
] as const;

/** Questions and model answers by id. */
export const words = defineStrings({
  en: {
    intro:
      'A short, readable implementation of both papers in PyTorch. Read the function speculative_sampling, about a hundred lines.',
    'ratio-question':
      'Line 64 compares a random number with p/q, without the min(1, …) of the rule. Is the rule still the same? What about the case where the two sides are equal?',
    'ratio-answer':
      'It is the same. The random number lies in [0, 1), so whenever p/q ≥ 1 it cannot exceed the ratio and the token is accepted, which is what min(1, p/q) = 1 says. The code rejects on “greater than”, hence accepts on equality; equality has probability zero in exact arithmetic and no effect worth naming in floating point. Note that a token the draft proposed has q > 0, so the division is safe.',
    'residual-question':
      'After a rejection, line 84 samples from max_fn(p − q). Which distribution is that, and at which position are p and q taken? What would go wrong with sample(p) in its place?',
    'residual-answer':
      'max_fn sets negative entries to zero and normalises: it is the residual r. Both are taken at n, the position whose output is the rejected token. With sample(p), tokens the draft likes would come out too often: they would be counted once when proposed and accepted, and again after a rejection. The text would look fine and its distribution would be wrong.',
    'bonus-question':
      'Line 92 draws a token when nothing was rejected. Why is this token free, and why is it drawn from p and not from the residual?',
    'bonus-answer':
      'The target ran over the prefix and all the proposals, so its distribution after the last proposal is there already: no further pass is needed. No proposal was made for that position, so there is nothing to correct: it is an ordinary sample from the target.',
    'seed-question':
      'Lines 59 to 61: what happens to the guarantee of the same distribution when random_seed is given?',
    'seed-answer':
      'It is lost. The generator is set back to the same state before each draw, so every position of every cycle is judged with the same number, and the replacement drawn right after is determined with it. The decisions are no longer independent samples. A seed must be set once, outside the loop; reproducible does not mean reseeded.',
    'length-question':
      'When does the loop of line 48 stop? Look for the end-of-sequence token, and for the number of tokens returned.',
    'length-answer':
      'Only when the length reaches T. An end-of-sequence token is a token like any other and does not stop it, so the loop writes on after the end of the answer; and since a cycle adds up to gamma + 1 tokens, the result may be longer than max_len by as much as gamma. Besides, sample() raises an error if token 0 is drawn. For an answer of eight tokens such details are most of the cost.',
  },
  es: {
    intro:
      'Una implementación corta y legible de los dos artículos, en PyTorch. Lee la función speculative_sampling, unas cien líneas.',
    'ratio-question':
      'La línea 64 compara un número al azar con p/q, sin el mín(1, …) de la regla. ¿Sigue siendo la misma regla? ¿Y si los dos lados son iguales?',
    'ratio-answer':
      'Es la misma. El número al azar está en [0, 1), así que cuando p/q ≥ 1 no puede superar el cociente y el token se acepta, que es lo que dice mín(1, p/q) = 1. El código rechaza con «mayor que», luego acepta en la igualdad; la igualdad tiene probabilidad cero en aritmética exacta y ningún efecto digno de mención en coma flotante. Observa que un token que el borrador propuso tiene q > 0, de modo que la división es segura.',
    'residual-question':
      'Tras un rechazo, la línea 84 sortea de max_fn(p − q). ¿Qué distribución es esa y en qué posición se toman p y q? ¿Qué saldría mal si en su lugar pusiera sample(p)?',
    'residual-answer':
      'max_fn pone a cero los valores negativos y normaliza: es el residuo r. Las dos se toman en n, la posición cuya salida es el token rechazado. Con sample(p), los tokens que gustan al borrador saldrían de más: se contarían una vez al proponerse y aceptarse, y otra después de un rechazo. El texto parecería bueno y su distribución no sería la correcta.',
    'bonus-question':
      'La línea 92 sortea un token cuando no se rechazó nada. ¿Por qué ese token sale gratis y por qué se sortea de p y no del residuo?',
    'bonus-answer':
      'El objetivo se ejecutó sobre el prefijo y todas las propuestas, así que su distribución después de la última ya está calculada: no hace falta otra pasada. Para esa posición nadie propuso nada, luego no hay nada que corregir: es un sorteo corriente del objetivo.',
    'seed-question':
      'Líneas 59 a 61: ¿qué le pasa a la garantía de la misma distribución cuando se da random_seed?',
    'seed-answer':
      'Se pierde. El generador vuelve al mismo estado antes de cada sorteo, de modo que todas las posiciones de todos los ciclos se juzgan con el mismo número, y con él queda fijado el sustituto que se sortea a continuación. Las decisiones dejan de ser muestras independientes. La semilla se pone una vez, fuera del bucle; reproducible no quiere decir resembrado.',
    'length-question':
      '¿Cuándo se detiene el bucle de la línea 48? Busca el token de fin de secuencia y la cantidad de tokens que se devuelven.',
    'length-answer':
      'Solo cuando la longitud llega a T. Un token de fin es un token como los demás y no lo detiene, así que el bucle sigue escribiendo después del final de la respuesta; y como un ciclo añade hasta gamma + 1 tokens, el resultado puede pasar de max_len en hasta gamma tokens. Además, sample() lanza un error si sale el token 0. En una respuesta de ocho tokens esos detalles son casi todo el coste.',
  },
});
