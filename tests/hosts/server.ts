import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A web server as Debian packs it. */
export type Program = {
  readonly command: string;
  /** Its files of settings, by name, and its arguments. `here` is an empty folder for what it writes. */
  readonly settings: (here: string, port: number) => Readonly<Record<string, string>>;
  readonly words: (here: string) => readonly string[];
};

export type Running = { readonly origin: string; readonly stop: () => Promise<void> };

const PATIENCE = 200;

async function answers(origin: string): Promise<boolean> {
  try {
    await fetch(origin);
    return true;
  } catch {
    return false;
  }
}

/**
 * Starts a web server on this computer alone.
 *
 * @throws Error with what it said, when it does not come up
 */
export async function start({ command, settings, words }: Program, port: number): Promise<Running> {
  const here = mkdtempSync(join(tmpdir(), 'cairn-host-'));
  for (const [name, text] of Object.entries(settings(here, port))) writeFileSync(join(here, name), text);
  const child = spawn(command, words(here), {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, HOME: here, XDG_DATA_HOME: here, XDG_CONFIG_HOME: here },
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => said.push(piece.toString()));
  const state = { ended: false };
  const ended = new Promise<void>((done) => {
    child.on('error', (error) => {
      said.push(error.message);
      state.ended = true;
      done();
    });
    child.on('close', () => {
      state.ended = true;
      done();
    });
  });
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
    rmSync(here, { recursive: true, force: true });
  };
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < PATIENCE && !state.ended; tries += 1) {
    if (await answers(origin)) return { origin, stop };
    await wait(50);
  }
  await stop();
  throw new Error(`${command} did not start.\n${said.join('')}`);
}

/**
 * A piece of settings as a site owner would change it: what is theirs becomes something else.
 *
 * @throws Error when the piece is not there exactly once
 */
export function owned(text: string, changes: Readonly<Record<string, string>>): string {
  return Object.entries(changes).reduce((changed, [before, after]) => {
    if (changed.split(before).length !== 2) throw new Error(`“${before}” does not stand in the settings exactly once.`);
    return changed.replace(before, () => after);
  }, text);
}
