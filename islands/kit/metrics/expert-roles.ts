// Names of what expert-roles measures.
import { defineStrings } from '../define-strings.ts';

/** By summary key. */
export const metrics = defineStrings({
  en: {
    'right.{model}': 'held-out answers wholly right, {{model}}',
    'gain.{model}': 'right answers beyond the dense model of as much work, {{model}}',
    'largest.{model}': 'share of the busiest expert, {{model}}',
    'told.{model}.language': 'what experts tell of the language, {{model}}',
    'told.{model}.construction': 'what experts tell of the construction, {{model}}',
    'told.{model}.tense': 'what experts tell of the tense, {{model}}',
    'beyond.{model}.language': 'what experts tell of the language, the word known, {{model}}',
    'beyond.{model}.construction':
      'what experts tell of the construction, the word known, {{model}}',
    'beyond.{model}.tense': 'what experts tell of the tense, the word known, {{model}}',
    'guessed.{model}.word': 'experts guessed by the word, {{model}}',
    'guessed.{model}.nothing': 'experts guessed by nothing, {{model}}',
    'share.{model}.en.{expert}': 'English sentences: share of expert {{expert}}, {{model}}',
    'share.{model}.es.{expert}': 'Spanish sentences: share of expert {{expert}}, {{model}}',
    'share.{model}.infinitive.{expert}': 'infinitive: share of expert {{expert}}, {{model}}',
    'share.{model}.present.{expert}': 'present: share of expert {{expert}}, {{model}}',
    'share.{model}.past.{expert}': 'past: share of expert {{expert}}, {{model}}',
    'share.{model}.perfect.{expert}': 'perfect: share of expert {{expert}}, {{model}}',
    'share.{model}.future-will.{expert}': 'future with will: share of expert {{expert}}, {{model}}',
    'share.{model}.future-going.{expert}':
      'future with going to: share of expert {{expert}}, {{model}}',
    'capacity.{model}.{percent}': 'right with places for {{percent}}% of the choices, {{model}}',
    'dropped.{model}.{percent}':
      'choices turned away with places for {{percent}}% of them, {{model}}',
    'mass.{model}.{percent}': 'right with experts for {{percent}}% of the mass, {{model}}',
    'experts.{model}.{percent}': 'experts a token for {{percent}}% of the mass, {{model}}',
  },
  es: {
    'right.{model}': 'respuestas reservadas correctas por entero, {{model}}',
    'gain.{model}': 'aciertos por encima del modelo denso de igual trabajo, {{model}}',
    'largest.{model}': 'parte del experto más ocupado, {{model}}',
    'told.{model}.language': 'lo que los expertos dicen del idioma, {{model}}',
    'told.{model}.construction': 'lo que los expertos dicen de la construcción, {{model}}',
    'told.{model}.tense': 'lo que los expertos dicen del tiempo verbal, {{model}}',
    'beyond.{model}.language': 'lo que los expertos dicen del idioma, sabida la palabra, {{model}}',
    'beyond.{model}.construction':
      'lo que los expertos dicen de la construcción, sabida la palabra, {{model}}',
    'beyond.{model}.tense':
      'lo que los expertos dicen del tiempo verbal, sabida la palabra, {{model}}',
    'guessed.{model}.word': 'expertos adivinados por la palabra, {{model}}',
    'guessed.{model}.nothing': 'expertos adivinados por nada, {{model}}',
    'share.{model}.en.{expert}': 'frases en inglés: parte del experto {{expert}}, {{model}}',
    'share.{model}.es.{expert}': 'frases en español: parte del experto {{expert}}, {{model}}',
    'share.{model}.infinitive.{expert}': 'infinitivo: parte del experto {{expert}}, {{model}}',
    'share.{model}.present.{expert}': 'presente: parte del experto {{expert}}, {{model}}',
    'share.{model}.past.{expert}': 'pasado: parte del experto {{expert}}, {{model}}',
    'share.{model}.perfect.{expert}': 'perfecto: parte del experto {{expert}}, {{model}}',
    'share.{model}.future-will.{expert}': 'futuro simple: parte del experto {{expert}}, {{model}}',
    'share.{model}.future-going.{expert}':
      'futuro perifrástico: parte del experto {{expert}}, {{model}}',
    'capacity.{model}.{percent}':
      'correctas con plazas para el {{percent}} % de las elecciones, {{model}}',
    'dropped.{model}.{percent}':
      'elecciones rechazadas con plazas para el {{percent}} % de ellas, {{model}}',
    'mass.{model}.{percent}':
      'correctas con expertos para el {{percent}} % de la probabilidad, {{model}}',
    'experts.{model}.{percent}':
      'expertos por token para el {{percent}} % de la probabilidad, {{model}}',
  },
});
