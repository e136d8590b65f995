// The words of assignments: the builder of links, and what a page says that was opened by one.
import type { AssignmentProblem } from '#src/worksheet/assignment.ts';
import { defineStrings } from '../kit/define-strings.ts';

/** The form that makes a link. */
export const builderStrings = defineStrings({
  en: {
    opening: 'Opening …',
    noScript:
      'The form that makes links needs JavaScript. Written by hand, a link to an exam ends like this:',
    of: 'What you set',
    'of.exam': 'an exam',
    'of.worksheet': 'a worksheet',
    seed: 'Seed',
    seedHint: 'The same seed gives every pupil the same cases; another gives others.',
    seedInvalid: 'A seed is a whole number from 0 to {{most}}.',
    newSeed: 'Another seed',
    phase: 'When it is sat',
    technique: 'Technique',
    reveal: 'When the reference is shown',
    afterVerdict: 'after the verdict',
    revealHint:
      'The page keeps it back to be fair to the next pupil. It is no lock: whoever reads the sources of the book finds it.',
    link: 'Link in {{language}}',
    copy: 'Copy',
    copyLabel: 'Copy the link in {{language}}',
    copied: 'Copied.',
    notCopied: 'The browser did not copy it. Select the link and copy it yourself.',
  },
  es: {
    opening: 'Abriendo…',
    noScript:
      'El formulario que crea los enlaces necesita JavaScript. Escrito a mano, un enlace a un examen termina así:',
    of: 'Qué propones',
    'of.exam': 'un examen',
    'of.worksheet': 'una hoja de trabajo',
    seed: 'Semilla',
    seedHint: 'La misma semilla da a todos los mismos casos; otra da otros.',
    seedInvalid: 'Una semilla es un número entero de 0 a {{most}}.',
    newSeed: 'Otra semilla',
    phase: 'Cuándo se hace',
    technique: 'Técnica',
    reveal: 'Cuándo se muestra la referencia',
    afterVerdict: 'después del veredicto',
    revealHint:
      'La página la retiene por justicia con el siguiente. No es un candado: quien lea las fuentes del libro la encuentra.',
    link: 'Enlace en {{language}}',
    copy: 'Copiar',
    copyLabel: 'Copiar el enlace en {{language}}',
    copied: 'Copiado.',
    notCopied: 'El navegador no lo ha copiado. Selecciona el enlace y cópialo tú.',
  },
});

/** What a page says that was opened by a link. */
export const assignedStrings = defineStrings({
  en: {
    exam: 'Set by your teacher: the exam {{phase}}, seed {{seed}}.',
    worksheet: 'Set by your teacher: this worksheet.',
    'reveal.each': 'The reference is shown after each case.',
    'reveal.end': 'The reference is shown once you have handed the exam in.',
    'reveal.verdict': 'The reference is shown once your verdict stands.',
    'reveal.teacher': 'The reference is not shown on the page: your teacher shows it.',
    handIn: 'When you have finished, export everything and hand in the file as it is.',
    withheld:
      'Your teacher shows our judgement in class. Export everything and hand in the file; then compare.',
    showNow: 'It was shown: let me compare',
    problem:
      'The link sets something that this edition does not know ({{part}}: “{{came}}”). Ask for the link again; you can work without it.',
    'part.assign': 'what is set',
    'part.seed': 'seed',
    'part.phase': 'when',
    'part.technique': 'technique',
    'part.reveal': 'reference',
  } satisfies Record<`part.${AssignmentProblem['part']}`, string> & Record<string, string>,
  es: {
    exam: 'Propuesto por quien te enseña: el examen {{phase}}, semilla {{seed}}.',
    worksheet: 'Propuesta por quien te enseña: esta hoja.',
    'reveal.each': 'La referencia se muestra después de cada caso.',
    'reveal.end': 'La referencia se muestra cuando hayas entregado el examen.',
    'reveal.verdict': 'La referencia se muestra cuando hayas dado tu veredicto.',
    'reveal.teacher': 'La referencia no se muestra en la página: la muestra quien enseña.',
    handIn: 'Cuando termines, exporta todo y entrega el archivo tal cual.',
    withheld:
      'Quien te enseña mostrará nuestro juicio en clase. Exporta todo y entrega el archivo; después compara.',
    showNow: 'Ya se mostró: quiero comparar',
    problem:
      'El enlace propone algo que esta edición no conoce ({{part}}: «{{came}}»). Pide el enlace otra vez; puedes trabajar sin él.',
    'part.assign': 'lo que se propone',
    'part.seed': 'semilla',
    'part.phase': 'cuándo',
    'part.technique': 'técnica',
    'part.reveal': 'referencia',
  },
});
