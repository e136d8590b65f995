// The sentence of a lab whose code did not come.
import { defineStrings } from './define-strings.ts';

/** Said at the head of the lab; its words, figures and recorded runs stand below it. */
export const lazyLabStrings = defineStrings({
  en: {
    unloaded:
      'This part cannot be operated: its code did not load. Check the connection and reload the page; what you saved is kept. You can read everything below.',
  },
  es: {
    unloaded:
      'Esta parte no se puede manejar: su código no se ha cargado. Revisa la conexión y recarga la página; lo que guardaste se conserva. Todo lo de abajo se puede leer.',
  },
});
