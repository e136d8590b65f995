// Many users at once, and a kernel of one’s own.
import { defineStrings } from '../../kit/define-strings.ts';
import type { ModuleWords } from '../module-words.ts';

/** What the head of this module says. */
export const words: ModuleWords = defineStrings({
  en: {
    goal: 'Serve under load: choose how to batch by measured step times, and separate what a technique saves from what the runtime adds.',
    bottleneck:
      'Waiting under load: a request waits for others, and a step waits for its dispatch.',
    place:
      'Implement and iterate: a simulator driven by your own step times shows what a change does to p99 before it is built.',
    target:
      'p99 under 100 ms; more than 1,000 requests a second; less than 0.001 dollars a request.',
    substituted:
      'A cluster under load is replaced by a seeded discrete-event simulator fed with measured step times; kernels in CUDA by a decode step compiled to WebAssembly.',
  },
  es: {
    goal: 'Servir con carga: elegir cómo formar lotes según tiempos de paso medidos y separar lo que ahorra una técnica de lo que añade el entorno de ejecución.',
    bottleneck: 'La espera con carga: una petición espera a otras y un paso espera a su despacho.',
    place:
      'Implementar y repetir: un simulador movido por tus propios tiempos de paso muestra qué hace un cambio con el p99 antes de construirlo.',
    target:
      'p99 por debajo de 100 ms; más de 1000 peticiones por segundo; menos de 0,001 dólares por petición.',
    substituted:
      'Un simulador de eventos discretos, con semilla y alimentado con tiempos de paso medidos, ocupa el lugar de un clúster con carga; un paso de decodificación compilado a WebAssembly, el de kernels en CUDA.',
  },
});
