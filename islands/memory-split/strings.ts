// Words of the table of memory.
import type { MemoryItem } from '#src/core/decode-memory.ts';
import { defineStrings } from '../kit/define-strings.ts';

/** Headings, and a name for each item. */
export const memoryStrings = defineStrings({
  en: {
    caption: 'Memory of the tutor’s weights and caches, in bytes',
    item: 'What',
    batch: 'Batch of {{batch}}',
    total: 'Together',
    embedding: 'Table of tokens',
    head: 'Product onto the vocabulary (the same table, turned round)',
    projected: 'First projection, looked up for every token',
    attention: 'Attention’s output matrix',
    'feed-forward': 'Feed-forward block',
    norms: 'Norms',
    angles: 'Angles of positions',
    cache: 'Keys and values of all sequences',
  } satisfies Record<MemoryItem | 'caption' | 'item' | 'batch' | 'total', string>,
  es: {
    caption: 'Memoria de los pesos y las cachés del tutor, en bytes',
    item: 'Qué',
    batch: 'Lote de {{batch}}',
    total: 'Todo junto',
    embedding: 'Tabla de tokens',
    head: 'Producto hacia el vocabulario (la misma tabla, girada)',
    projected: 'Primera proyección, consultada para cada token',
    attention: 'Matriz de salida de la atención',
    'feed-forward': 'Bloque de alimentación directa',
    norms: 'Normas',
    angles: 'Ángulos de las posiciones',
    cache: 'Claves y valores de todas las secuencias',
  },
});
