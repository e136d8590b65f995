// Words of the table of published caches.
import { defineStrings } from '../kit/define-strings.ts';

/** Headings, and what a model keeps. */
export const cacheTableStrings = defineStrings({
  en: {
    caption: 'What published models keep of a text, derived from their configurations',
    model: 'Model',
    keeps: 'Keeps, for each token',
    values: 'Values a token',
    bytes: 'Bytes a token',
    text: 'A text of {{tokens}} tokens',
    parity: 'As heavy as the weights at',
    'keeps.multi-head': 'keys and values of all {{heads}} heads',
    'keeps.grouped': 'keys and values of {{kvHeads}} heads for {{heads}}',
    'keeps.latent': 'one latent for {{heads}} heads',
    'keeps.state': 'nothing: a state of fixed size',
    'keeps.hybrid': 'keys and values in {{attending}} layers of {{layers}}',
    never: 'never',
    tokens: '{{tokens}} tokens',
  },
  es: {
    caption: 'Lo que guardan de un texto los modelos publicados, derivado de sus configuraciones',
    model: 'Modelo',
    keeps: 'Guarda, por cada token',
    values: 'Valores por token',
    bytes: 'Bytes por token',
    text: 'Un texto de {{tokens}} tokens',
    parity: 'Pesa lo que los pesos con',
    'keeps.multi-head': 'claves y valores de las {{heads}} cabezas',
    'keeps.grouped': 'claves y valores de {{kvHeads}} cabezas para {{heads}}',
    'keeps.latent': 'un latente para {{heads}} cabezas',
    'keeps.state': 'nada: un estado de tamaño fijo',
    'keeps.hybrid': 'claves y valores en {{attending}} capas de {{layers}}',
    never: 'nunca',
    tokens: '{{tokens}} tokens',
  },
});
