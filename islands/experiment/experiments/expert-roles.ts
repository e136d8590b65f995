// The experiment expert-roles on a page: what experts tell of a prompt, how their shares differ, and what answers survive
// few places and few experts.
import { shownExperiment } from '../panels.ts';

const shares = { chart: 'list', references: [], scale: 'linear', values: 'share' } as const;
const series = { ...shares, chart: 'series' } as const;

/** Its figures and words. */
export const shown = shownExperiment({
  panels: [
    { id: 'right', keys: /^(?:right|gain)\./, ...shares },
    { id: 'told', keys: /^told\./, ...shares },
    { id: 'beyond', keys: /^beyond\./, ...shares },
    { id: 'guessed', keys: /^(?:guessed|largest)\./, ...shares },
    {
      id: 'language',
      keys: /^share\.small-moe-8-2\.(?<series>en|es)\.(?<x>\d+)$/,
      ...series,
    },
    {
      id: 'construction',
      keys: /^share\.small-moe-8-2\.(?<series>infinitive|past|perfect|future-will)\.(?<x>\d+)$/,
      ...series,
    },
    { id: 'capacity', keys: /^capacity\.(?<series>[a-z0-9-]+)\.(?<x>\d+)$/, ...series },
    { id: 'dropped', keys: /^dropped\.(?<series>[a-z0-9-]+)\.(?<x>\d+)$/, ...series },
    { id: 'mass', keys: /^mass\.(?<series>[a-z0-9-]+)\.(?<x>\d+)$/, ...series },
    {
      id: 'experts',
      keys: /^experts\.(?<series>[a-z0-9-]+)\.(?<x>\d+)$/,
      ...series,
      values: 'number',
    },
  ],
  words: {
    en: {
      what: 'Two trained mixtures read held-out prompts with their true answers, in plain TypeScript, and every choice of their routers is counted. Then they read them again sixteen side by side with few places at the experts, and once more with as many experts for each token as its router is unsure. Counted, not timed.',
      panels: {
        right: {
          caption:
            'Answers wholly right, and how many more a mixture has than the dense model of as much work, on the same prompts.',
          y: 'share',
        },
        told: {
          caption:
            'Of what there is to know of a prompt’s language, construction and tense: the share that a token’s expert tells beyond chance. Chance is the same table with labels shuffled between prompts.',
          y: 'told beyond chance',
        },
        beyond: {
          caption:
            'The same once the word is known; labels are shuffled among tokens of the same word.',
          y: 'told beyond chance',
        },
        guessed: {
          caption:
            'Sets of experts guessed from the commonest one of the same word, and of all words; and the busiest expert’s share.',
          y: 'share',
        },
        language: {
          caption: 'Eight experts: where the tokens of English and of Spanish prompts go.',
          x: 'expert',
          y: 'share of the choices',
        },
        construction: {
          caption: 'Eight experts: where the tokens of four constructions go.',
          x: 'expert',
          y: 'share of the choices',
        },
        capacity: {
          caption:
            'Answers wholly right where each expert has places for its even share times the capacity factor, among the tokens of sixteen texts.',
          x: 'capacity factor, percent',
          y: 'wholly right',
        },
        dropped: {
          caption: 'Choices that found no place.',
          x: 'capacity factor, percent',
          y: 'turned away',
        },
        mass: {
          caption:
            'Answers wholly right where a token takes the fewest experts that reach a share of the router’s mass. The mixtures were trained with two a token.',
          x: 'mass wanted, percent',
          y: 'wholly right',
        },
        experts: {
          caption: 'Experts a token then takes on average.',
          x: 'mass wanted, percent',
          y: 'experts a token',
        },
      },
      series: {
        en: 'English',
        es: 'Spanish',
        infinitive: 'infinitive',
        past: 'past',
        perfect: 'perfect',
        'future-will': 'future with will',
        'moe-4-2': '4 experts, the tutor’s size',
        'small-moe-8-2': '8 experts, small',
      },
    },
    es: {
      what: 'Dos mezclas entrenadas leen entradas reservadas con sus respuestas verdaderas, en TypeScript corriente, y se cuenta cada elección de sus enrutadores. Después las leen de dieciséis en dieciséis con pocas plazas en los expertos, y otra vez con tantos expertos por token como dudas tenga su enrutador. Contado, no cronometrado.',
      panels: {
        right: {
          caption:
            'Respuestas correctas por entero, y cuántas más tiene una mezcla que el modelo denso de igual trabajo, con las mismas entradas.',
          y: 'parte',
        },
        told: {
          caption:
            'De lo que hay que saber del idioma, la construcción y el tiempo de una entrada: la parte que dice el experto de un token por encima del azar. El azar es la misma tabla con las etiquetas barajadas entre entradas.',
          y: 'dicho por encima del azar',
        },
        beyond: {
          caption:
            'Lo mismo una vez sabida la palabra; las etiquetas se barajan entre tokens de la misma palabra.',
          y: 'dicho por encima del azar',
        },
        guessed: {
          caption:
            'Grupos de expertos adivinados por el más común de la misma palabra, y por el de todas; y la parte del experto más ocupado.',
          y: 'parte',
        },
        language: {
          caption: 'Ocho expertos: adónde van los tokens de entradas en inglés y en español.',
          x: 'experto',
          y: 'parte de las elecciones',
        },
        construction: {
          caption: 'Ocho expertos: adónde van los tokens de cuatro construcciones.',
          x: 'experto',
          y: 'parte de las elecciones',
        },
        capacity: {
          caption:
            'Respuestas correctas por entero si cada experto tiene plazas para su parte igual por el factor de capacidad, entre los tokens de dieciséis textos.',
          x: 'factor de capacidad, por ciento',
          y: 'correctas por entero',
        },
        dropped: {
          caption: 'Elecciones que no encontraron plaza.',
          x: 'factor de capacidad, por ciento',
          y: 'rechazadas',
        },
        mass: {
          caption:
            'Respuestas correctas por entero si un token toma los menos expertos que reúnen una parte de la probabilidad. Las mezclas se entrenaron con dos por token.',
          x: 'probabilidad pedida, por ciento',
          y: 'correctas por entero',
        },
        experts: {
          caption: 'Expertos que toma entonces un token, de media.',
          x: 'probabilidad pedida, por ciento',
          y: 'expertos por token',
        },
      },
      series: {
        en: 'inglés',
        es: 'español',
        infinitive: 'infinitivo',
        past: 'pasado',
        perfect: 'perfecto',
        'future-will': 'futuro simple',
        'moe-4-2': '4 expertos, del tamaño del tutor',
        'small-moe-8-2': '8 expertos, pequeña',
      },
    },
  },
});
