// Words of the simulator of caches in pieces and in pages.
import { defineStrings } from '../kit/define-strings.ts';

/** Every word, the rows' names by their ids. */
export const pagingStrings = defineStrings({
  en: {
    title: 'One memory in pieces, one in pages',
    intro:
      'The same requests come to two memories of 96 slots; a slot holds a token’s keys and values. Above, each request reserves in one piece the most it may need. Below, it takes a page when its last is full. Letters are requests, an asterisk is what several share, a dot is a slot taken in vain.',
    page: 'Slots a page',
    prefix: 'Tokens that all prompts begin with',
    sharing: 'Share their pages',
    reserved: 'In pieces',
    paged: 'In pages',
    reservedLabel: 'The memory in pieces after {{steps}} steps: {{filled}} slots hold a token.',
    pagedLabel: 'The memory in pages after {{steps}} steps: {{filled}} slots hold a token.',
    caption: 'The accounts of both after {{steps}} steps with seed {{seed}}',
    said: 'Step {{steps}}: {{reserved}} requests run in pieces, {{paged}} in pages.',
    account: 'Account',
    running: 'requests running',
    waiting: 'requests waiting',
    finished: 'requests finished',
    filled: 'slots with a token',
    internal: 'slots taken without a token (internal fragmentation)',
    external: 'slots free, in holes too narrow for the first that waits (external fragmentation)',
    preempted: 'requests put back for want of a page',
    copies: 'pages copied before a write',
    noScript:
      'The controls need JavaScript; the drawing shows the memories as they stand after some steps.',
  },
  es: {
    title: 'Una memoria en trozos y otra en páginas',
    intro:
      'Las mismas peticiones llegan a dos memorias de 96 huecos; en un hueco caben las claves y los valores de un token. Arriba, cada petición reserva de una pieza lo máximo que puede necesitar. Abajo, toma una página cuando se le llena la última. Las letras son peticiones, un asterisco es lo que comparten varias y un punto, un hueco ocupado en vano.',
    page: 'Huecos por página',
    prefix: 'Tokens con los que empiezan todos los textos',
    sharing: 'Compartir sus páginas',
    reserved: 'En trozos',
    paged: 'En páginas',
    reservedLabel: 'La memoria en trozos tras {{steps}} pasos: {{filled}} huecos guardan un token.',
    pagedLabel: 'La memoria en páginas tras {{steps}} pasos: {{filled}} huecos guardan un token.',
    caption: 'Las cuentas de las dos tras {{steps}} pasos con la semilla {{seed}}',
    said: 'Paso {{steps}}: en trozos corren {{reserved}} peticiones; en páginas, {{paged}}.',
    account: 'Cuenta',
    running: 'peticiones en curso',
    waiting: 'peticiones en espera',
    finished: 'peticiones acabadas',
    filled: 'huecos con un token',
    internal: 'huecos ocupados sin token (fragmentación interna)',
    external:
      'huecos libres, en espacios demasiado estrechos para la primera que espera (fragmentación externa)',
    preempted: 'peticiones devueltas a la cola por falta de página',
    copies: 'páginas copiadas antes de escribir',
    noScript:
      'Los controles necesitan JavaScript; el dibujo muestra las memorias tal como quedan tras unos pasos.',
  },
});
