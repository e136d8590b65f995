// The files of training: checkpoints in .cache/train, weights and their manifest in public/models, the
// record in content/data/measured/training.json.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { checkpointBytes, readCheckpoint } from '#src/train/checkpoint.ts';
import type { Checkpoint } from '#src/train/training.ts';
import type { TrainedPlan, TrainingRecord } from '#src/train/training-record.ts';
import { parameterCount } from '#src/tutor/architectures/architecture.ts';
import { modelNames } from '#src/tutor/config.ts';
import { readWeights } from '#src/tutor/weights.ts';
import { ROOT } from './run-tool.ts';

const recordPath = join(ROOT, 'content', 'data', 'measured', 'training.json');
/** Where weights ship. */
export const modelsPath = join(ROOT, 'public', 'models');
const manifestPath = join(modelsPath, 'manifest.json');

/** Where a training's checkpoint lies. */
export function checkpointPath(name: string, seed: number): string {
  return join(ROOT, '.cache', 'train', `${name}-${seed}.checkpoint`);
}

/** Writes a checkpoint whole: a killed write leaves the one before. */
export function saveCheckpoint(path: string, key: string, checkpoint: Checkpoint): void {
  writeFileAt(`${path}.part`, checkpointBytes(key, checkpoint));
  renameSync(`${path}.part`, path);
}

/** The checkpoint of this training, where there is one. */
export function savedCheckpoint(path: string, key: string): Checkpoint | undefined {
  return existsSync(path) ? readCheckpoint(key, readFileSync(path)) : undefined;
}

/** Removes a finished training's checkpoint. */
export function dropCheckpoint(path: string): void {
  rmSync(path, { force: true });
}

/** What is recorded so far. */
export function readRecord(): TrainingRecord {
  if (!existsSync(recordPath)) return { corpus: {}, models: [] };
  return JSON.parse(readFileSync(recordPath, 'utf8')) as TrainingRecord;
}

/** Puts a plan into the record, in the order of `names`. */
export function recordPlan(
  plan: TrainedPlan,
  corpus: TrainingRecord['corpus'],
  names: readonly string[],
): void {
  const models = [...readRecord().models.filter(({ name }) => name !== plan.name), plan]
    .filter(({ name }) => names.includes(name))
    .sort((a, b) => names.indexOf(a.name) - names.indexOf(b.name));
  writeRecordAt(recordPath, { corpus, models });
}

/** What a manifest says of a weights file. */
export function shippedEntry(name: string, bytes: Uint8Array) {
  const file = `${name}.safetensors`;
  const { config, sha256: hash } = readWeights(bytes, file);
  return {
    file,
    bytes: bytes.length,
    sha256: hash,
    parameters: parameterCount(config),
    config,
  };
}

/** Ships a weights file and enters it into the manifest. */
export function shipWeights(name: string, bytes: Uint8Array): void {
  const entry = shippedEntry(name, bytes);
  writeFileAt(join(modelsPath, entry.file), bytes);
  const before = existsSync(manifestPath)
    ? (JSON.parse(readFileSync(manifestPath, 'utf8')) as { models: Record<string, unknown> })
    : { models: {} };
  const all: Record<string, unknown> = { ...before.models, [name]: entry };
  const models = Object.fromEntries(
    modelNames.filter((shipped) => all[shipped]).map((shipped) => [shipped, all[shipped]]),
  );
  writeFileAt(manifestPath, `${JSON.stringify({ models }, null, 2)}\n`);
}

/** SHA-256 of the weights file that ships under a name; undefined where there is none. */
export function shippedSha256(name: string): string | undefined {
  const path = join(modelsPath, `${name}.safetensors`);
  return existsSync(path) ? bytesToHex(sha256(readFileSync(path))) : undefined;
}

/** Writes a record as JSON that can be read and compared. */
export function writeRecordAt(path: string, record: unknown): void {
  writeFileAt(path, `${compactLists(JSON.stringify(record, null, 2))}\n`);
}

/** Lists of numbers on one line each, so that a change of a record can be read. */
function compactLists(json: string): string {
  return json.replace(
    /\[\s+(-?[\d.][^[\]{}"]*?)\s+\]/g,
    (_, numbers: string) => `[${numbers.replace(/\s+/g, ' ')}]`,
  );
}

/** Writes a file, and the folders it needs. */
export function writeFileAt(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
