// What was found on reading a filled form: why it was refused, what is wrong in which field, what the reader should know.
import { defineStrings } from '../kit/define-strings.ts';

/** Refusals, wrong values and notes. */
export const formProblemStrings = defineStrings({
  en: {
    'not-pdf':
      'The file “{{name}}” is not a PDF, whatever its name says. Choose the form that you filled in and saved.',
    'damaged-pdf':
      'The PDF is damaged or was cut off. Save the form again with your PDF reader, and choose that file.',
    'encrypted-pdf':
      'The PDF is protected by a password, so its fields cannot be read. Save a copy without a password, and choose that.',
    'not-form':
      'The PDF has no fields of this book: it is another document, or it was printed to a file, which leaves a picture of the fields. Choose the form as your PDF reader saved it.',
    'newer-form':
      'The form is of a newer edition (version {{version}}; this one reads up to {{known}}). Reload the page to get the newer edition, then choose it again.',
    'newer-definition':
      'The form asks about “{{technique}}” by newer rules than this edition has. Reload the page to get the newer edition, then choose it again.',
    'empty-form':
      'Nothing is filled in on this form. If you did fill it in, it was not saved: save it with your PDF reader, and choose it again.',
    'wrong-values_one':
      'One field holds something that cannot be taken. Correct it in the form, save it, and choose it again.',
    'wrong-values_many':
      '{{count}} fields hold something that cannot be taken. Correct them in the form, save it, and choose it again.',
    'wrong-values_other':
      '{{count}} fields hold something that cannot be taken. Correct them in the form, save it, and choose it again.',
    more_one: 'And one more.',
    more_many: 'And {{count}} more.',
    more_other: 'And {{count}} more.',
    wrong: '{{where}}: “{{came}}”. {{reason}}',
    'reason.not-number': 'It is not a number: write digits, with a point or a comma.',
    'reason.ambiguous': 'It can be read in two ways: write thousands without a separator.',
    'reason.low-above-high': 'The low end lies above the high end: exchange them.',
    'reason.is-a-point': 'Both ends are the same number: an interval has a width.',
    'reason.not-positive': 'This quantity is always above zero: give a number above zero.',
    'reason.not-share': 'It must lie between 0 and 100.',
    'reason.not-option': 'It is none of the choices that the form offers.',
    'reason.not-this-unit': 'The quantity beside it is not measured in this unit: choose another.',
    'reason.too-long':
      'It is longer than the {{limit}} characters that a worksheet keeps: shorten it.',
    'reason.not-run':
      'It is no id of a run: those have at least eight digits, 0 to 9 and a to f, as “My work” shows them.',
    'reason.several-runs': 'Several runs begin like this: write more digits of the one you mean.',
    'reason.cited-and-absent':
      'A run is named and “I have not measured this” is ticked too: keep one of them.',
    'reason.unknown-field': 'This edition has no such question.',
    'note.incomplete':
      '{{where}}: not complete. What you wrote is kept with the worksheet, to be completed there.',
    'note.missing-run':
      '{{where}}: run {{run}} is not in this browser. It stays cited as you wrote it; import the file that holds it, or cite another.',
    'note.owed-unasked':
      '{{where}}: left out, because a measurement is owed only where the verdict is “Defer”.',
  },
  es: {
    'not-pdf':
      'El archivo «{{name}}» no es un PDF, diga lo que diga su nombre. Elige el formulario que rellenaste y guardaste.',
    'damaged-pdf':
      'El PDF está dañado o cortado. Guarda otra vez el formulario con tu lector de PDF y elige ese archivo.',
    'encrypted-pdf':
      'El PDF está protegido con contraseña y no se pueden leer sus campos. Guarda una copia sin contraseña y elige esa.',
    'not-form':
      'El PDF no tiene campos de este libro: es otro documento, o se imprimió a un archivo, lo que deja los campos como dibujo. Elige el formulario tal como lo guardó tu lector de PDF.',
    'newer-form':
      'El formulario es de una edición más nueva (versión {{version}}; esta lee hasta la {{known}}). Recarga la página para tener la edición nueva y elígelo otra vez.',
    'newer-definition':
      'El formulario pregunta sobre «{{technique}}» con reglas más nuevas que las de esta edición. Recarga la página para tener la edición nueva y elígelo otra vez.',
    'empty-form':
      'En este formulario no hay nada relleno. Si lo rellenaste, no se guardó: guárdalo con tu lector de PDF y elígelo otra vez.',
    'wrong-values_one':
      'Un campo contiene algo que no se puede aceptar. Corrígelo en el formulario, guárdalo y elígelo otra vez.',
    'wrong-values_many':
      '{{count}} campos contienen algo que no se puede aceptar. Corrígelos en el formulario, guárdalo y elígelo otra vez.',
    'wrong-values_other':
      '{{count}} campos contienen algo que no se puede aceptar. Corrígelos en el formulario, guárdalo y elígelo otra vez.',
    more_one: 'Y uno más.',
    more_many: 'Y {{count}} más.',
    more_other: 'Y {{count}} más.',
    wrong: '{{where}}: «{{came}}». {{reason}}',
    'reason.not-number': 'No es un número: escribe dígitos, con coma o con punto.',
    'reason.ambiguous': 'Se puede leer de dos maneras: escribe los millares sin separador.',
    'reason.low-above-high': 'El extremo inferior queda por encima del superior: intercámbialos.',
    'reason.is-a-point': 'Los dos extremos son el mismo número: un intervalo tiene anchura.',
    'reason.not-positive': 'Esta magnitud siempre es mayor que cero: da un número mayor que cero.',
    'reason.not-share': 'Debe estar entre 0 y 100.',
    'reason.not-option': 'No es ninguna de las opciones que ofrece el formulario.',
    'reason.not-this-unit': 'La magnitud de al lado no se mide en esta unidad: elige otra.',
    'reason.too-long': 'Pasa de los {{limit}} caracteres que guarda una hoja: acórtalo.',
    'reason.not-run':
      'No es el identificador de una ejecución: tienen al menos ocho dígitos, del 0 al 9 y de la a a la f, como los muestra «Mi trabajo».',
    'reason.several-runs':
      'Varias ejecuciones empiezan así: escribe más dígitos de la que quieres decir.',
    'reason.cited-and-absent':
      'Se nombra una ejecución y también está marcado «No lo he medido»: deja una de las dos cosas.',
    'reason.unknown-field': 'Esta edición no hace esa pregunta.',
    'note.incomplete':
      '{{where}}: sin completar. Lo que escribiste se guarda con la hoja, para completarlo allí.',
    'note.missing-run':
      '{{where}}: la ejecución {{run}} no está en este navegador. Queda citada tal como la escribiste; importa el archivo que la contiene o cita otra.',
    'note.owed-unasked':
      '{{where}}: se ha dejado fuera, porque solo queda una medida pendiente si el veredicto es «Aplazar».',
  },
});
