// Names of what webgpu measures.
import { defineStrings } from '../define-strings.ts';

/** By summary key. */
export const metrics = defineStrings({
  en: {
    'answer.wasm': 'whole answer, the page’s engine',
    'answer.webgpu': 'whole answer, graphics processor',
    'answer.ratio': 'whole answer, graphics processor against the page’s engine',
    'step.wasm': 'one token in a run of its own, the page’s engine',
    'step.webgpu': 'one token in a run of its own, graphics processor',
    'step.ratio': 'one token in a run of its own, graphics processor against the page’s engine',
    'pass.wasm.{parameters}': 'a pass at {{parameters}} parameters, the page’s engine',
    'pass.webgpu.{parameters}': 'a pass at {{parameters}} parameters, graphics processor',
    'pass.ratio.{parameters}':
      'a pass at {{parameters}} parameters, graphics processor against the page’s engine',
    start: 'compiling and first answer, graphics processor',
    identical: 'same text from both engines',
  },
  es: {
    'answer.wasm': 'respuesta entera, el motor de la página',
    'answer.webgpu': 'respuesta entera, procesador gráfico',
    'answer.ratio': 'respuesta entera, procesador gráfico frente al motor de la página',
    'step.wasm': 'un token en una ejecución propia, el motor de la página',
    'step.webgpu': 'un token en una ejecución propia, procesador gráfico',
    'step.ratio':
      'un token en una ejecución propia, procesador gráfico frente al motor de la página',
    'pass.wasm.{parameters}': 'una pasada con {{parameters}} parámetros, el motor de la página',
    'pass.webgpu.{parameters}': 'una pasada con {{parameters}} parámetros, procesador gráfico',
    'pass.ratio.{parameters}':
      'una pasada con {{parameters}} parámetros, procesador gráfico frente al motor de la página',
    start: 'compilación y primera respuesta, procesador gráfico',
    identical: 'mismo texto de los dos motores',
  },
});
