// What My work says before this browser keeps anything: said by the shell, before any code of the lab has come.
import { defineStrings } from '../kit/define-strings.ts';

/** The sentences around the list of what will stand there. */
export const freshStrings = defineStrings({
  en: {
    nothing: 'Nothing of yours is kept in this browser yet.',
    awaited:
      'It begins with your first prediction, measurement or answer in a chapter. Then this page shows:',
    bring:
      'Work exported from another browser can be brought in here, too: the place for its file opens with your first key, tap or move of the pointer.',
  },
  es: {
    nothing: 'Este navegador aún no guarda nada tuyo.',
    awaited:
      'Empieza con tu primera predicción, medición o respuesta en un capítulo. Entonces esta página muestra:',
    bring:
      'Aquí también puedes traer lo que exportaste en otro navegador: el lugar para su archivo se abre con tu primera tecla, toque o movimiento del puntero.',
  },
});
