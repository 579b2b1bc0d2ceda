import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

const FOLDER = resolve(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'gallery-fonts');

/** The settings that give Chromium on Linux one family of letters and no other (`FONTCONFIG_FILE`). */
export const FONTS = join(FOLDER, 'fonts.conf');

const SETTINGS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${FOLDER}</dir>
  <cachedir>${join(FOLDER, 'cache')}</cachedir>
  <match target="font">
    <edit name="antialias" mode="assign"><bool>true</bool></edit>
    <edit name="hinting" mode="assign"><bool>false</bool></edit>
    <edit name="rgba" mode="assign"><const>none</const></edit>
  </match>
</fontconfig>
`;

/**
 * Unpacks the letters that come with the Chromium from npm: those of the computer would be in the pictures otherwise.
 *
 * @throws Error when there is no `tar` that unpacks them
 */
export default function unpackFonts(): void {
  const chromium = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const packed = readFileSync(join(dirname(chromium), '..', 'bin', 'fonts.tar.br'));
  mkdirSync(FOLDER, { recursive: true });
  const { status, stderr } = spawnSync('tar', ['-xf', '-', '-C', FOLDER], { input: brotliDecompressSync(packed) });
  if (status !== 0) throw new Error(`The fonts for the pictures were not unpacked: ${String(stderr)}`);
  writeFileSync(FONTS, SETTINGS);
}
