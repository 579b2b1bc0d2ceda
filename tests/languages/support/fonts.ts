import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import unpackLatin, { FONTS as LATIN } from '../../gallery/fonts.ts';

const FOLDER = resolve(import.meta.dirname, '..', '..', '..', 'node_modules', '.cache', 'languages-fonts');

/** The settings that give Chromium on Linux its own letters and those of one Arabic font, and no others. */
export const FONTS = join(FOLDER, 'fonts.conf');

/** What Chromium calls the font that draws Arabic letters then. */
export const ARABIC_FONT = 'Noto Naskh Arabic';

const SETTINGS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${FOLDER}</dir>
  <include>${LATIN}</include>
</fontconfig>
`;

/** Unpacks the letters that come with the Chromium from npm, and puts an Arabic font beside them. */
export default function provideFonts(): void {
  unpackLatin();
  mkdirSync(FOLDER, { recursive: true });
  const font = '@expo-google-fonts/noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf';
  copyFileSync(createRequire(import.meta.url).resolve(font), join(FOLDER, 'NotoNaskhArabic.ttf'));
  writeFileSync(FONTS, SETTINGS);
}
