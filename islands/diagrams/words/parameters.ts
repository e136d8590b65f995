// Words of the drawing of the tutor's matrices.
import { defineStrings } from '../../kit/define-strings.ts';

/** Labels; numbers are filled in by the drawing. */
export const parameterWords = defineStrings({
  en: {
    heading: 'The tutor’s {{total}} parameters',
    says: 'The matrices in the order of the forward pass, each with its rows and columns. The embedding is a high, narrow column; the matrices of attention and of the feed-forward part are smaller in number of values, two of them wide and low.',
    caption:
      'Every matrix to one scale: area is parameters. The embedding, with the heavier outline, is used twice, as the table in which tokens are looked up and as the output head, and counted once. The three norms, a row of values each, would be thinner than a line. Together: {{total}}.',
    embedding: 'embedding and head, V × d',
    qkv: 'query, key, value, d × 3d',
    output: 'attention’s output, d × d',
    up: 'feed-forward, in, d × d_ff',
    down: 'feed-forward, out, d_ff × d',
  },
  es: {
    heading: 'Los {{total}} parámetros del tutor',
    says: 'Las matrices en el orden de la pasada, cada una con sus filas y columnas. La tabla de tokens es una columna alta y estrecha; las matrices de la atención y de la alimentación directa tienen menos valores, dos de ellas anchas y bajas.',
    caption:
      'Todas las matrices a una misma escala: el área son los parámetros. La tabla de tokens, con el trazo más grueso, se usa dos veces, para buscar los tokens y como salida, y se cuenta una. Las tres normas, una fila de valores cada una, serían más finas que una línea. En total: {{total}}.',
    embedding: 'tabla de tokens y salida, V × d',
    qkv: 'consulta, clave, valor, d × 3d',
    output: 'salida de la atención, d × d',
    up: 'alim. directa, entrada, d × d_ff',
    down: 'alim. directa, salida, d_ff × d',
  },
});
