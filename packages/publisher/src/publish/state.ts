import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { privateFolder } from './folder.ts';

/** Raised when the publisher itself writes other bytes for the same answers: every site is published again. */
const format = 2;

/** What a folder was made from. */
export interface Stamp {
  head: string;
  bundle: string;
  clock: string;
  boundary: string | null;
}

/** The publisher's memory of a site's folder, beside its files. Losing it costs one full publish. */
export interface FolderState {
  format: number;
  /** Absent after a publish with failures, so that the next one tries again. */
  stamp?: Stamp;
  /** Hashed assets of the last deployments, newest first. */
  deployments: { bundle: string; assets: string[] }[];
  /** Content types of files whose extension does not tell it. */
  types: Record<string, string>;
}

const stateFile = (out: string) => join(out, privateFolder, 'state.json');

export async function readState(out: string): Promise<FolderState> {
  const none: FolderState = { format, deployments: [], types: {} };
  const text = await readFile(stateFile(out), 'utf8').catch(() => undefined);
  if (text === undefined) return none;
  const state: FolderState = JSON.parse(text);
  return state.format === format ? state : { ...none, deployments: state.deployments };
}

export async function writeState(out: string, state: Omit<FolderState, 'format'>): Promise<void> {
  await mkdir(join(out, privateFolder), { recursive: true });
  const temporary = `${stateFile(out)}.part`;
  await writeFile(temporary, `${JSON.stringify({ format, ...state }, null, 1)}\n`);
  await rename(temporary, stateFile(out));
}

/** Whether publishing again would write the same bytes. */
export function isCurrent(stamp: Stamp, now: Pick<Stamp, 'head' | 'bundle' | 'clock'>): boolean {
  if (stamp.head !== now.head || stamp.bundle !== now.bundle) return false;
  if (stamp.boundary === null) return true;
  return now.clock >= stamp.clock && now.clock < stamp.boundary;
}
