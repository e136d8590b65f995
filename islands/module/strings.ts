// The labels of a module's head, and what it says of the reader's progress.
import { defineStrings } from '../kit/define-strings.ts';

/** Labels and sentences. */
export const moduleStrings = defineStrings({
  en: {
    head: 'Module {{n}} of the roadmap',
    goal: 'Goal',
    bottleneck: 'The bottleneck it addresses',
    place: 'Its place in measure → implement → validate → iterate',
    target: 'Upstream’s target',
    notMeasured: 'Not measured here.',
    substituted: 'What stands in for what',
    time: 'Time',
    minutes: 'About {{minutes}} minutes with the measurements and the checkpoint; an estimate.',
    progress: 'Your progress',
    seen: 'Seen: {{seen}} of {{of}} sections.',
    'checkpoint.none': 'Checkpoint not begun.',
    'checkpoint.begun': 'Checkpoint begun.',
    'checkpoint.complete': 'Checkpoint complete.',
    noScript: 'With scripts on, this page keeps in your browser which sections you have seen.',
    paths: 'All paths',
  },
  es: {
    head: 'Módulo {{n}} de la hoja de ruta',
    goal: 'Objetivo',
    bottleneck: 'El cuello de botella del que se ocupa',
    place: 'Su lugar en medir → implementar → validar → repetir',
    target: 'La meta del original',
    notMeasured: 'No se mide aquí.',
    substituted: 'Qué ocupa el lugar de qué',
    time: 'Tiempo',
    minutes:
      'Unos {{minutes}} minutos con las mediciones y el punto de control; es una estimación.',
    progress: 'Tu avance',
    seen: 'Visto: {{seen}} de {{of}} apartados.',
    'checkpoint.none': 'Punto de control sin empezar.',
    'checkpoint.begun': 'Punto de control empezado.',
    'checkpoint.complete': 'Punto de control completo.',
    noScript:
      'Con los scripts activados, esta página guarda en tu navegador qué apartados has visto.',
    paths: 'Todos los itinerarios',
  },
});
