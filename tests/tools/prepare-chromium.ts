import { noteChromium } from './chromium-file.ts';
import { findChromium } from './find-chromium.ts';

// Finds a Chromium that starts, before the journeys: its package unpacks itself, and several workers would race for that.
const chromium = await findChromium();
noteChromium(chromium);
console.log(chromium.version);
