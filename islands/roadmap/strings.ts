// The words of the paths: their names, whom each is for, and how far the reader has come.
import type { PathId } from '#src/worksheet/roadmap.ts';
import { defineStrings } from '../kit/define-strings.ts';

/** What the paths are called. */
export const pathNames = defineStrings({
  en: {
    minimum: 'Minimum viable',
    comprehensive: 'Comprehensive',
    research: 'Research',
    constrained: 'Constrained hardware',
  } satisfies Record<PathId, string>,
  es: {
    minimum: 'Mínimo viable',
    comprehensive: 'Completo',
    research: 'Investigación',
    constrained: 'Hardware limitado',
  },
});

/** Whom each path is for. */
export const pathAims = defineStrings({
  en: {
    minimum:
      'For whoever has a system that must be faster soon: measure, choose the size, tile attention, route what is easy, serve it.',
    comprehensive: 'Every module, in order. Each one stands on figures of the ones before it.',
    research:
      'For whoever asks which architecture to study next: from measuring to attention, states and their mixtures, to distillation, experts and open problems.',
    constrained:
      'For a laptop, a phone or a page: the smallest model that is adequate, its memory, sparse attention, and a router in front.',
  } satisfies Record<PathId, string>,
  es: {
    minimum:
      'Para quien tiene un sistema que debe ser más rápido pronto: medir, elegir el tamaño, trocear la atención, desviar lo fácil y servirlo.',
    comprehensive:
      'Todos los módulos, en orden. Cada uno se apoya en cifras de los que van delante.',
    research:
      'Para quien se pregunta qué arquitectura estudiar después: de medir a la atención, los estados y sus mezclas, hasta la destilación, los expertos y los problemas abiertos.',
    constrained:
      'Para un portátil, un teléfono o una página: el modelo más pequeño que baste, su memoria, la atención dispersa y un enrutador delante.',
  },
});

/** Labels and sentences. */
export const roadmapStrings = defineStrings({
  en: {
    minutes: 'About {{hours}} h {{minutes}} min',
    hoursOnly: 'About {{hours}} h',
    minutesOnly: 'About {{minutes}} min',
    stop: 'Module {{n}} · {{name}}',
    section: 'Module {{n}}, section {{section}} · {{name}}',
    next: 'Next step: {{stop}}',
    nextNone: 'Every stop is behind you.',
    done: 'done',
    caption: 'Every module: what it addresses, what it takes, and how far you have come',
    module: 'Module',
    addresses: 'Addresses',
    time: 'Time',
    seen: 'Sections seen',
    exit: 'Exit criterion',
    checkpoint: 'Checkpoint',
    seenOf: '{{seen}} of {{of}}',
    'checkpoint.none': 'not begun',
    'checkpoint.begun': 'begun',
    'checkpoint.complete': 'complete',
    none: '—',
    limiter: 'My bottleneck is …',
    leads: 'Begin with',
    noScript:
      'With scripts on, your own progress stands here: it is kept in this browser and nowhere else.',
  },
  es: {
    minutes: 'Unas {{hours}} h {{minutes}} min',
    hoursOnly: 'Unas {{hours}} h',
    minutesOnly: 'Unos {{minutes}} min',
    stop: 'Módulo {{n}} · {{name}}',
    section: 'Módulo {{n}}, apartado {{section}} · {{name}}',
    next: 'Paso siguiente: {{stop}}',
    nextNone: 'Ya has dejado atrás todas las paradas.',
    done: 'hecho',
    caption: 'Todos los módulos: de qué se ocupan, cuánto llevan y hasta dónde has llegado',
    module: 'Módulo',
    addresses: 'Se ocupa de',
    time: 'Tiempo',
    seen: 'Apartados vistos',
    exit: 'Criterio de salida',
    checkpoint: 'Punto de control',
    seenOf: '{{seen}} de {{of}}',
    'checkpoint.none': 'sin empezar',
    'checkpoint.begun': 'empezado',
    'checkpoint.complete': 'completo',
    none: '—',
    limiter: 'Mi cuello de botella es …',
    leads: 'Empieza por',
    noScript:
      'Con los scripts activados, aquí está tu propio avance: se guarda en este navegador y en ningún otro sitio.',
  },
});
