// What the modules of the roadmap are called, and what limits a system, in the words of its owner.
import type { LimiterId, ModuleId } from '#src/worksheet/roadmap.ts';
import { defineStrings } from './define-strings.ts';

/** The modules' names. */
export const moduleNames = defineStrings({
  en: {
    '00-measurement': 'Measurement',
    '01-small-models': 'Small models first',
    '02-attention': 'Attention',
    '03-state-space': 'State-space models',
    '04-hybrids': 'Hybrids',
    '05-routing': 'Routing',
    '06-distillation': 'Distillation',
    '07-memory': 'Memory',
    '08-mixture-of-experts': 'Mixture of experts',
    '09-production': 'Production',
    '10-frontiers': 'Frontiers',
  } satisfies Record<ModuleId, string>,
  es: {
    '00-measurement': 'Medir',
    '01-small-models': 'Primero, modelos pequeños',
    '02-attention': 'Atención',
    '03-state-space': 'Modelos de espacio de estados',
    '04-hybrids': 'Híbridos',
    '05-routing': 'Enrutamiento',
    '06-distillation': 'Destilación',
    '07-memory': 'Memoria',
    '08-mixture-of-experts': 'Mezcla de expertos',
    '09-production': 'Producción',
    '10-frontiers': 'Fronteras',
  },
});

/** What limits, as ends of the sentence “My bottleneck is …”. */
export const limiterNames = defineStrings({
  en: {
    unknown: 'not known: I have not measured where the time goes',
    'model-too-big': 'a model larger than the task needs',
    'attention-compute': 'the arithmetic of attention',
    'long-sequences': 'long inputs, whose cost grows with every token',
    memory: 'memory: the weights or the cache do not fit',
    'single-model': 'one model for questions of every difficulty',
    'quality-speed': 'quality lost whenever I save time',
    'production-latency': 'waiting under load: many users at once',
    'nothing-known': 'none that a known technique relieves',
  } satisfies Record<LimiterId, string>,
  es: {
    unknown: 'desconocido: no he medido en qué se va el tiempo',
    'model-too-big': 'un modelo más grande de lo que pide la tarea',
    'attention-compute': 'la aritmética de la atención',
    'long-sequences': 'las entradas largas, que cuestan más con cada token',
    memory: 'la memoria: los pesos o la caché no caben',
    'single-model': 'un solo modelo para preguntas de toda dificultad',
    'quality-speed': 'la calidad que se pierde cada vez que ahorro tiempo',
    'production-latency': 'la espera con carga: muchos usuarios a la vez',
    'nothing-known': 'ninguno que alivie una técnica conocida',
  },
});
