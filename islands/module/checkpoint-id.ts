// The id of a module's checkpoint follows from the module's: both are kept in readers' work.
import { type ModuleId, moduleNumber } from '#src/worksheet/roadmap.ts';

/** The id of the definition that is the module's checkpoint, such as `module-00`. */
export function checkpointId(module: ModuleId): `module-${string}` {
  return `module-${String(moduleNumber(module)).padStart(2, '0')}`;
}
