// Words for what is being loaded and how far it has come.
import { defineStrings } from './define-strings.ts';

/** Sentences by stage; `{{loaded}}` and `{{total}}` are bytes with their unit. */
export const loadStrings = defineStrings({
  en: {
    engine: 'Loading the engine: {{loaded}}',
    engineOf: 'Loading the engine: {{loaded}} of {{total}}',
    model: 'Loading the model: {{loaded}}',
    modelOf: 'Loading the model: {{loaded}} of {{total}}',
    compile: 'Compiling the graph',
  },
  es: {
    engine: 'Cargando el motor: {{loaded}}',
    engineOf: 'Cargando el motor: {{loaded}} de {{total}}',
    model: 'Cargando el modelo: {{loaded}}',
    modelOf: 'Cargando el modelo: {{loaded}} de {{total}}',
    compile: 'Compilando el grafo',
  },
});
