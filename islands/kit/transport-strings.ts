// Words of the transport bar.
import { defineStrings } from './define-strings.ts';

/** Everything the bar says. */
export const transportStrings = defineStrings({
  en: {
    label: 'Simulation',
    play: 'Play',
    pause: 'Pause',
    step: 'Step',
    reset: 'Start over',
    speed: 'Steps a second',
    seed: 'Seed',
    steps: 'Steps taken',
    done: 'The simulation has ended.',
  },
  es: {
    label: 'Simulación',
    play: 'Reproducir',
    pause: 'Pausar',
    step: 'Un paso',
    reset: 'Empezar de nuevo',
    speed: 'Pasos por segundo',
    seed: 'Semilla',
    steps: 'Pasos dados',
    done: 'La simulación ha terminado.',
  },
});
