// Several models behind one question.
import { defineStrings } from '../../kit/define-strings.ts';
import type { ModuleWords } from '../module-words.ts';

/** What the head of this module says. */
export const words: ModuleWords = defineStrings({
  en: {
    goal: 'Let easy questions go to small models and hard ones to large models, and count what the choosing costs.',
    bottleneck:
      'One model for questions of every difficulty: what the hard ones need is paid for the easy ones.',
    place:
      'Implement on top of the ladder of module 1; validate against every single rung at equal cost.',
    target:
      '80% of the queries on small models; an overhead under 10 ms; quality above the threshold.',
    substituted:
      'Tiers of served models and a trained classifier of queries are replaced by rungs of the tutor and by their own confidence; specialists in code or mathematics by specialists in English and in Spanish.',
  },
  es: {
    goal: 'Enviar las preguntas fáciles a modelos pequeños y las difíciles a modelos grandes, y contar lo que cuesta elegir.',
    bottleneck:
      'Un solo modelo para preguntas de toda dificultad: lo que piden las difíciles se paga también en las fáciles.',
    place:
      'Implementar sobre la escalera del módulo 1; validar frente a cada peldaño por sí solo a igual coste.',
    target:
      'El 80\u00a0% de las consultas en modelos pequeños; un sobrecoste menor de 10 ms; calidad por encima del umbral.',
    substituted:
      'Peldaños del tutor y su propia confianza ocupan el lugar de niveles de modelos en servicio y de un clasificador de consultas; especialistas en inglés y en español, el de especialistas en código o matemáticas.',
  },
});
