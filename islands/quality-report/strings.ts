// Words of the quality report.
import { defineStrings } from '../kit/define-strings.ts';

/** Everything the report says. */
export const qualityStrings = defineStrings({
  en: {
    edition: 'Version {{version}} of {{date}}.',
    clean:
      'No difference between the languages was found in {{chapters}} chapters and {{keys}} further texts.',
    differs_one: 'The languages differ in {{count}} place; the tables below name it.',
    differs_other: 'The languages differ in {{count}} places; the tables below name them.',
    chapters: 'Chapters in both languages',
    chaptersHow:
      'Counted in the sources. Headings, labs and questions must be the same in the same order; figures, references and formulas must be the same in number and kind. Two numbers stand where the languages differ.',
    chapter: 'chapter',
    result: 'result',
    same: 'same',
    headings: 'headings',
    components: 'labs and tables',
    questions: 'questions',
    figures: 'figures cited',
    references: 'references',
    formulas: 'formulas',
    words: 'words ({{language}})',
    file: 'file ({{language}})',
    missing: 'one language is missing',
    'heading-without-id': 'a heading has no id',
    fingerprints: 'Which sources were compared',
    fingerprintsHow: 'The first twelve digits of each file’s SHA-256.',
    texts: 'Further texts',
    textsHow:
      'Words of the site and of the labs: the same keys in every language, none empty, the same values to fill in.',
    kind: 'kind',
    tables: 'tables',
    entries: 'entries',
    site: 'the site',
    labs: 'labs',
    glossary: 'terms of the glossary',
    ledger: 'Figures, references, corrections',
    ledgerHow:
      'Each figure has one home, and the build fails on a figure or a reference that does not exist. “Not verified” means that the source itself could not be read; such figures are marked wherever they stand.',
    number: 'number',
    unverified: 'not verified',
    measured: 'figures measured by our command',
    derived: 'figures computed when the book is built',
    cited: 'figures cited',
    bibliography: 'references',
    corrections: 'claims examined',
    limits: 'What this report does not check',
    'limit.meaning':
      'Whether two texts say the same. It compares what can be counted; a sentence that is wrong in one language and right in the other passes.',
    'limit.style': 'Whether a text reads well. That takes a reader.',
    'limit.sources':
      'Whether a source says what is cited from it. That was read on the date that stands beside the figure, or is marked as not verified.',
    'limit.machine':
      'Whether a measured figure holds elsewhere. Each was measured on the machine named beside it, and on no other.',
    'limit.links':
      'Whether pages of other sites still exist. The build follows the book’s own links only.',
    'limit.tests':
      'Whether the labs work. That is what the tests of the repository are for; this page does not repeat their result.',
  },
  es: {
    edition: 'Versión {{version}}, del {{date}}.',
    clean:
      'No se ha encontrado ninguna diferencia entre las lenguas en {{chapters}} capítulos y {{keys}} textos más.',
    differs_one: 'Las lenguas difieren en {{count}} sitio; las tablas de abajo lo nombran.',
    differs_other: 'Las lenguas difieren en {{count}} sitios; las tablas de abajo los nombran.',
    chapters: 'Los capítulos en las dos lenguas',
    chaptersHow:
      'Se cuenta en las fuentes. Apartados, laboratorios y preguntas tienen que ser los mismos y en el mismo orden; cifras, referencias y fórmulas, las mismas en número y clase. Hay dos números donde las lenguas difieren.',
    chapter: 'capítulo',
    result: 'resultado',
    same: 'igual',
    headings: 'apartados',
    components: 'laboratorios y tablas',
    questions: 'preguntas',
    figures: 'cifras citadas',
    references: 'referencias',
    formulas: 'fórmulas',
    words: 'palabras ({{language}})',
    file: 'archivo ({{language}})',
    missing: 'falta una lengua',
    'heading-without-id': 'un apartado no tiene id',
    fingerprints: 'Qué fuentes se compararon',
    fingerprintsHow: 'Las doce primeras cifras del SHA-256 de cada archivo.',
    texts: 'Otros textos',
    textsHow:
      'Las palabras del sitio y de los laboratorios: las mismas claves en todas las lenguas, ninguna vacía, los mismos huecos por rellenar.',
    kind: 'clase',
    tables: 'tablas',
    entries: 'entradas',
    site: 'el sitio',
    labs: 'los laboratorios',
    glossary: 'términos del glosario',
    ledger: 'Cifras, referencias, correcciones',
    ledgerHow:
      'Cada cifra vive en un solo lugar, y la construcción falla si una cifra o una referencia no existe. «Sin verificar» significa que no se pudo leer la fuente misma; esas cifras van marcadas allí donde aparecen.',
    number: 'número',
    unverified: 'sin verificar',
    measured: 'cifras medidas con nuestra orden',
    derived: 'cifras calculadas al construir el libro',
    cited: 'cifras citadas',
    bibliography: 'referencias',
    corrections: 'afirmaciones examinadas',
    limits: 'Lo que este informe no comprueba',
    'limit.meaning':
      'Si dos textos dicen lo mismo. Compara lo que se puede contar; una frase equivocada en una lengua y correcta en la otra pasa.',
    'limit.style': 'Si un texto se lee bien. Para eso hace falta quien lo lea.',
    'limit.sources':
      'Si una fuente dice lo que se cita de ella. Eso se leyó en la fecha que acompaña a la cifra, o está marcado como sin verificar.',
    'limit.machine':
      'Si una cifra medida vale en otra parte. Cada una se midió en la máquina que se nombra a su lado, y en ninguna más.',
    'limit.links':
      'Si las páginas de otros sitios siguen existiendo. La construcción sigue solo los enlaces del propio libro.',
    'limit.tests':
      'Si los laboratorios funcionan. Para eso están las pruebas del repositorio; esta página no repite su resultado.',
  },
});
