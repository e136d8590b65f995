// The words of the designer of layers.
import type { HybridLayer } from '#src/core/hybrid.ts';
import { defineStrings } from '../kit/define-strings.ts';

/** Labels and sentences. */
export const designerStrings = defineStrings({
  en: {
    lab: 'A stack of four layers',
    intro:
      'The widths are those of the models we trained: 32 in the stream, 64 in a block, a window of eight tokens, four experts of which a token meets one.',
    layer: 'Layer {{n}}',
    mixer: 'mixes by',
    attention: 'attention',
    local: 'local attention',
    state: 'state',
    experts: 'experts',
    tokens: 'Tokens of the text',
    costs: 'What the stack costs',
    what: 'Quantity',
    own: 'This stack',
    compared: 'Attention in all four',
    parameters: 'Parameters',
    activeParameters: 'Parameters a token meets',
    bytes: 'Memory behind the text (four bytes a value)',
    flop: 'Operations of one token there',
    share: 'This stack keeps {{share}} of what attention everywhere keeps.',
    trained:
      'We trained this order. Right after eight pairs: {{recall}}; copied without a mistake, eight symbols: {{copy}}.',
    untrained: 'We did not train this order: what it remembers is not known.',
    tooMany: 'Give a whole number of tokens from 1 to {{most}}.',
    reset: 'Back to the first order',
  },
  es: {
    lab: 'Una pila de cuatro capas',
    intro:
      'Los anchos son los de los modelos que entrenamos: 32 en la corriente, 64 en un bloque, una ventana de ocho tokens, cuatro expertos de los que un token encuentra uno.',
    layer: 'Capa {{n}}',
    mixer: 'mezcla con',
    attention: 'atención',
    local: 'atención local',
    state: 'estado',
    experts: 'expertos',
    tokens: 'Tokens del texto',
    costs: 'Lo que cuesta la pila',
    what: 'Cantidad',
    own: 'Esta pila',
    compared: 'Atención en las cuatro',
    parameters: 'Parámetros',
    activeParameters: 'Parámetros que encuentra un token',
    bytes: 'Memoria tras el texto (cuatro bytes por valor)',
    flop: 'Operaciones de un token allí',
    share: 'Esta pila guarda {{share}} de lo que guarda la atención en todas las capas.',
    trained:
      'Este orden lo entrenamos. Aciertos tras ocho parejas: {{recall}}; ocho símbolos copiados sin un fallo: {{copy}}.',
    untrained: 'Este orden no lo entrenamos: no se sabe qué recuerda.',
    tooMany: 'Escribe un número entero de tokens, de 1 a {{most}}.',
    reset: 'Volver al primer orden',
  },
});

/** The mixers in the order of the list. */
export const mixerIds = [
  'attention',
  'local',
  'state',
] as const satisfies readonly HybridLayer['mixer'][];
