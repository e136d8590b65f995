// Names of what eviction-recall measures.
import { defineStrings } from '../define-strings.ts';

/** By summary key. */
export const metrics = defineStrings({
  en: {
    'first.full': 'first question, all entries',
    'later.full': 'later question, all entries',
    'bytes.full': 'bytes of the whole cache over half precision',
    'first.full.{format}': 'first question, all entries in {{format}}',
    'later.full.{format}': 'later question, all entries in {{format}}',
    'bytes.full.{format}': 'bytes of the whole cache in {{format}}',
    'first.{policy}.{budget}': 'first question, {{policy}}, {{budget}} entries',
    'later.{policy}.{budget}': 'later question, {{policy}}, {{budget}} entries',
    'bytes.{policy}.{budget}': 'bytes of the cache, {{policy}}, {{budget}} entries',
    'first.{policy}.{budget}.{format}':
      'first question, {{policy}}, {{budget}} entries in {{format}}',
    'later.{policy}.{budget}.{format}':
      'later question, {{policy}}, {{budget}} entries in {{format}}',
    'bytes.{policy}.{budget}.{format}':
      'bytes of the cache, {{policy}}, {{budget}} entries in {{format}}',
    'depth.{policy}.{pair}': 'pair {{pair}} found, {{policy}}',
    'tutor.full': 'the tutor’s answers right, all entries',
    'tutor.{policy}.{budget}': 'the tutor’s answers right, {{policy}}, {{budget}} entries',
  },
  es: {
    'first.full': 'primera pregunta, todas las entradas',
    'later.full': 'segunda pregunta, todas las entradas',
    'bytes.full': 'bytes de la caché entera entre los de media precisión',
    'first.full.{format}': 'primera pregunta, todas las entradas en {{format}}',
    'later.full.{format}': 'segunda pregunta, todas las entradas en {{format}}',
    'bytes.full.{format}': 'bytes de la caché entera en {{format}}',
    'first.{policy}.{budget}': 'primera pregunta, {{policy}}, {{budget}} entradas',
    'later.{policy}.{budget}': 'segunda pregunta, {{policy}}, {{budget}} entradas',
    'bytes.{policy}.{budget}': 'bytes de la caché, {{policy}}, {{budget}} entradas',
    'first.{policy}.{budget}.{format}':
      'primera pregunta, {{policy}}, {{budget}} entradas en {{format}}',
    'later.{policy}.{budget}.{format}':
      'segunda pregunta, {{policy}}, {{budget}} entradas en {{format}}',
    'bytes.{policy}.{budget}.{format}':
      'bytes de la caché, {{policy}}, {{budget}} entradas en {{format}}',
    'depth.{policy}.{pair}': 'par {{pair}} hallado, {{policy}}',
    'tutor.full': 'respuestas correctas del tutor, todas las entradas',
    'tutor.{policy}.{budget}': 'respuestas correctas del tutor, {{policy}}, {{budget}} entradas',
  },
});
