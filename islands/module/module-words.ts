// What the head of a module says; each module's own words stand in a file of its name.
import type { Strings } from '../kit/define-strings.ts';

/** The parts of a module's head. `target` is upstream's, in its own figures, and not measured here. */
export type ModuleWordKey = 'goal' | 'bottleneck' | 'place' | 'target' | 'substituted';

/** A module's words in every language. */
export type ModuleWords = Strings<ModuleWordKey>;
